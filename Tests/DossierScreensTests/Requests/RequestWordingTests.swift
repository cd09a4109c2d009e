import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import Testing

/// Every value of the requests has Dutch words.
@Suite struct RequestWordingTests {
  private static let names = RequestNames(InventedRequests.policy)

  @Test func `a second request by the same person is not an error but a choice`() {
    let refusal = Refusal.duplicateRequest(RequestID(number: 31))
    let explanation = RefusalWording(InventedRequests.policy).explanation(of: refusal)
    #expect(explanation.title == "Dit verzoek is er al")
    #expect(explanation.now.contains("Koppel"))
  }

  @Test(arguments: [
    (DeadlineStatus.running(day: 12, of: 28, left: 16), "dag 12 van 28"),
    (.running(day: 25, of: 28, left: 3), "dag 25 van 28"),
    (.running(day: 26, of: 28, left: 2), "nog 2 d, dag 26 van 28"),
    (.running(day: 27, of: 28, left: 1), "nog 1 d, dag 27 van 28"),
    (.running(day: 28, of: 28, left: 0), "vandaag, dag 28 van 28"),
    (.late(days: 3), "TE LAAT 3 d"),
    (.answered(on: InventedRequests.day("2026-11-16"), day: 14, late: 0), "beantwoord 16-11-2026"),
    (
      .answered(on: InventedRequests.day("2026-11-16"), day: 30, late: 2),
      "beantwoord 16-11-2026, 2 d te laat"
    ),
  ])
  func `a deadline reads the same everywhere`(status: DeadlineStatus, words: String) {
    #expect(RequestWording.word(status) == words)
  }

  @Test(arguments: [(3, "dag 25 van 28"), (2, "nog 2 d"), (1, "nog 1 d"), (0, "vandaag")])
  func `in a list the last two days are counted in words`(left: Int, words: String) {
    #expect(RequestWording.short(.running(day: 28 - left, of: 28, left: left)) == words)
  }

  @Test func `a due date says how it came about`() {
    let longer = DeadlineExtension(
      until: InventedRequests.day("2027-02-14"), told: InventedRequests.day("2026-12-18"),
      reason: "het dossier is groot")
    #expect(RequestWording.words(.term(days: 28)) == "28 dagen na ontvangst")
    #expect(
      RequestWording.words(.extended(longer, times: 1))
        == "verlengd tot 14-02-2027, bericht 18-12-2026, het dossier is groot")
    #expect(RequestWording.words(.extended(longer, times: 2)).hasSuffix("(2 keer verlengd)"))
  }

  @Test func `a due date on a holiday names the last working day`() throws {
    let christmas = InventedRequests.day("2026-12-25")
    let advice = try #require(DueDateAdvice(due: christmas, region: nil, holidays: .unknown))
    #expect(
      RequestWording.sentence(advice)
        == "25-12-2026 is Eerste kerstdag. De termijn schuift niet op: de laatste werkdag is "
        + "24-12-2026.")
  }

  @Test(arguments: RequestStep.allCases)
  func `every step has a verb, a name and help`(step: RequestStep) {
    #expect(step.words.verb.first?.isUppercase == true)
    #expect(step.words.noun.first?.isLowercase == true)
    #expect(step.words.help.hasSuffix("."))
    #expect(step.words.done.hasSuffix("."))
  }

  @Test func `every step in the menu is offered once`() {
    #expect(Set(RequestStepScreens.order) == Set(RequestStep.allCases))
    #expect(RequestStepScreens.order.count == RequestStep.allCases.count)
  }

  @Test(arguments: RefusalGround.allCases)
  func `every ground has a word and a sentence`(ground: RefusalGround) {
    #expect(!RequestWording.word(ground).contains("_"))
    #expect(RequestWording.sentence(ground).hasSuffix("."))
  }

  @Test func `the shielded ground is not to be read in the words of the open one`() {
    let open =
      RequestWording.word(RefusalGround.legalException)
      + RequestWording.sentence(RefusalGround.legalException)
    for word in ["veilig", "welzijn", "gevaar"] { #expect(!open.lowercased().contains(word)) }
  }

  @Test func `a name that may not be seen is replaced by words`() {
    let unseen = AlternativeRequester.guardian(RecordID(number: 71))
    #expect(
      RequestWording.sentence(unseen, Self.names) == "Wel mag: een ouder of voogd met gezag.")
  }

  @Test func `parts in a row are named up to a limit`() {
    let items: [RequestItem] = ["C01", "C02", "C10", "C12"].map { .category($0) }
    #expect(Self.names.list(items) == "Identiteit, Contact leerling, Leerresultaten en nog 1")
    #expect(Self.names.name(.wholeDossier) == "het hele dossier")
  }
}
