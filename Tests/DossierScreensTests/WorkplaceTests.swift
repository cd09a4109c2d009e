import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// What changes about schools and groups is there without logging in again.
@Suite struct WorkplaceTests {
  private static func grown() throws -> Workplace {
    var workplace = try InventedSchool.workplace()
    workplace.groups.append(
      SchoolGroup(
        id: GroupID(number: 9), school: InventedSchool.rainbow.id, name: "Plusklas",
        yearGroup: nil))
    return workplace
  }

  @Test func `a colleague's new group can be chosen at once, and from the screens below`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><F4>")
    #expect(!stage.shows("Plusklas"))
    try stage.press("<Esc>")
    stage.desk.workplace = try Self.grown()
    stage.desk.hasColleague = true
    stage.send(.wake(WakeSource("store")))
    try stage.press("<F4>")
    #expect(stage.shows("Plusklas"))
    try stage.press("<Esc><F3><F7><F4>")
    #expect(stage.shows("Plusklas"))
    try stage.press("<Esc><A-l><Enter><F4>")
    #expect(stage.shows("Plusklas"))
  }

  @Test func `a filter on a group that was closed is taken off`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><F4><Down><Enter>")
    #expect(stage.shows("Groep [5]"))
    stage.desk.workplace = try InventedSchool.workplace()
    stage.desk.workplace?.groups.removeFirst()
    stage.desk.hasColleague = true
    stage.send(.wake(WakeSource("store")))
    #expect(stage.shows("Groep [alle]"))
  }

  @Test func `an action on a school changes the title and the menus`() throws {
    let stage = try Stage(entering: "ADM")
    var renamed = try InventedSchool.workplace("LKR")
    renamed.schools[0].name = "De Ster"
    stage.desk.workplace = renamed
    try stage.press("<F7><Enter><F9>g<Enter><Enter>")
    #expect(stage.shows("De Regenboog   j.smit (ADM)"))
    stage.perform(AddSchool.example)
    #expect(stage.shows("De Ster   j.smit (leraar)"))
    #expect(stage.program.stack.menus.flatMap(\.items).allSatisfy { $0.label != "Nieuwe leerling" })
  }

  @Test(arguments: ["De Regenboog", "Openbare Jenaplanschool De Grote Regenboog aan Zee"])
  func `the title has room for who works in which role`(name: String) throws {
    var workplace = try InventedSchool.workplace()
    workplace.schools[0].name = name
    #expect(workplace.owner.count <= 38)
    #expect(workplace.owner.hasSuffix("   j.smit (ADM)"))
    #expect(workplace.owner.hasPrefix(name.prefix(12)))
  }

  @Test func `the bar names help and menu, and no key while a box asks`() throws {
    let stage = try Stage(entering: "ADM")
    let row = FrameLayout(stage.grid.size).keyRow
    #expect(stage.grid.lines[row].contains("F1 Hulp"))
    #expect(stage.grid.lines[row].contains("F10 Menu"))
    try stage.press("<F3>")
    #expect(stage.shows("Wilt u stoppen met Dossierkast?"))
    #expect(!stage.grid.lines[row].contains("F"))
  }
}
