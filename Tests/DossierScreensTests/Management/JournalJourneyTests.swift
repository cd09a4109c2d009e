import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Who reads the journal, with which reason, filter and pages.
@Suite struct JournalJourneyTests {
  private func stage(_ role: RoleCode = "FG") throws -> ManagementStage {
    let stage = try ManagementStage(role)
    try stage.open(ManagementWording.journal)
    return stage
  }

  @Test func `nothing is read before a reason is chosen`() throws {
    let stage = try stage()
    #expect(stage.desk.journalQueries.isEmpty)
    try stage.press("v<Enter>")
    #expect(stage.desk.journalQueries.map(\.reason) == [.request])
    #expect(stage.shows("dossier ingezien"))
  }

  @Test func `a refused journal leaves the reason on the screen and says why`() throws {
    let stage = try stage()
    stage.desk.failures = [.refusal(.roleMayNot("FG", "R-O-6.3-2"))]
    try stage.press("<Enter>")
    #expect(stage.shows("Dit kan niet") && stage.shows("LG-00"))
  }

  @Test func `a full page ends with a row that reads older lines`() throws {
    let stage = try stage()
    stage.desk.journal = JournalAnswer(
      lines: ManagementJournal.page, searchedTo: 801, hasOlder: true)
    try stage.press("<Enter><End>")
    #expect(stage.shows(ManagementJournalWording.older))
    stage.desk.journal = JournalAnswer(lines: ManagementJournal.lines)
    try stage.press("<Enter>")
    #expect(stage.desk.journalQueries.map(\.before) == [nil, 801])
    #expect(stage.shows("201/207"))
    try stage.press("<End>")
    #expect(!stage.shows(ManagementJournalWording.older))
  }

  @Test func `a search that looked only so far says until when, and goes on from there`() throws {
    let stage = try stage()
    let since = Moment(startOf: CalendarDate(iso: "2026-11-18") ?? .earliest)
    stage.desk.journal = JournalAnswer(searchedTo: 4001, searchedSince: since, hasOlder: true)
    try stage.press("<Enter>")
    #expect(stage.shows("tot 18-11-2026 00:00"))
    stage.desk.journal = JournalAnswer(lines: ManagementJournal.lines)
    try stage.press("<Enter>")
    #expect(stage.desk.journalQueries.map(\.before) == [nil, 4001])
    #expect(stage.shows("dossier ingezien"))
  }

  @Test func `the lines of the colleague under the cursor can be shown alone`() throws {
    let stage = try stage()
    try stage.press("<Enter><F7><Down><Enter>")
    #expect(stage.desk.journalQueries.last?.account == ManagementSchool.smit)
    #expect(stage.message.contains("van J. Smit"))
    try stage.press("<F7><End><Enter>")
    #expect(stage.desk.journalQueries.last?.account == nil)
  }

  @Test func `a refused filter leaves the lines that were there`() throws {
    let stage = try stage()
    try stage.press("<Enter><F7><Down>")
    stage.desk.failures = [.fault(.busy)]
    try stage.press("<Enter>")
    #expect(stage.shows("te lang bezet"))
    try stage.press("<Enter>")
    #expect(stage.message.contains("7 regels. Reden"))
  }

  @Test func `of a line about several pupils one is chosen`() throws {
    let stage = try stage()
    try stage.press("<Enter><Down><Down><F7><Enter><Down><Enter>")
    #expect(stage.desk.journalQueries.last?.pupil == PupilID(number: 22))
  }

  @Test func `a pupil can be typed, and a wrong number is refused`() throws {
    let stage = try stage()
    try stage.press("<Enter><F7>n<Enter>zomaar<Enter><Enter>")
    #expect(stage.message.contains("geen nummer van een leerling"))
    #expect(stage.desk.journalQueries.count == 1)
    let number = ManagementSchool.pupil.text
    try stage.press("<F7>n<Enter>\(number)<Enter><Enter>")
    #expect(stage.desk.journalQueries.last?.pupil == ManagementSchool.pupil)
  }

  @Test func `a forged line and an unreadable line say so`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    #expect(stage.shows("VALSE HANDTEKENING") && stage.shows("regel niet leesbaar"))
    try stage.press("<Down><Down><Down><Down><Enter>")
    #expect(stage.shows("bel de FG en ICT"))
    try stage.press("<F3><Down><Enter>")
    #expect(stage.shows("Regel 203 kan niet worden gelezen"))
  }

  @Test func `a change by a colleague does not read the journal again`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    stage.send(.wake(WakeSource("store")))
    #expect(stage.desk.journalQueries.count == 1)
    try stage.press("<F5>")
    #expect(stage.desk.journalQueries.count == 2)
  }
}
