import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Schools and groups are added, renamed and closed.
@Suite struct GroupJourneyTests {
  private func stage() throws -> ManagementStage {
    let stage = try ManagementStage("CLA")
    try stage.open(ManagementWording.groups)
    return stage
  }

  @Test func `a new group gets the school under the cursor`() throws {
    let stage = try stage()
    try stage.press("<End><F6><Tab>7B<Tab><F4>groep 7<Enter><F2>")
    let action = try #require(stage.desk.actions.first as? AddGroup)
    #expect(action.school == SchoolID(number: 8) && action.groupName == "7B")
    #expect(action.yearGroup == "7")
    #expect(stage.message.contains("De groep is gemaakt"))
  }

  @Test func `a group without a year is a composite one`() throws {
    let stage = try stage()
    try stage.press("<F6><Tab>Plusklas<F2>")
    let action = try #require(stage.desk.actions.first as? AddGroup)
    #expect(action.yearGroup == nil && action.school == SchoolID(number: 3))
  }

  @Test func `a group gets another name`() throws {
    let stage = try stage()
    try stage.press("<F9><Enter><Backspace>B<F2>")
    let action = try #require(stage.desk.actions.first as? ChangeGroup)
    #expect(action.groupName == "5B" && action.isClosed == nil)
  }

  @Test func `closing a group is asked first`() throws {
    let stage = try stage()
    try stage.press("<Down><F9><Down><Enter><Esc>")
    #expect(stage.desk.actions.isEmpty)
    try stage.press("<F9><Down><Enter><Left><Enter>")
    let action = try #require(stage.desk.actions.first as? ChangeGroup)
    #expect(action.group == GroupID(number: 6) && action.isClosed == true)
  }

  @Test func `a school needs a BRIN`() throws {
    let stage = try stage()
    try stage.press("<F9><End><Enter>De Ster<Tab>regenboog<Tab>m<F2>")
    #expect(stage.desk.actions.isEmpty && stage.message.contains("twee cijfers en twee letters"))
    try stage.press("<Home>" + String(repeating: "<Delete>", count: 10) + "99zz<F2>")
    let action = try #require(stage.desk.actions.first as? AddSchool)
    #expect(action.brin == "99ZZ" && action.region == .middle)
  }

  @Test func `a school gets its address and telephone`() throws {
    let stage = try stage()
    try stage.press("<End><F9><End><Up><Enter><F2>")
    #expect(stage.desk.actions.isEmpty && stage.shows("GR-06"))
    try stage.press("Kastanjelaan<Tab>1<Tab>9999zz<Tab>Stitswerd<Tab>020-0000100<F2>")
    let action = try #require(
      stage.desk.actions.first as? SetSchoolContact, Comment(rawValue: stage.message))
    #expect(action.school == SchoolID(number: 8) && action.contact.town == "Stitswerd")
    #expect(action.contact.email == nil && stage.message.contains("Het adres is vastgelegd"))
  }

  @Test func `a school without groups has nothing to close`() throws {
    let stage = try stage()
    try stage.press("<End><F9><Enter>")
    #expect(stage.shows(ManagementGroupWording.noGroupChosen))
  }
}
