/// How many columns and rows a screen has.
package struct GridSize: Hashable, Sendable {
  /// Cells from left to right; never negative.
  package let columns: Int
  /// Cells from top to bottom; never negative.
  package let rows: Int

  /// Takes a size; negative numbers count as zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The classic terminal, for which every screen is designed.
  package static let standard = GridSize(columns: 80, rows: 24)
}
