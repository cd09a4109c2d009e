import DossierCore
@testable import DossierScreens
import ScreenKit
import Testing

/// The menu Beheer shows each role what it may use, and nothing else.
@Suite struct ManagementMenuTests {
  @Test(arguments: [
    ("LKR", [ManagementWording.policy]),
    ("ADM", []),
    ("CLA", [ManagementWording.policy, ManagementWording.groups]),
    ("ICT", [ManagementWording.accounts]),
    ("BES", [ManagementWording.accounts, ManagementWording.policy]),
    (
      "FG",
      [ManagementWording.journal, ManagementWording.accounts, ManagementWording.emergencies]
    ),
    (
      "DIR",
      [
        ManagementWording.journal, ManagementWording.accounts, ManagementWording.emergencies,
        ManagementWording.policy, ManagementWording.groups,
      ]
    ),
  ]) func `each role finds its own lines`(role: String, lines: [String]) throws {
    let found = ManagementMenu.items(at: try ManagementSchool.workplace(RoleCode(role)))
    #expect(found.map(\.label) == lines + [ManagementWording.password])
  }

  @Test(arguments: ["LKR", "CLA", "ICT", "BES", "FG", "DIR"])
  func `every line opens a screen in order`(role: String) throws {
    for item in ManagementMenu.items(at: try ManagementSchool.workplace(RoleCode(role))) {
      let stage = try ManagementStage(RoleCode(role))
      try stage.open(item.label)
      #expect(!stage.shows("VD-01"))
      stage.checkInvariants()
      try stage.press("<Esc>")
      #expect(stage.shows("VD-01"))
    }
  }
}
