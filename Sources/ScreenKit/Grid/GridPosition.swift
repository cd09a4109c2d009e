/// The place of one cell, counted from the top left, starting at zero.
package struct GridPosition: Hashable, Sendable {
  /// Rows from the top.
  package var row: Int
  /// Columns from the left.
  package var column: Int

  /// Takes a place, which may lie outside any grid.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
