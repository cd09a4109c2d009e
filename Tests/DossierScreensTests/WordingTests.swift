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
    #expect(explanation.now.hasSuffix(".") || explanation.now.hasSuffix("?"))
    #expect((explanation.why != nil) == (refusal.rule != nil))
    if let rule = refusal.rule { #expect(explanation.why?.contains(rule.text) == true) }
    #expect(explanation.what != "Dit is geweigerd.")
  }

  @Test(arguments: RefusalTable.families)
  func `no refusal has the words of another`(family: RefusalTable.Family) {
    let wording = RefusalWording(InventedPolicy.policy)
    var seen: [String: Refusal] = [:]
    for refusal in family.refusals {
      let explanation = wording.explanation(of: refusal)
      let words = explanation.what + explanation.now
      #expect(seen[words] == nil, "\(refusal) says what \(String(describing: seen[words])) says")
      seen[words] = refusal
    }
  }

  @Test func `every refusal of a file has its own words and says what to do now`() {
    let explanations = ImportRefusal.samples.map(ImportWording.explanation)
    #expect(Set(explanations.map(\.what)).count == explanations.count)
    #expect(!explanations.map(\.what).contains("Het bestand klopt niet."))
    for explanation in explanations { #expect(explanation.now.hasSuffix(".")) }
  }

  @Test(arguments: RefusalTable.faults)
  func `every fault of the store says what to do now`(fault: ArchiveFault) {
    #expect(FaultWording.explanation(of: fault).now.count > 10)
  }

  @Test(arguments: [
    ("oarsprong", "R-O-4.1-4", "artikel 4.1 van het privacyreglement (R-O-4.1-4)"),
    ("oarsprong", "R-O-5.1-C", "artikel 5.1 van het privacyreglement (R-O-5.1-C)"),
    ("oarsprong", "R-I-1.3-2", "het beleid van uw bestuur (R-I-1.3-2)"),
    ("oarsprong", "R-X-6", "de uitgangspunten van de kast (R-X-6)"),
    ("iezo", "R-I-1.3-2", "onderdeel 1.3 van de privacyverklaring (R-I-1.3-2)"),
    ("iezo", "R-O-4.1-4", "het beleid van uw bestuur (R-O-4.1-4)"),
    ("iezo", "R-X-6", "de uitgangspunten van de kast (R-X-6)"),
    ("voorbeeld", "R-O-4.1-4", "het beleid van uw bestuur (R-O-4.1-4)"),
    ("voorbeeld", "iets", "regel iets"),
  ])
  func `a board reads of its own document only`(board: String, rule: String, words: String) {
    var identity = InventedPolicy.policy.identity
    identity.board = board
    #expect(RuleWording.article(of: RuleID(stringLiteral: rule), at: identity) == words)
  }

  @Test func `before login no document of any board is named`() {
    #expect(
      RuleWording.sentence("R-O-4.1-4", at: nil)
        == "Dit staat in het beleid van uw bestuur (R-O-4.1-4).")
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
