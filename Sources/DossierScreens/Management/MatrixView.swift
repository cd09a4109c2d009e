import ScreenKit

/// A table of short words that scrolls both ways, with a cursor on one cell.
struct MatrixView: Hashable, Sendable {
  let rows: Int
  let columns: Int
  private(set) var row = 0
  private(set) var column: Int

  private static let marker = 3
  private static let gap = 1

  init(rows: Int, columns: Int, column: Int = 0) {
    self.rows = rows
    self.columns = columns
    self.column = max(0, min(column, columns - 1))
  }

  /// Takes a key that moves the cursor; tells whether it was one.
  mutating func move(_ key: Key, in rect: Rect) -> Bool {
    let page = max(1, rect.height - 1)
    switch key {
    case .up: row -= 1
    case .down: row += 1
    case .left, .backTab: column -= 1
    case .right, .tab: column += 1
    case .pageUp: row -= page
    case .pageDown: row += page
    case .home: (row, column) = (0, 0)
    case .end: row = rows - 1
    default: return false
    }
    row = max(0, min(row, rows - 1))
    column = max(0, min(column, columns - 1))
    return true
  }

  /// Draws the part that fits around the cursor; signs at the edges tell that there is more.
  func draw(
    into grid: inout Grid, in rect: Rect, corner: String, headings: [String],
    label: (Int) -> String, cell: (Int, Int) -> String
  ) {
    let frame = Frame(self, in: rect, headings: headings)
    grid.put(
      corner, at: GridPosition(row: rect.row, column: frame.labels), style: .bold,
      width: frame.labelWidth)
    for index in frame.columns {
      grid.put(
        headings[index], at: frame.place(row: nil, column: index),
        style: index == column ? .heading : .bold, width: frame.cellWidth)
    }
    if frame.columns.lowerBound > 0 {
      grid.put("<", at: GridPosition(row: rect.row, column: frame.cells - 1))
    }
    if frame.columns.upperBound < columns {
      grid.put(">", at: frame.place(row: nil, column: frame.columns.upperBound))
    }
    for index in frame.rows {
      let line = frame.place(row: index, column: frame.columns.lowerBound).row
      if index == row { grid.put(">", at: GridPosition(row: line, column: rect.column + 1)) }
      grid.put(
        label(index), at: GridPosition(row: line, column: frame.labels), width: frame.labelWidth)
      for inner in frame.columns {
        let place = frame.place(row: index, column: inner)
        let isHere = index == row && inner == column
        grid.put(
          cell(index, inner), at: place, style: isHere ? .selected : .normal,
          width: frame.cellWidth)
        if isHere { grid.placeCursor(place) }
      }
    }
  }
}

extension MatrixView {
  /// Which part of the table is on the screen, and where.
  private struct Frame {
    let cellWidth: Int
    let labelWidth: Int
    /// Where the labels of the rows start, and where the cells.
    let labels: Int
    let cells: Int
    let rows: Range<Int>
    let columns: Range<Int>
    private let top: Int

    /// The labels take what the cells leave, within limits.
    init(_ matrix: MatrixView, in rect: Rect, headings: [String]) {
      cellWidth = (headings.map { DisplayText.width(of: $0) }.max() ?? 1) + MatrixView.gap
      let room = rect.width - MatrixView.marker - 2
      labelWidth = min(34, max(28, room - matrix.columns * cellWidth))
      labels = rect.column + MatrixView.marker
      cells = labels + labelWidth + 1
      top = rect.row + 1
      rows = MatrixView.part(of: matrix.rows, around: matrix.row, room: rect.height - 1)
      columns = MatrixView.part(
        of: matrix.columns, around: matrix.column, room: (room - labelWidth) / cellWidth)
    }

    /// Where a cell stands; without a row the heading above it.
    func place(row: Int?, column: Int) -> GridPosition {
      GridPosition(
        row: row.map { top + $0 - rows.lowerBound } ?? top - 1,
        column: cells + (column - columns.lowerBound) * cellWidth)
    }
  }

  /// The cursor stays in the middle where it can, so that what lies around it is seen.
  private static func part(of count: Int, around cursor: Int, room: Int) -> Range<Int> {
    let room = max(1, room)
    let first = max(0, min(cursor - room / 2, count - room))
    return first..<min(count, first + room)
  }
}
