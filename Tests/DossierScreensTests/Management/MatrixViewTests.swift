@testable import DossierScreens
import ScreenKit
import Testing

/// The table of the policy scrolls both ways and never loses its cursor.
@Suite struct MatrixViewTests {
  private let rect = Rect(row: 0, column: 0, width: 60, height: 8)

  private func drawn(_ matrix: MatrixView) -> Grid {
    var grid = Grid(size: GridSize(columns: 60, rows: 8))
    matrix.draw(
      into: &grid, in: rect, corner: "Hoek",
      headings: (0..<matrix.columns).map { "K\($0)" }, label: { "Rij \($0)" },
      cell: { "\($0).\($1)" })
    return grid
  }

  @Test func `the cursor stops at the edges`() {
    var matrix = MatrixView(rows: 3, columns: 2)
    for key in [Key.up, .left] { _ = matrix.move(key, in: rect) }
    #expect(matrix.row == 0 && matrix.column == 0)
    for key in [Key.end, .right, .right, .down] { _ = matrix.move(key, in: rect) }
    #expect(matrix.row == 2 && matrix.column == 1)
  }

  @Test(arguments: [0, 7, 19, 39]) func `the cell under the cursor is always drawn`(column: Int) {
    var matrix = MatrixView(rows: 40, columns: 40, column: column)
    _ = matrix.move(.pageDown, in: rect)
    let grid = drawn(matrix)
    #expect(grid.cursor != nil && grid.lines.joined().contains("7.\(column)"))
    #expect(grid.lines[0].contains("K\(column)"))
  }

  @Test func `an empty table draws no cell`() {
    let matrix = MatrixView(rows: 0, columns: 0)
    #expect(drawn(matrix).lines.dropFirst().allSatisfy { $0.isEmpty })
  }

  @Test func `other keys are left to the screen`() {
    var matrix = MatrixView(rows: 3, columns: 2)
    let isUsed = matrix.move(.enter, in: rect)
    #expect(!isUsed)
  }
}
