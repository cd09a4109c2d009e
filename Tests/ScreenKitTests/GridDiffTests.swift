import Testing

import ScreenKit

@Suite struct GridDiffTests {
  let before = drawn { $0.put("Berg, 漢字", at: GridPosition(row: 2, column: 0)) }

  @Test func `an equal screen sends nothing`() {
    #expect(GridDiff(from: before, to: before).isEmpty)
  }

  @Test func `only the changed letters are sent`() {
    var after = before
    after.put("x", at: GridPosition(row: 2, column: 1))
    let difference = GridDiff(from: before, to: after)
    #expect(difference.runs.map(\.row) == [2])
    #expect(difference.runs.map(\.column) == [1])
    #expect(difference.runs.map(\.cells.count) == [1])
  }

  @Test func `a wide letter is sent whole`() {
    var after = before
    after.put("字", at: GridPosition(row: 2, column: 6))
    let difference = GridDiff(from: before, to: after)
    #expect(difference.runs.allSatisfy { $0.cells.first?.width != 0 })
    #expect(difference.runs.flatMap(\.cells).contains { $0.character == "字" && $0.width == 2 })
  }

  @Test func `a moved cursor alone is a change`() {
    var after = before
    after.placeCursor(GridPosition(row: 1, column: 1))
    let difference = GridDiff(from: before, to: after)
    #expect(difference.runs.isEmpty && difference.movesCursor)
  }

  @Test func `after a resize everything is sent`() {
    let after = drawn(columns: 20, rows: 4) { _ in }
    #expect(GridDiff(from: before, to: after).runs.map(\.cells.count) == [20, 20, 20, 20])
  }
}
