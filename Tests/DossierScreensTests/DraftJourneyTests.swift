import DossierCore
import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// What is typed survives: idle, lock, hang-up, the privacy key.
@Suite struct DraftJourneyTests {
  private static let typed = "<Tab><Tab><C-u>0612345679"

  private static func kept(_ stage: Stage) -> [Draft] {
    stage.desk.effects.compactMap {
      if case .keepDraft(let draft) = $0 { draft } else { nil }
    }
  }

  private static func drops(_ stage: Stage) -> Int {
    stage.desk.effects.count { if case .dropDraft = $0 { true } else { false } }
  }

  private static let expected = Draft.sheet(
    SheetDraft(
      pupil: InventedDossier.pupil, category: "C02", sheet: InventedDossier.contactRecord,
      seen: ["c02.telefoon": "+31612345678"], typed: ["c02.telefoon": "0612345679"]))

  @Test func `half a minute after a change a draft is kept, once`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.typed)
    stage.wait(milliseconds: 29_000)
    #expect(Self.kept(stage).isEmpty)
    stage.wait(milliseconds: 61_000)
    #expect(Self.kept(stage) == [Self.expected])
  }

  @Test func `a lost connection keeps the draft at once`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.typed)
    stage.send(.hangup)
    #expect(Self.kept(stage) == [Self.expected])
    #expect(stage.turn.request == .quit)
  }

  @Test func `five minutes without a key warn, keep the draft and lock`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.typed)
    stage.wait(milliseconds: 240_000)
    #expect(stage.message.contains("Over een minuut wordt het scherm vergrendeld."))
    stage.wait(milliseconds: 60_000)
    #expect(stage.turn.request == .lock(login: "j.smit", role: "ADM"))
    #expect(stage.turn.keptDraft)
    #expect(Self.kept(stage) == [Self.expected])
  }

  @Test func `a saved form leaves no draft behind`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.typed)
    stage.wait(milliseconds: 30_000)
    try stage.press("<Tab><Tab><Tab>o<F2>")
    #expect(Self.drops(stage) == 1)
  }

  @Test func `a form that was never kept costs no write when it is saved`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.typed + "<Tab><Tab><Tab>o<F2>")
    #expect(Self.drops(stage) == 0)
  }

  @Test func `a kept draft is offered and goes on where it stopped`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(Self.expected))])
    let stage = try Stage(entering: "ADM", desk: desk)
    #expect(stage.shows("Er is een concept van u"))
    try stage.press("v<Enter>")
    #expect(stage.shows("[06-12345679"))
    #expect(stage.shows("*WZ-01"))
    try stage.press("<F2>")
    #expect(Self.drops(stage) == 0)
    try stage.press("<F3>n<Enter>")
    #expect(Self.drops(stage) == 1)
  }

  @Test func `of two drafts each is asked about once, and stays in the list`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [
      .draft(.kept(Self.expected)), .draft(.kept(.pupil(["c01.roepnaam": "Piet"]), slot: 2)),
    ])
    let stage = try Stage(entering: "ADM", desk: desk)
    #expect(stage.shows("Er is een concept van u"))
    try stage.press("<Enter>")
    #expect(stage.shows("Er is een concept van u"))
    try stage.press("w<Enter>")
    #expect(!stage.shows("Er is een concept van u"))
    #expect(stage.shows("> Concept van u"))
    #expect(!stage.shows("nieuwe leerling"))
    #expect(
      stage.desk.effects.contains {
        if case .dropDraft(let slot) = $0 { slot == DraftSlot(bytes: [2]) } else { false }
      })
  }

  @Test(arguments: [
    (KeptDraft.State.elsewhere(.pupil([:])), "ander venster", false),
    (.otherRole("IB"), "Log in met die rol", false), (.unreadable, "beschadigd", true),
  ])
  func `a draft that cannot be gone on with says why`(
    state: KeptDraft.State, words: String, mayBeDropped: Bool
  ) throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(KeptDraft(state, slot: DraftSlot(bytes: [1])))])
    let stage = try Stage(entering: "ADM", desk: desk)
    #expect(!stage.shows("Wilt u"))
    try stage.press("<Enter>")
    #expect(stage.shows(words))
    #expect(!stage.shows("Verdergaan"))
    #expect(stage.shows("Weggooien") == mayBeDropped)
  }

  @Test func `a draft that the other window finished is gone here, and that is told`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(Self.expected))])
    let stage = try Stage(entering: "ADM", desk: desk)
    desk.today = TodayBoard(items: [])
    try stage.press("v<Enter>")
    #expect(stage.message.contains("Dit concept is er niet meer."))
    #expect(!stage.shows("Concept van u"))
  }

  @Test func `a draft that cannot be shown any more is let go of, not thrown away`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(Self.expected))])
    let stage = try Stage(entering: "ADM", desk: desk)
    desk.next = [.failed(.refusal(.notFound(.pupil)))]
    try stage.press("v<Enter>")
    #expect(Self.drops(stage) == 0)
    #expect(
      stage.desk.effects.contains { if case .releaseDraft = $0 { true } else { false } })
  }

  @Test func `later keeps the draft, throwing away forgets it`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(Self.expected))])
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("<Enter>")
    #expect(Self.drops(stage) == 0)
    try stage.press("<Enter>w<Enter>")
    #expect(Self.drops(stage) == 1)
    #expect(stage.message.contains("Het concept is weggegooid."))
  }

  @Test func `a draft survives its own bytes`() {
    let note = DraftNote(
      Self.expected, role: "ADM", window: "12 34 x", kept: Moment(milliseconds: 5))
    #expect(DraftNote(bytes: note.bytes) == note)
    #expect(DraftNote(bytes: [1, 2, 3]) == nil)
  }

  @Test func `a draft of before windows were told apart is still read`() {
    let bytes = Array(#"{"pupil":{"_0":{"c01.roepnaam":"Piet"}}}"#.utf8)
    #expect(DraftNote(bytes: bytes) == DraftNote(.pupil(["c01.roepnaam": "Piet"])))
  }

  @Test func `the privacy key blanks at once and any key brings everything back`() throws {
    let stage = try FormStage.contact()
    try stage.press(Self.typed + "<F3><C-p>")
    #expect(stage.grid.lines.filter { !$0.isEmpty } == ["Druk op een toets om verder te gaan."])
    #expect(!stage.shows("Berg"))
    try stage.press("x")
    #expect(stage.turn.redrawsAll)
    #expect(stage.shows("Wijzigingen niet opgeslagen"))
    #expect(stage.shows("[0612345679"))
  }

  @Test func `the privacy key works while help or a menu is open`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F1><C-p>")
    #expect(stage.program.isBlank)
    try stage.press("<Enter><F3><F10><C-p>")
    #expect(stage.program.isBlank)
  }
}

extension DraftJourneyTests {
  @Test func `locking tells of a draft only when one was kept`() throws {
    let quiet = try FormStage.contact()
    try quiet.press("<C-o>")
    #expect(quiet.turn.request == .lock(login: "j.smit", role: "ADM"))
    #expect(!quiet.turn.keptDraft)
    let desk = CannedDesk()
    desk.draftFailure = .fault(.diskFull)
    let full = try FormStage.contact(desk: desk)
    try full.press(Self.typed + "<C-o>")
    #expect(full.turn.request == .lock(login: "j.smit", role: "ADM"))
    #expect(!full.turn.keptDraft)
  }

  @Test func `a draft that cannot be kept is told, not passed over`() throws {
    let desk = CannedDesk()
    desk.draftFailure = .fault(.diskFull)
    let stage = try FormStage.contact(desk: desk)
    try stage.press("<C-u>Kerkstraat")
    stage.wait(milliseconds: 30_000)
    #expect(stage.message.contains("Uw concept is niet bewaard. De schijf is vol."))
    #expect(stage.shows("[Kerkstraat"))
  }

  @Test func `a question mark opens help on a list and not a search`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter><Down>?")
    #expect(stage.shows("Waarom zie ik dit? Achternaam"))
    #expect(stage.shows("Bron: ouder of verzorger, sinds 01-09-2026."))
  }

  @Test func `whose role ended sees nothing of an open dossier any more`() throws {
    let desk = CannedDesk()
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("<F7><Enter><Enter>")
    desk.newsFailure = .fault(.keysChanged)
    stage.send(.wake(WakeSource("store")))
    #expect(stage.turn.request == .lock(login: "j.smit", role: "ADM"))
  }

  @Test func `a change that could not be read is looked at with the next key`() throws {
    let desk = CannedDesk()
    let stage = try Stage(entering: "ADM", desk: desk)
    desk.newsFailure = .fault(.busy)
    stage.send(.wake(WakeSource("store")))
    #expect(stage.turn.request == nil)
    desk.newsFailure = nil
    desk.hasColleague = true
    let before = desk.effects.count
    try stage.press("<Down>")
    #expect(desk.effects.count > before)
    try stage.press("<Down>")
    let looks = desk.effects.filter { if case .lookForChanges = $0 { true } else { false } }
    #expect(looks.count == 2)
  }

  @Test func `a loop that is busy hears that the moment to lock has come`() throws {
    let stage = try Stage(entering: "ADM")
    #expect(!stage.program.isDue)
    stage.passWithoutEvents(milliseconds: 3_600_000)
    #expect(stage.program.isDue)
    stage.send(.deadline)
    #expect(stage.turn.request == .lock(login: "j.smit", role: "ADM"))
  }
}
