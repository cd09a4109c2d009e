import DossierCore
import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Typing finds a row by how its name begins, in every list the same way and for no more work than
/// it takes.
@Suite struct ListNamingTests {
  private static let rect = Rect(row: 0, column: 0, width: 80, height: 21)

  private func press(_ script: String, in list: inout ListView, names: [String]) throws -> Int {
    var asked = 0
    for key in try KeyNotation.parse(script) {
      _ = list.update(
        .key(key), in: Self.rect,
        naming: {
          asked += 1
          return names[$0]
        })
    }
    return asked
  }

  @Test func `arrows and pages ask for no name at all`() throws {
    var list = ListView(count: 5_000)
    let names = Array(repeating: "Berg", count: 5_000)
    let asked = try press("<Down><Up><PgDn><PgUp><End><Home><Enter>", in: &list, names: names)
    #expect(asked == 0)
  }

  @Test func `a letter asks no further than the row that it finds`() throws {
    var list = ListView(count: 4)
    let names = ["Berg", "Öztürk", "Yılmaz", "Zwart"]
    let asked = try press("o", in: &list, names: names)
    #expect(asked == 2)
    #expect(list.selected == 1)
  }

  @Test(arguments: [
    ("ozturk", "Öztürk"), ("OZTURK", "Öztürk"), ("łuk", "Łukasz"), ("lukasz", "Łukasz"),
    ("dancona", "D'Ancona"), ("d'an", "D'Ancona"), ("ijz", "IJzer"),
  ])
  func `marks and capitals do not count`(typed: String, name: String) throws {
    var list = ListView(count: 3)
    _ = try press(typed, in: &list, names: ["Aarts", "", name])
    #expect(list.selected == 2)
  }

  @Test(arguments: ["-", "'", "x"])
  func `what no name begins with is left to the screen`(typed: String) throws {
    var list = ListView(count: 2)
    _ = try press(typed, in: &list, names: ["", "Berg"])
    #expect(list.selected == 0 && list.typed.isEmpty)
  }

  @Test func `the list of incomplete dossiers finds a name without its accents`() throws {
    let stage = Stage(
      IncompleteScreen(try InventedSchool.workplace(), InventedSchool.pupils))
    try stage.press("elod")
    #expect(stage.shows("3/6"))
  }

  @Test func `the roles of a login find a name without its accents`() throws {
    let roles = ["Coach", "Coördinator leerlingadministratie"].map {
      RoleOption(code: "ADM", label: $0, place: "")
    }
    let stage = Stage(
      RoleScreen(
        UnlockedPerson(account: InventedSchool.clerk, login: "j.smit", roles: roles)))
    try stage.press("coor")
    #expect(stage.shows("2/2"))
  }
}
