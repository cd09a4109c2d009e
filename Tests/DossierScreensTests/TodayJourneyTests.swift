import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// The start screen leads to what needs attention.
@Suite struct TodayJourneyTests {
  @Test func `an emergency access is reviewed with a verdict and a remark`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.emergency(InventedEmergency.access)])
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("<Enter>")
    stage.checkEverySize("NT-02")
    try stage.press("j<Tab>Terecht, ouders gebeld<F2>")
    let review = try #require(desk.actions.first as? ReviewEmergencyAccess)
    #expect(review.access == RecordID(number: 51))
    #expect(review.isJustified)
    #expect(stage.message.contains("U hebt de noodtoegang nagekeken."))
  }

  @Test func `an emergency is called the same here, on its own screen and in the menu`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.emergency(InventedEmergency.access)])
    let stage = try Stage(entering: "DIR", desk: desk)
    #expect(stage.shows("Noodtoegang nazien"))
    try stage.press("<Enter>")
    #expect(stage.shows("NT-02 Noodtoegang nazien"))
  }

  @Test func `a backup that is due names the command that makes it`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.backupDue])
    let stage = try Stage(entering: "ICT", desk: desk)
    try stage.press("<Enter>")
    #expect(stage.message.contains("dossierkast backup"))
  }

  @Test func `what was raised while logging in is told once in a box, and stays as a line`() throws
  {
    let desk = CannedDesk()
    let sentence = "Let op: de klok van deze machine loopt achter."
    desk.today = TodayBoard(items: [.warning(sentence)])
    let stage = try Stage(entering: "ICT", desk: desk)
    stage.checkEverySize("VD-01-let-op")
    try stage.press("<Enter>")
    #expect(!stage.shows("[ Gelezen ]"))
    try stage.press("<F5>")
    #expect(!stage.shows("[ Gelezen ]"))
    #expect(stage.shows("Let op"))
    try stage.press("<Enter>")
    #expect(stage.shows("[ Gelezen ]"))
  }

  @Test func `too few approvers, an overdue policy and a lagging witness each say what to do`()
    throws
  {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [
      .witness(.behind(12)), .evaluationOverdue(CalendarDate(iso: "2024-04-30") ?? .earliest),
      .reserve(.approvers(people: 2, wanted: 3)), .reserve(.managers(people: 1)),
    ])
    let stage = try Stage(entering: "ICT", desk: desk)
    stage.check("VD-01-toezicht-80x24")
    for words in ["andere schijf", "GMR", "kluisbladen", "kluisbladen"] {
      try stage.press("<Enter>")
      #expect(stage.shows(words))
      try stage.press("<Enter><Down>")
    }
  }

  @Test(arguments: [
    (WitnessTrouble.missing, "andere schijf"), (.behind(3), "andere schijf"),
    (.ahead, "datalek"), (.altered(2), "bewijs"), (.foreign, "andere kast"),
  ])
  func `whatever is wrong with the witness says what to do`(
    trouble: WitnessTrouble, words: String
  ) throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.witness(trouble)])
    let stage = try Stage(entering: "ICT", desk: desk)
    #expect(stage.shows("> Getuige"))
    try stage.press("<Enter>")
    #expect(stage.shows(words))
  }

  @Test func `an incomplete dossier opens from the list`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.incomplete([InventedSchool.pupils[1]])])
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("<Enter>")
    stage.checkEverySize("VD-02")
    try stage.press("<Enter>")
    #expect(stage.shows("DS-01"))
    try stage.press("<F3><F3>")
    #expect(stage.shows("VD-01"))
  }

  @Test func `a quiet day shows what can be done and the last backup`() throws {
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [], lastBackup: CalendarDate(iso: "2026-11-21"))
    let stage = try Stage(entering: "ADM", desk: desk)
    stage.checkEverySize("VD-01-rustig")
    try stage.press("<F6>")
    #expect(stage.shows("NW-01"))
  }

  @Test func `a role that enrols nobody is not offered it`() throws {
    let stage = try Stage(entering: "LKR")
    #expect(!stage.shows("Nieuwe leerling"))
    #expect(stage.shows("Leerlingen zoeken"))
    #expect(stage.shows("Er is nog geen reservekopie gemaakt."))
  }

  @Test func `at the start screen Esc climbs to the menu and F3 asks to stop`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<Esc>")
    #expect(stage.shows("Scherm leegmaken"))
    try stage.press("<Esc><F3>")
    #expect(stage.shows("Wilt u stoppen met Dossierkast?"))
    try stage.press("j<Enter>")
    #expect(stage.turn.request == .quit)
  }

  @Test func `a too small window keeps everything`() throws {
    let stage = try FormStage.contact()
    try stage.press("<C-u>Kerkstraat")
    stage.send(.resize(GridSize(columns: 60, rows: 15)))
    #expect(stage.shows("Maak het venster groter (nu 60×15)."))
    stage.send(.resize(.standard))
    #expect(stage.shows("[Kerkstraat"))
  }
}
