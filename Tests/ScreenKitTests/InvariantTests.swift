import Testing

import ScreenKit

@Suite struct InvariantTests {
  @Test func `a hidden cursor is found`() {
    #expect(ScreenInvariants.violations(of: drawn { _ in }) == ["the cursor is hidden"])
  }

  @Test func `a cursor that is not on the marked row is found`() {
    let grid = drawn(columns: 80, rows: 24) {
      $0.put(">", at: GridPosition(row: 5, column: 1))
      $0.put("Berg", at: GridPosition(row: 5, column: 3), style: .selected)
      $0.placeCursor(GridPosition(row: 6, column: 3))
    }
    #expect(ScreenInvariants.violations(of: grid) == ["the cursor is not on the marked row"])
  }

  @Test func `a key in the bar that is not bound is found`() {
    let grid = drawn(columns: 80, rows: 24) {
      $0.put("F7 Zoeken", at: GridPosition(row: 23, column: 1))
      $0.placeCursor(GridPosition(row: 6, column: 3))
    }
    let keys = [KeyHint(.f(3), bar: "Terug", label: "Terug")]
    #expect(ScreenInvariants.violations(of: grid, keys: keys) == ["F7 is shown but not bound"])
  }
}
