import DossierCore
import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// The smaller things people do: each leads to exactly one action with the right values.
@Suite struct ActionJourneyTests {
  private static func dossier() throws -> Stage {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>")
    return stage
  }

  @Test func `a new pupil who applied needs a name, a school and a source`() throws {
    let stage = try Stage(entering: "ADM")
    stage.desk.next = [.performed(ActionOutcome(pupil: InventedDossier.pupil))]
    try stage.press("<F7><Enter><F6>Jansen<Tab><Tab>Piet<Tab><Tab><Tab>3-4-20<Tab><PgDn><Up>o<F2>")
    let create = try #require(stage.desk.actions.first as? CreatePupil)
    #expect(create.status == .applied)
    #expect(create.school == InventedSchool.rainbow.id)
    #expect(create.group == nil)
    #expect(create.entered == nil)
    #expect(create.source == .guardian)
    #expect(
      create.fields == [
        "c01.achternaam": "Jansen", "c01.roepnaam": "Piet", "c01.geboortedatum": "03-04-2020",
      ])
    #expect(stage.shows("DS-01"))
  }

  @Test func `a pupil moves to the chosen group`() throws {
    let stage = try Stage(entering: "ADM")
    stage.desk.next = [.performed(ActionOutcome(group: GroupID(number: 7)))]
    try stage.press("<F7><Enter><F9>g<Enter><Down><Enter>")
    let move = try #require(stage.desk.actions.first as? MovePupil)
    #expect(move.pupil == PupilID(number: 21))
    #expect(move.group == GroupID(number: 7))
    #expect(stage.message.contains("De leerling zit nu in groep 7."))
  }

  @Test func `a report is written with its date, words and source`() throws {
    let stage = try Self.dossier()
    try stage.press("leer<F6><Tab>Gesprek<Tab>Gaat goed.<Tab>n<Tab>s<F2>")
    let add = try #require(stage.desk.actions.first as? AddEntry)
    #expect(add.category == "C10")
    #expect(add.date == InventedSchool.today)
    #expect(add.title == "Gesprek")
    #expect(add.text == "Gaat goed.")
    #expect(add.mentionsOthers == false)
    #expect(add.source == .staff)
    #expect(stage.message.contains("Het verslag is toegevoegd."))
  }

  @Test func `a report is corrected with the version that was seen and a reason`() throws {
    let stage = try Self.dossier()
    try stage.press("22-<F9>vvvv<Enter><Tab><C-u>Rapport<Tab><Tab><Tab>Typfout<F2>")
    let correct = try #require(stage.desk.actions.first as? CorrectEntry)
    #expect(correct.entry == RecordID(number: 41))
    #expect(correct.seen == 1)
    #expect(correct.title == "Rapport")
    #expect(correct.reason == "Typfout")
  }

  @Test func `a pupil leaves on a day`() throws {
    let stage = try Self.dossier()
    try stage.press("<F9>i<Enter><Tab><C-u>1-12-26<F2>")
    let change = try #require(stage.desk.actions.first as? ChangeEnrolment)
    #expect(change.status == .left)
    #expect(change.date.iso == "2026-12-01")
  }

  @Test func `emergency access needs a reason`() throws {
    let stage = try Stage(entering: "LKR")
    try stage.press("<F7><Enter><F9>nn<Enter><F2>")
    #expect(stage.message.contains("Reden is verplicht"))
    #expect(stage.desk.actions.isEmpty)
    try stage.press("Ongeval op het plein<F2>")
    let open = try #require(stage.desk.actions.first as? OpenEmergencyAccess)
    #expect(open.reason == "Ongeval op het plein")
  }

  @Test func `a document is read out to the file that was named`() throws {
    let stage = try Self.dossier()
    stage.desk.next = [.answered(InventedDossier.answer())]
    try stage.press("doc<Enter><Enter>/home/j.smit/rapport.pdf<Enter><Enter>")
    guard case .save(let query as DocumentQuery, let path)? = stage.desk.effects.last else {
      Issue.record("nothing was read out")
      return
    }
    #expect(path == "/home/j.smit/rapport.pdf")
    #expect(query.document == RecordID(number: 42))
  }

  @Test func `the calendar fills in a date`() throws {
    let stage = try Self.dossier()
    try stage.press("leer<F6><F4>")
    #expect(stage.shows("november 2026"))
    try stage.press("<Left><PgUp><Enter>")
    #expect(stage.shows("[21-10-2026"))
  }

  @Test func `a refused dossier does not open an empty screen`() throws {
    let stage = try Stage(entering: "ADM")
    stage.desk.next = [.failed(.refusal(.notFound(.pupil)))]
    try stage.press("<F7><Enter><Enter>")
    #expect(stage.shows("LL-01"))
    #expect(stage.shows("Deze leerling is er niet, of u mag het niet zien."))
    try stage.press("<Enter>")
    #expect(!stage.shows("Deze leerling is er niet"))
  }
}
