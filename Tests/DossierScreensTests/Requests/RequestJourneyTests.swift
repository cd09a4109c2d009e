import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Working on requests: the list, one request, and the steps in it.
@Suite struct RequestJourneyTests {
  private static func open(_ request: RequestCase) throws -> Stage {
    try RequestStage.request(InventedRequests.answer(request))
  }

  @Test func `a filter asks for other requests`() throws {
    let stage = try RequestStage.list()
    try stage.press("<Tab><Enter>t<Enter>")
    #expect(stage.message.contains("1 verzoek, 1 te laat."))
    #expect(!stage.shows("Yılmaz"))
  }

  @Test func `letters jump to a pupil`() throws {
    let stage = try RequestStage.list()
    try stage.press("yi")
    #expect(stage.shows("> Yılmaz"))
  }

  @Test func `marked requests are assigned one by one, each with its own result`() throws {
    let stage = try RequestStage.list()
    try stage.press("<Space><Space>")
    stage.desk.next = [
      .performed(ActionOutcome()), .failed(.refusal(.request(.aboutOneself))),
    ]
    try stage.press("<F9>2<Enter>p<Enter>")
    let assigned = stage.desk.actions.compactMap { $0 as? AssignRequest }
    #expect(assigned.map(\.request.number) == [33, 34])
    #expect(assigned.allSatisfy { $0.handler == InventedSchool.colleague })
    #expect(stage.shows("1 verzoek toegewezen."))
    #expect(stage.shows("Yılmaz, Öykü: Dit verzoek gaat over uzelf"))
  }

  @Test func `without marks the request under the cursor is meant`() throws {
    let stage = try RequestStage.list()
    try stage.press("<Down><F9>beh<Enter>")
    let reminded = stage.desk.actions.compactMap { $0 as? RemindHandler }
    #expect(reminded.map(\.request.number) == [34])
    #expect(stage.message.contains("Herinnering gegeven bij 1 verzoek."))
  }

  @Test func `who only looks can register nothing`() throws {
    let stage = try RequestStage.list("LKR")
    try stage.press("<F6>")
    #expect(stage.message.contains("Uw rol mag geen verzoeken registreren."))
  }

  @Test func `a colleague's change is read again with the cursor where it was`() throws {
    let stage = try Self.open(InventedRequests.access())
    try stage.press("1<Down>")
    let later = try InventedRequests.request(
      31, InventedRequests.intake(.access(.wholeDossier), "2026-10-28"),
      [("2026-10-29", InventedRequests.clerk, .treatmentStarted(handler: InventedSchool.clerk))])
    let answer = InventedRequests.answer(later)
    stage.desk.answering = { effect in
      if case .ask(is RequestQuery) = effect { .answered(answer) } else { nil }
    }
    stage.desk.hasColleague = true
    stage.send(.wake(WakeSource("store")))
    #expect(stage.shows("in behandeling"))
    #expect(stage.shows(">   2."))
  }

  @Test func `the menu offers exactly the steps that the office names`() throws {
    let request = try InventedRequests.access()
    let answer = InventedRequests.answer(request)
    let stage = try RequestStage.request(answer)
    stage.send(.resize(GridSize(columns: 132, rows: 43)))
    try stage.press("<F9>")
    for step in RequestStep.allCases {
      let verb = step.words.verb
      #expect(
        stage.grid.lines.contains { $0.contains("│  \(verb)  ") || $0.contains("│> \(verb)  ") }
          == answer.steps.contains(step), "\(step)")
    }
  }

  @Test func `Enter on a task opens the step, which carries the version on the screen`() throws {
    let stage = try Self.open(InventedRequests.access())
    try stage.press("1<Enter>")
    #expect(stage.shows("VZ-11"))
    try stage.press("d<F2>")
    let action = try #require(stage.desk.actions.last as? EstablishIdentity)
    #expect(action.way == .knownInPerson)
    #expect(action.seen == 4)
    #expect(action.on == InventedSchool.today)
    #expect(stage.message.contains("Vastgelegd hoe u weet wie vraagt."))
  }

  @Test func `an extension sends the day, the notice and the reason`() throws {
    let stage = try Self.open(InventedRequests.access())
    try stage.press("<F9>v<Enter>20-1-27<Tab><Tab>Veel stukken<F2>")
    let action = try #require(stage.desk.actions.last as? ExtendDeadline)
    #expect(action.until == CalendarDate(iso: "2027-01-20"))
    #expect(action.told == InventedSchool.today)
    #expect(action.reason == "Veel stukken")
  }

  @Test(arguments: [
    ("24-12-26", "De termijn loopt nu tot 24-12-2026."),
    ("21-1-27", "Alles bij elkaar mag een antwoord 84 dagen duren: tot 20-01-2027."),
  ])
  func `an impossible extension is refused while it is typed`(day: String, words: String) throws {
    let stage = try Self.open(InventedRequests.access())
    try stage.press("<F9>v<Enter>\(day)<Tab>")
    #expect(stage.message.contains(words))
    try stage.press("<Tab>reden<F2>")
    #expect(!stage.desk.actions.contains { $0 is ExtendDeadline })
  }

  @Test func `a step on an older version tells that a colleague was first`() throws {
    let stage = try Self.open(InventedRequests.access())
    try stage.press("1<Enter>d")
    stage.desk.next = [.failed(.refusal(.stale))]
    try stage.press("<F2>")
    #expect(stage.shows("Een collega was u voor"))
  }

  @Test func `recipients without an answer stay on the list`() throws {
    let (request, facts) = try InventedRequests.told()
    let stage = try RequestStage.request(InventedRequests.answer(request, facts: facts))
    try stage.press("<F9><Enter><Tab><Tab>i<F2>")
    let notices = try #require(stage.desk.actions.last as? TellRecipients).notices
    #expect(notices.map(\.recipient) == [RecordID(number: 82)])
    #expect(notices.map(\.result) == [.told])
  }

  @Test func `the letter to a recipient carries the day on which it was sent`() throws {
    let (request, facts) = try InventedRequests.told()
    let stage = try RequestStage.request(InventedRequests.answer(request, facts: facts))
    try stage.press("<F9>bb<Enter>j<Tab>22-11-2026<F2>")
    let action = try #require(stage.desk.actions.last as? NotifyRecipient)
    #expect(action.recipient == RecordID(number: 82))
    #expect(action.told == InventedRequests.today && action.respondBefore == nil)
  }

  @Test func `who has nobody to write to is not offered a letter to a recipient`() throws {
    let stage = try Self.open(InventedRequests.access())
    try stage.press("<F9>")
    #expect(!stage.shows("Brief aan ontvanger"))
  }
}

extension RequestJourneyTests {
  @Test func `a withdrawn request was never answered`() throws {
    let request = try InventedRequests.request(
      40, InventedRequests.intake(.access(.wholeDossier), "2026-11-16"),
      [("2026-11-18", InventedRequests.clerk, .withdrawn(reason: "Hoeft niet meer"))])
    let stage = try Self.open(request)
    #expect(stage.shows("14-12-2026, ingetrokken"))
    #expect(!stage.shows("beantwoord"))
  }

  @Test func `the true ground of a shielded refusal is only there for who holds the key`() throws {
    let refused = RequestDecision(
      items: [ItemDecision(.wholeDossier, .refused(.legalException, explanation: ""))],
      policyVersion: InventedRequests.policy.identity.version)
    let request = try InventedRequests.request(
      41, InventedRequests.intake(.access(.wholeDossier), "2026-11-16"),
      [
        ("2026-11-16", InventedRequests.clerk, .treatmentStarted(handler: InventedSchool.clerk)),
        ("2026-11-18", InventedRequests.head, .decided(refused)),
      ])
    let shielded = ShieldedRefusal(
      request: request.id, items: [.wholeDossier], explanation: "Melding bij Veilig Thuis",
      advisedBy: [], decidedBy: InventedSchool.colleague,
      decided: InventedRequests.day("2026-11-18"))
    let open = try Self.open(request)
    #expect(open.shows("afgewezen           het hele dossier: uitzondering in de wet"))
    for word in ["Afgeschermd", "Veilig", "veiligheid"] { #expect(!open.shows(word)) }
    let head = try RequestStage.request(
      InventedRequests.answer(request, actor: InventedRequests.head, shielded: [shielded]), "DIR")
    #expect(head.shows("Melding bij Veilig Thuis"))
  }

  @Test func `the watch over requests may remind but assigns nobody`() throws {
    let stage = try RequestStage.list("FG")
    try stage.press("<F9>")
    #expect(stage.shows("Behandelaar herinneren"))
    try stage.press("t<Enter>")
    #expect(stage.desk.actions.isEmpty)
    try stage.press("b<Enter>")
    #expect(stage.desk.actions.last is RemindHandler)
  }

  @Test func `a long text is read on a page of its own`() throws {
    let text = String(repeating: "De school gebruikt foto's die wij niet willen. ", count: 12)
    let request = try InventedRequests.request(
      42, InventedRequests.intake(.objection(.wholeDossier, situation: text), "2026-11-16"))
    let stage = try Self.open(request)
    try stage.press("toe<Enter>")
    #expect(stage.shows("LZ-01"))
  }
}

extension RequestJourneyTests {
  @Test func `an advice that was being written is kept and can be gone on with`() throws {
    let actor = RequestActor(account: InventedSchool.clerk, role: "FG")
    let answer = InventedRequests.answer(try InventedRequests.access(), actor: actor)
    let stage = try RequestStage.request(answer, "FG")
    try stage.press("<F9><Enter>Lak de namen van anderen.")
    let draft = try #require(stage.program.topDraft)
    #expect(draft.reread == draft)
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(draft))])
    desk.answering = { effect in
      if case .ask(is RequestQuery) = effect { .answered(answer) } else { nil }
    }
    let later = try RequestStage.enter("FG", desk: desk)
    try later.press("v<Enter>")
    #expect(later.shows("*VZ-17"))
    #expect(later.shows("Lak de namen van anderen."))
    try later.press("<F2>")
    #expect((desk.actions.last as? AdviseOnRequest)?.text == "Lak de namen van anderen.")
    #expect(later.shows("VZ-02"))
  }
}
