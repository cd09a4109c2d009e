import ScreenKit

/// Facts below each other: above a list, or beside it where the screen is wide.
struct DetailPane: Hashable, Sendable {
  var title = ""
  var lines: [DetailLine]

  static let labelWidth = 18

  /// How many rows it takes at a width.
  func height(width: Int) -> Int {
    lines.reduce(title.isEmpty ? 0 : 2) { $0 + wrapped($1, width: width).count }
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    var row = rect.row
    if !title.isEmpty {
      grid.put(title, at: rect.origin, style: .heading, width: rect.width)
      row += 2
    }
    for line in lines {
      guard rect.rows.contains(row) else { return }
      grid.put(line.label, at: GridPosition(row: row, column: rect.column), width: Self.labelWidth)
      for text in wrapped(line, width: rect.width) {
        guard rect.rows.contains(row) else { return }
        grid.put(
          text, at: GridPosition(row: row, column: rect.column + Self.labelWidth),
          style: line.style, width: rect.width - Self.labelWidth)
        row += 1
      }
    }
  }

  private func wrapped(_ line: DetailLine, width: Int) -> [String] {
    TextWrap.lines(of: line.text, width: max(8, width - Self.labelWidth))
  }
}
