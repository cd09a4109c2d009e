import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Besluit: part by part, with a ground, a summary, and never a second time.
@Suite struct DecisionScreenTests {
  private func begun(_ wish: RequestWish, by person: RequesterPerson? = nil) throws -> RequestCase {
    let clerk = InventedRequests.clerk
    return try InventedRequests.request(
      31,
      InventedRequests.intake(
        wish, "2026-11-02", by: person ?? .guardian(InventedRequests.mother)),
      [
        ("2026-11-03", clerk, .treatmentStarted(handler: clerk.account)),
        ("2026-11-04", clerk, .identityEstablished(.knownInPerson)),
      ])
  }

  /// A stage on the decision about a request, through its page.
  private func stage(
    _ request: RequestCase, facts: RequestFacts = InventedRequests.facts(),
    receivers: [Receiver] = [], desk: CannedDesk = CannedDesk()
  ) throws -> Stage {
    var answer = InventedRequests.answer(request, facts: facts, actor: InventedRequests.head)
    answer.receivers = receivers
    let rows = try InventedRequests.rows()
    desk.answering = { effect in
      switch effect {
      case .ask(is RequestQuery): .answered(answer)
      case .ask(is RequestsQuery): .answered(RequestsAnswer(count: rows.count, rows: rows))
      default: nil
      }
    }
    desk.next = [.entered(try InventedOversight.workplace())]
    let stage = try Stage(entering: "DIR", desk: desk)
    try stage.press("<F10><Right><Right><Right><Enter><Enter><F9>")
    try pick("Besluiten", on: stage)
    return stage
  }

  private func decision(_ stage: Stage) throws -> DecideRequest {
    try #require(stage.desk.actions.last as? DecideRequest)
  }

  private let corrections = RequestWish.rectification([
    InventedRequests.phone,
    ProposedCorrection(
      item: .field("c02.straat", sheet: nil), old: "Dorpsstraat", proposed: "Kerkstraat",
      nature: .opinion),
  ])

  @Test func `a form with one part has a verdict, words and a day`() throws {
    let stage = try stage(try begun(.access(.wholeDossier)))
    stage.checkEverySize("VZ-04", besides: RequestStage.goldens)
    try stage.press("<F4>")
    stage.check("VZ-04-gronden-80x24", besides: RequestStage.goldens)
  }

  @Test func `granting everything is summed up before it is saved`() throws {
    let stage = try stage(try begun(.access(.wholeDossier)))
    try stage.press("t<F2>")
    stage.check("VZ-04-samenvatting-80x24", besides: RequestStage.goldens)
    #expect(stage.desk.actions.isEmpty)
    // The safe answer is to go on working.
    try stage.press("<Enter>")
    #expect(stage.desk.actions.isEmpty && stage.shows("VZ-04"))
    try stage.press("<F2><S-Tab><Enter>")
    let action = try decision(stage)
    #expect(action.parts == [DecidedPart(item: RequestItemGiven(), isGranted: true)])
    #expect(action.on == InventedSchool.today && action.seen == 3 && action.advisedBy == nil)
    #expect(stage.shows("VZ-02"))
    #expect(stage.message.contains("Het besluit is opgeslagen."))
  }

  @Test func `whoever decides says which recipient the family means`() throws {
    let school = RecordID(number: 71)
    let stage = try stage(
      try begun(.portability(.wholeDossier, sendTo: "de nieuwe school")),
      receivers: [Receiver(recipient: school, name: "Basisschool De Els")])
    try stage.press("t<Tab><Tab>b")
    #expect(stage.shows("De familie vroeg: de nieuwe school."))
    stage.check("VZ-04-ontvanger-80x24", besides: RequestStage.goldens)
    try stage.press("<F2>")
    #expect(stage.shows("Gaat rechtstreeks naar: Basisschool De Els"))
    try stage.press("<S-Tab><Enter>")
    #expect(try decision(stage).receiver == school)
  }

  @Test func `only grounds that fit the kind can be chosen`() throws {
    let access = try stage(try begun(.access(.wholeDossier)))
    try access.press("<F4>")
    #expect(access.shows("rechten van anderen") && !access.shows("de wet zegt: bewaren"))
    let erasure = try stage(try begun(.erasure(.wholeDossier, .unlawful)))
    try erasure.press("<F4>")
    #expect(erasure.shows("de wet zegt: bewaren") && !erasure.shows("rechten van anderen"))
  }

  @Test func `a ground without its words is not saved, and one that has none stays bare`() throws {
    let stage = try stage(try begun(.access(.wholeDossier)))
    try choose("rechten van anderen", on: stage)
    try stage.press("<F2>")
    #expect(stage.message.contains("hoort een uitleg"))
    try stage.press("Een ander kind staat erin.<F2>")
    #expect(stage.shows("Dit besluit opslaan?"))
    try stage.press("<Esc>")
    try stage.press("<S-Tab>")
    try choose("uitzondering in de wet", on: stage)
    try stage.press("<F2>")
    #expect(stage.message.contains("mag geen uitleg staan"))
    #expect(stage.desk.actions.isEmpty)
  }

  @Test func `each correction is decided apart`() throws {
    let stage = try stage(try begun(corrections))
    stage.checkEverySize("VZ-04-delen", besides: RequestStage.goldens)
    try stage.press("t<Tab><Tab>")
    try choose("de gegevens kloppen", on: stage)
    try stage.press("<Tab>De gemeente noemt hetzelfde.<F2><S-Tab><Enter>")
    let action = try decision(stage)
    #expect(action.parts.map(\.isGranted) == [true, false])
    #expect(action.parts.map(\.ground) == [nil, .dataAreRight])
    #expect(action.parts.map(\.explanation) == [nil, "De gemeente noemt hetzelfde."])
  }

  @Test func `a category of the whole dossier can be decided apart`() throws {
    let stage = try stage(try begun(.access(.wholeDossier)))
    try stage.press("t<F6>")
    #expect(stage.shows("Over welke rubriek besluit u apart?"))
    try pick("Leerresultaten", on: stage)
    try choose("rechten van anderen", on: stage)
    try stage.press("<Tab>Er staat iets over een ander kind in.<F2>")
    stage.check("VZ-04-apart-80x24", besides: RequestStage.goldens)
    try stage.press("<S-Tab><Enter>")
    let action = try decision(stage)
    #expect(action.parts.map(\.item) == [RequestItemGiven(), RequestItemGiven(category: "C10")])
    #expect(action.parts.map(\.isGranted) == [true, false])
  }

  @Test func `the safety of the pupil is shielded, and needs who advised`() throws {
    let stage = try stage(try begun(.access(.wholeDossier)))
    try choose("veiligheid of welzijn", on: stage)
    try stage.press("<Tab>Vermoeden van mishandeling.<F2>")
    #expect(stage.message.contains("wie u advies gaf"))
    stage.checkEverySize("VZ-04-afgeschermd", besides: RequestStage.goldens)
    try stage.press("p<F2><S-Tab><Enter>")
    let action = try decision(stage)
    #expect(action.advisedBy == [InventedSchool.colleague])
    #expect(action.parts.map(\.ground) == [.safety])
  }

  @Test func `against the pupil there is no ground of safety`() throws {
    let facts = InventedRequests.facts(.notEntitled(.stranger, instead: []))
    let clerk = InventedRequests.clerk
    let request = try InventedRequests.request(
      31, InventedRequests.intake(.access(.wholeDossier), "2026-11-02", by: .pupil), facts: facts,
      [("2026-11-03", clerk, .treatmentStarted(handler: clerk.account))])
    let stage = try stage(request, facts: facts)
    #expect(!stage.shows("Geadviseerd door"))
    #expect(stage.shows("Toewijzen kan nu niet"))
    try stage.press("<F4>")
    #expect(!stage.shows("veiligheid of welzijn"))
  }

  @Test func `who comes second sees what the first one decided`() throws {
    let desk = CannedDesk()
    let request = try begun(.access(.wholeDossier))
    let stage = try stage(request, desk: desk)
    let taken = DecisionTaken(
      decision: RequestDecision(
        items: [
          ItemDecision(
            .wholeDossier, .refused(.manifestlyUnfounded, explanation: "Steeds opnieuw"))
        ], policyVersion: 1), by: InventedRequests.head, on: InventedSchool.today)
    desk.next = [.failed(.refusal(.request(.alreadyDecided(taken))))]
    try stage.press("t<F2><S-Tab><Enter>")
    stage.checkEverySize("VZ-04-al-besloten", besides: RequestStage.goldens)
  }

  @Test func `leaving a decision that was begun asks first`() throws {
    let stage = try stage(try begun(.access(.wholeDossier)))
    try stage.press("t<F3>")
    #expect(stage.shows("Wijzigingen niet opgeslagen"))
  }

  /// Chooses a line of the list of the field with the cursor.
  private func choose(_ words: String, on stage: Stage) throws {
    try stage.press("<F4>")
    try pick(words, on: stage)
  }

  /// Chooses a line of the list that is open.
  private func pick(_ words: String, on stage: Stage) throws {
    try stage.press("<Home>")
    for _ in 0..<20 {
      let marked = stage.grid.lines.contains { $0.contains(">") && $0.contains(words) }
      if marked { break }
      try stage.press("<Down>")
    }
    try stage.press("<Enter>")
  }
}
