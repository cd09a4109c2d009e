/// A block of cells on a grid.
package struct Rect: Hashable, Sendable {
  /// The top row.
  package let row: Int
  /// The leftmost column.
  package let column: Int
  /// The number of columns; never negative.
  package let width: Int
  /// The number of rows; never negative.
  package let height: Int

  /// Takes a block; negative sizes count as empty.
  package init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a screen of this size.
  package init(_ size: GridSize) {
    self.init(row: 0, column: 0, width: size.columns, height: size.rows)
  }

  /// The rows it covers.
  package var rows: Range<Int> { row..<(row + height) }
  /// The columns it covers.
  package var columns: Range<Int> { column..<(column + width) }
  /// The place of its top left cell.
  package var origin: GridPosition { GridPosition(row: row, column: column) }

  /// Whether a place lies inside.
  package func contains(_ position: GridPosition) -> Bool {
    rows.contains(position.row) && columns.contains(position.column)
  }

  /// The part that lies within both blocks.
  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      width: min(column + width, other.column + other.width) - left,
      height: min(row + height, other.row + other.height) - top)
  }

  /// The same block without this many cells at each side.
  package func inset(horizontal: Int = 0, vertical: Int = 0) -> Rect {
    Rect(
      row: row + vertical, column: column + horizontal,
      width: width - 2 * horizontal, height: height - 2 * vertical)
  }

  /// A block of at most this size in the middle of this one.
  package func centered(width wanted: Int, height wantedHeight: Int) -> Rect {
    let fittingWidth = min(width, wanted)
    let fittingHeight = min(height, wantedHeight)
    return Rect(
      row: row + (height - fittingHeight) / 2, column: column + (width - fittingWidth) / 2,
      width: fittingWidth, height: fittingHeight)
  }

  /// Splits off rows at the top; the rest may be empty.
  package func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, count), height)
    return (
      Rect(row: row, column: column, width: width, height: cut),
      Rect(row: row + cut, column: column, width: width, height: height - cut)
    )
  }

  /// Splits off columns at the left; the rest may be empty.
  package func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, count), width)
    return (
      Rect(row: row, column: column, width: cut, height: height),
      Rect(row: row, column: column + cut, width: width - cut, height: height)
    )
  }
}
