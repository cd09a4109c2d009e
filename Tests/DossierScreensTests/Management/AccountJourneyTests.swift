import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// What is done with accounts: approve, withdraw, block, forgotten password, invite.
@Suite struct AccountJourneyTests {
  /// Opens the account that stands at a place of the list.
  private func stage(_ role: RoleCode, account: Int = 1) throws -> ManagementStage {
    let stage = try ManagementStage(role)
    try stage.open(ManagementWording.accounts)
    try stage.press(String(repeating: "<Down>", count: account) + "<Enter>")
    return stage
  }

  @Test func `the right first groups approve the whole fingerprint`() throws {
    let stage = try stage("DIR")
    #expect(stage.shows("****-****-JKMN-PQRS-TVWX"))
    stage.desk.outcome = ActionOutcome(approvalsLeft: 1)
    try stage.press("<F9><Enter>abcd efgh<F2>")
    let action = try #require(stage.desk.actions.first as? ApproveRole)
    #expect(action.fingerprint == ManagementAnswers.fingerprint && action.role == "LKR")
    #expect(stage.message.contains("nog 1 goedkeuring") && stage.shows("AC-02"))
  }

  @Test func `other groups go to the office, which refuses and journals it`() throws {
    let stage = try stage("DIR")
    try stage.press("<F9><Enter>ABCD-EFGG<F2>")
    let action = try #require(stage.desk.actions.first as? ApproveRole)
    #expect(action.fingerprint == "ABCD-EFGG")
  }

  @Test func `a refused fingerprint is explained and the form stays`() throws {
    let stage = try stage("DIR")
    try stage.press("<F9><Enter>ABCD-EFGG")
    stage.desk.failures = [.refusal(.fingerprintDiffers)]
    try stage.press("<F2>")
    #expect(stage.shows("De vingerafdruk is niet die van dit account") && stage.shows("AC-04"))
  }

  @Test func `too few letters of a fingerprint do not reach the office`() throws {
    let stage = try stage("DIR")
    try stage.press("<F9><Enter>ABCD<F2>")
    #expect(stage.desk.actions.isEmpty)
    #expect(stage.message.contains("twee groepen"))
  }

  @Test func `blocking is asked first, and the safe answer does nothing`() throws {
    let stage = try stage("ICT")
    try stage.press("<F9>bl<Enter><Enter>")
    #expect(stage.desk.actions.isEmpty)
    try stage.press("<F9>bl<Enter><Left><Enter>")
    #expect((stage.desk.actions.first as? BlockAccount)?.change == .block)
    #expect(stage.message.contains("Geblokkeerd"))
  }

  @Test func `withdrawing takes the role under the cursor`() throws {
    let stage = try stage("DIR", account: 2)
    try stage.press("<Down><F9><Down><Down><Down><Enter><Left><Enter>")
    let action = try #require(stage.desk.actions.first as? WithdrawRole)
    #expect(action.role == "ADM" && action.account == ManagementSchool.yilmaz)
  }

  @Test func `a change by a colleague does not change what was confirmed`() throws {
    let stage = try stage("DIR", account: 2)
    try stage.press("<F9><Down><Down><Down><Enter>")
    stage.desk.accounts[2].roles.reverse()
    stage.send(.wake(WakeSource("store")))
    try stage.press("<Left><Enter>")
    #expect((stage.desk.actions.first as? WithdrawRole)?.role == "IB")
  }

  @Test func `a forgotten password gives a code that is shown once`() throws {
    let stage = try stage("ICT")
    stage.desk.outcome = ActionOutcome(oneTimeCode: "7K2M-9QXA", expires: Moment(milliseconds: 0))
    try stage.press("<F9>w<Enter><Left><Enter>")
    #expect(stage.desk.actions.first is ResetAccount)
    #expect(stage.shows("7K2M-9QXA") && stage.shows("01-01-1970"))
    try stage.press("<F3><Enter>")
    #expect(stage.shows("7K2M-9QXA"))
    try stage.press("<F3><Left><Enter>")
    #expect(stage.shows("AC-02") && !stage.shows("7K2M-9QXA"))
  }

  @Test func `a refused block is explained in a box`() throws {
    let stage = try stage("ICT")
    stage.desk.failures = [.refusal(.nothingToChange)]
    try stage.press("<F9>bl<Enter><Left><Enter>")
    #expect(stage.shows("Er is niets gewijzigd") && stage.shows("AC-02"))
  }

  @Test func `an invitation becomes one action and then the code`() throws {
    let stage = try ManagementStage("ICT")
    try stage.open(ManagementWording.accounts)
    stage.desk.outcome = ActionOutcome(oneTimeCode: "7K2M-9QXA", expires: Moment(milliseconds: 0))
    try stage.press("<F6>N. Nieuw<Tab>N.Nieuw<Tab>l<Tab>de regenboog<Tab>5a, De Uilen")
    try stage.press("<Tab><Tab>01-09-2026<F2>")
    let action = try #require(stage.desk.actions.first as? InviteAccount)
    #expect(action.login == "n.nieuw" && action.name == "N. Nieuw")
    #expect(action.secrecySigned == CalendarDate(iso: "2026-09-01"))
    let role = try #require(action.roles.first)
    #expect(role.role == "LKR" && role.schools == [SchoolID(number: 3)])
    #expect(role.groups == [GroupID(number: 5), GroupID(number: 6)])
    #expect(stage.shows("7K2M-9QXA"))
  }

  @Test func `an unknown group keeps the form with the cursor on it`() throws {
    let stage = try ManagementStage("ICT")
    try stage.open(ManagementWording.accounts)
    try stage.press("<F6>N. Nieuw<Tab>n.nieuw<Tab>l<Tab><Tab>9Z<F2>")
    #expect(stage.desk.actions.isEmpty)
    #expect(stage.message.contains("'9Z' is er niet"))
  }

  @Test func `a login name that is taken is told and nothing typed is lost`() throws {
    let stage = try ManagementStage("ICT")
    try stage.open(ManagementWording.accounts)
    try stage.press("<F6>N. Nieuw<Tab>j.smit<Tab>l")
    stage.desk.failures = [.refusal(.loginUnusable(.taken))]
    try stage.press("<F2>")
    #expect(stage.shows("bestaat al"))
    try stage.press("<Enter>")
    #expect(stage.shows("N. Nieuw") && stage.shows("AC-03"))
  }

  @Test func `changing a role starts from where it holds now`() throws {
    let stage = try stage("DIR")
    try stage.press("<F9><Down><Down><Enter>")
    #expect(stage.shows("De Regenboog") && stage.shows("5A"))
    try stage.press("<Tab><Tab>31-07-2027<F2>")
    let action = try #require(stage.desk.actions.first as? AssignRole)
    #expect(action.assignment.groups == [GroupID(number: 5)])
    #expect(action.assignment.until == CalendarDate(iso: "2027-07-31"))
  }

  @Test func `who may not invite hears why`() throws {
    let stage = try ManagementStage("DIR")
    try stage.open(ManagementWording.accounts)
    try stage.press("<F6>")
    #expect(stage.message.contains("Uw rol beheert geen accounts") && stage.shows("AC-01"))
  }
}
