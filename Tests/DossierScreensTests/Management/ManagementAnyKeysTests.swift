import DossierCore
@testable import DossierScreens
import ScreenKit
import Testing

/// Whatever keys a user presses in the menu Beheer, the screen stays in order.
@Suite struct ManagementAnyKeysTests {
  private static let keys: [Key] =
    [
      .enter, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .space,
      .backspace, .f(2), .f(4), .f(5), .f(6), .f(7), .f(9), .f(3), .escape,
      .character("b"), .character("5"), .character("漢"), .character(","),
    ]

  @Test(arguments: ["DIR", "ICT", "FG", "CLA"], [GridSize.standard, FrameLayout.smallest])
  func `no row of keys breaks a screen`(role: String, size: GridSize) throws {
    // A plain linear congruence: the same keys in every run.
    var state: UInt64 = 20_261_122
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for item in ManagementMenu.items(at: try ManagementSchool.workplace(RoleCode(role))) {
      let stage = try ManagementStage(RoleCode(role), size: size)
      try stage.open(item.label)
      for _ in 0..<40 {
        stage.send(.key(Self.keys[next(Self.keys.count)]))
        stage.checkInvariants()
      }
    }
  }
}
