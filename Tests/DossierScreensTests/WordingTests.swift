import DossierCore
import DossierOffice
import DossierScreens
import Testing

/// Every sentence there must be, is there, and says what to do now.
@Suite struct WordingTests {
  @Test(arguments: OfficeCatalogue.actions.map { $0.name })
  func `every action has a line of help`(name: String) {
    #expect(OfficeWording.help(action: name)?.hasSuffix(".") == true)
  }

  @Test(arguments: OfficeCatalogue.queries.map { $0.name })
  func `every query has a line of help`(name: String) {
    #expect(OfficeWording.help(query: name)?.hasSuffix(".") == true)
  }

  @Test(arguments: JournalEvent.allCases)
  func `every event of the journal has words`(event: JournalEvent) {
    #expect(JournalWording.words(event) != event.rawValue)
  }

  @Test(arguments: RefusalTable.all)
  func `every refusal names its rule and says what to do now`(refusal: Refusal) {
    let explanation = RefusalWording(InventedPolicy.policy).explanation(of: refusal)
    #expect(explanation.what.hasSuffix(".") || explanation.what.contains("\n"))
    #expect(explanation.now.count > 10)
    #expect((explanation.why != nil) == (refusal.rule != nil))
    if let rule = refusal.rule { #expect(explanation.why?.contains(rule.text) == true) }
    #expect(explanation.what != "Dit is geweigerd.")
  }

  @Test(arguments: RefusalTable.faults)
  func `every fault of the store says what to do now`(fault: ArchiveFault) {
    #expect(FaultWording.explanation(of: fault).now.count > 10)
  }

  @Test(arguments: [
    ("R-O-4.1-4", "artikel 4.1 van het privacyreglement (R-O-4.1-4)"),
    ("R-O-5.1-C", "artikel 5.1 van het privacyreglement (R-O-5.1-C)"),
    ("R-I-1.3-2", "onderdeel 1.3 van de privacyverklaring (R-I-1.3-2)"),
    ("R-X-6", "de uitgangspunten van de kast (R-X-6)"), ("iets", "regel iets"),
  ])
  func `a rule is told as an article with its id`(rule: String, words: String) {
    #expect(RuleWording.article(of: RuleID(stringLiteral: rule)) == words)
  }

  @Test func `a refusal on a form names the field and how to write it`() {
    let refusal = Refusal.invalid([
      FieldProblem(field: "c01.geboortedatum", fault: .date(.unreadable))
    ])
    #expect(
      RefusalWording(InventedPolicy.policy).explanation(of: refusal).what
        == "Geboortedatum: gebruik dd-mm-jjjj, bijvoorbeeld 03-04-2017.")
  }

  @Test func `an imported line is told with its place`() {
    let finding = ImportFinding(line: 41, problem: .unknownGroup(key: "g9", isComposite: false))
    #expect(
      ImportWording.sentence(finding)
        == "Regel 41: de groep g9 bestaat niet in dit bestand; herstel het in het bronsysteem.")
  }

  @Test(arguments: ImportTable.problems)
  func `every finding of an import has words of its own`(problem: ImportProblem) {
    #expect(!ImportWording.sentence(problem).contains(problem.kind))
  }

  @Test(arguments: ImportTable.refusals)
  func `every refused file says that nothing changed`(refusal: ImportRefusal) {
    let explanation = ImportWording.explanation(of: refusal)
    #expect(explanation.now.hasSuffix("Aan de kast is niets gewijzigd."))
    #expect(explanation.what != "Het bestand klopt niet.")
  }
}
