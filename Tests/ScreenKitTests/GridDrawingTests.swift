import Testing

import ScreenKit

@Suite struct GridDrawingTests {
  @Test(arguments: [(-1, 0), (8, 0), (0, 40), (0, 1000), (1000, -5)])
  func `drawing outside the screen changes nothing`(row: Int, column: Int) {
    let grid = drawn { $0.put("x", at: GridPosition(row: row, column: column)) }
    #expect(grid == drawn { _ in })
  }

  @Test func `half a wide letter is never left behind`() {
    let grid = drawn {
      $0.put("漢字", at: GridPosition(row: 0, column: 0))
      $0.put("x", at: GridPosition(row: 0, column: 1))
    }
    #expect(grid.lines[0] == " x字")
    #expect(ScreenInvariants.violations(of: grid).filter { $0.contains("half") } == [])
  }

  @Test func `a wide letter does not stick out of the screen`() {
    let grid = drawn(columns: 3) { $0.put("a漢b漢", at: GridPosition(row: 0, column: 0)) }
    #expect(grid.lines[0] == "a…")
  }

  @Test func `a box has a title and straight lines`() {
    let grid = drawn(columns: 16, rows: 3) {
      $0.box($0.bounds, title: "Vraag")
    }
    #expect(grid.lines == ["┌─ Vraag ──────┐", "│              │", "└──────────────┘"])
  }

  @Test func `a box of an old terminal is made of plain signs`() {
    let grid = drawn(columns: 6, rows: 3, look: .ascii) { $0.box($0.bounds) }
    #expect(grid.lines == ["+----+", "|    |", "+----+"])
  }

  @Test func `text at the right ends where it should`() {
    let grid = drawn(columns: 10, rows: 1) { $0.putRight("1/20", row: 0, endingBefore: 9) }
    #expect(grid.lines[0] == "     1/20")
  }

  @Test func `a cursor outside the screen is hidden`() {
    let grid = drawn { $0.placeCursor(GridPosition(row: 8, column: 0)) }
    #expect(grid.cursor == nil)
  }

  @Test func `a transcript tells cursor and styles, tints only in colour`() {
    let grid = drawn(columns: 8, rows: 2) {
      $0.put("te laat", at: GridPosition(row: 1, column: 1), style: .error)
      $0.placeCursor(GridPosition(row: 1, column: 1))
    }
    #expect(grid.transcript() == "\n te laat\ncursor 1,1\n1:1-7 bold error\n")
    #expect(grid.transcript(inColour: false) == "\n te laat\ncursor 1,1\n1:1-7 bold\n")
  }
}
