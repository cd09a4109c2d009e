import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Who manages or approves accounts sees whose statement of secrecy is missing.
@Suite struct SecrecyTests {
  /// Opens the account that stands at a place of the list.
  private func stage(
    _ role: RoleCode, account: Int, size: GridSize = .standard
  ) throws -> ManagementStage {
    let stage = try ManagementStage(role, size: size)
    try stage.open(ManagementWording.accounts)
    try stage.press(String(repeating: "<Down>", count: account) + "<Enter>")
    return stage
  }

  @Test(.tags(.`R-O-6.1-2`), arguments: ["DIR", "ICT"] as [RoleCode], [0, 2, 3, 5])
  func `an account without a signed statement says so`(role: RoleCode, account: Int) throws {
    let stage = try stage(role, account: account)
    #expect(stage.shows("AC-02"))
    #expect(
      stage.grid.lines.contains { $0.contains("Geheimhouding") && $0.contains("nog niet getekend") }
    )
  }

  @Test(.tags(.`R-O-6.1-2`), arguments: ["DIR", "ICT"] as [RoleCode], GridSize.goldenSizes)
  func `an account with one shows the day, at every size`(role: RoleCode, size: GridSize) throws {
    let stage = try stage(role, account: 1, size: size)
    #expect(
      stage.grid.lines.contains {
        $0.contains("Geheimhouding") && $0.contains("getekend op 01-09-2026")
      })
    #expect(!stage.shows("nog niet getekend"))
  }

  @Test(.tags(.`R-O-6.1-2`))
  func `once the day is recorded the warning is gone`() throws {
    let stage = try stage("ICT", account: 2)
    #expect(stage.shows("nog niet getekend"))
    try stage.press("<F9>ge<Enter><C-u>02-09-2026<F2>")
    let action = try #require(stage.desk.actions.first as? SignSecrecy)
    #expect(action.signed == CalendarDate(iso: "2026-09-02"))
    stage.desk.accounts[2].secrecySigned = action.signed
    try stage.press("<F5>")
    #expect(!stage.shows("nog niet getekend"))
  }
}
