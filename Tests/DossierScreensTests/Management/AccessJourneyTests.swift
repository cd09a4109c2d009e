import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Emergencies are reviewed, and grants for one pupil given and ended.
@Suite struct AccessJourneyTests {
  private func grants(_ role: RoleCode = "DIR") throws -> ManagementStage {
    let stage = try ManagementStage(role)
    stage.show(
      PupilGrantsScreen(
        stage.workplace, pupil: ManagementSchool.pupil, name: "Berg, Aïcha van den"))
    return stage
  }

  @Test func `the longest waiting emergency is reviewed first`() throws {
    let stage = try ManagementStage("FG")
    try stage.open(ManagementWording.emergencies)
    #expect(stage.shows("TE LAAT 13 d"))
    try stage.press("<Enter>ja<Tab>Ouders gebeld<F2>")
    let action = try #require(stage.desk.actions.first as? ReviewEmergencyAccess)
    #expect(action.access == RecordID(number: 32) && action.isJustified)
    #expect(stage.shows("NT-03"))
  }

  @Test func `access is given to a person in a role until a day`() throws {
    let stage = try grants()
    try stage.press("<F6>漢<Tab>31-07-2027<Tab>Onderzoek spraak<F2>")
    let action = try #require(stage.desk.actions.first as? GivePupilGrant)
    #expect(action.account == AccountID(number: 14) && action.role == "LOG")
    #expect(action.until == CalendarDate(iso: "2027-07-31") && action.reason == "Onderzoek spraak")
    #expect(stage.message.contains("De toegang is gegeven") && stage.shows("TW-01"))
  }

  @Test func `blocked and ended people and oneself cannot be chosen`() {
    let holders = PupilGrantHolder.all(
      of: ManagementAnswers.accounts, except: ManagementSchool.own, ManagementPolicy.policy)
    #expect(Set(holders.map(\.account.number)) == [12, 13, 14, 17])
  }

  @Test func `a refused date is explained and the form stays`() throws {
    let stage = try grants()
    try stage.press("<F6>漢<Tab>31-07-2020<Tab>Spraak")
    stage.desk.failures = [.refusal(.impossibleDate(.endBeforeStart))]
    try stage.press("<F2>")
    #expect(stage.shows("De laatste dag ligt voor de eerste dag") && stage.shows("TW-02"))
  }

  @Test func `ending access is asked first`() throws {
    let stage = try grants()
    try stage.press("<F9><Down><Enter><Enter>")
    #expect(stage.desk.actions.isEmpty)
    try stage.press("<F9><Down><Enter><Left><Enter>")
    #expect((stage.desk.actions.first as? EndPupilGrant)?.grant == RecordID(number: 41))
    #expect(stage.message.contains("Dat werkt meteen"))
  }

  @Test func `access that is over cannot be ended`() throws {
    let stage = try grants()
    try stage.press("<Down><Down><F9><Down><Enter>")
    #expect(stage.shows(ManagementAccessWording.isOver))
    #expect(stage.desk.actions.isEmpty)
  }

  @Test func `who gives no access can look`() throws {
    let stage = try grants("FG")
    try stage.press("<F6>")
    #expect(stage.message.contains("Uw rol geeft geen toegang per leerling"))
  }

  @Test func `a role that changed while the list is open is taken over`() throws {
    let stage = try grants()
    stage.desk.changed = try ManagementSchool.workplace("FG")
    stage.send(.wake(WakeSource("store")))
    try stage.press("<F6>")
    #expect(stage.message.contains("Uw rol geeft geen toegang per leerling"))
  }
}
