/// What must hold on every screen, whatever it shows.
package enum ScreenInvariants {
  /// All rules that a screen breaks, in words for a test; empty when it is in order.
  package static func violations(of grid: Grid, keys: [KeyHint] = []) -> [String] {
    var found: [String] = []
    if let problem = cursorProblem(grid) { found.append(problem) }
    for (row, line) in grid.lines.enumerated()
    where DisplayText.width(of: line) > grid.size.columns {
      found.append("row \(row) is wider than the screen")
    }
    for row in 0..<grid.size.rows {
      found += halfLetters(in: grid, row: row)
    }
    found += unknownKeys(grid, keys: keys)
    return found
  }

  /// Blind users follow the cursor: it is on the marked row or button, or in the marked field.
  private static func cursorProblem(_ grid: Grid) -> String? {
    guard let cursor = grid.cursor else { return "the cursor is hidden" }
    guard !FrameLayout(grid.size).isTooSmall else { return nil }
    let cell = grid[cursor.row, cursor.column]
    if cell.style.attributes.contains(.underline) || cell.style.attributes.contains(.reverse) {
      return nil
    }
    let marked = (0..<grid.size.rows).filter { hasMarker(Array(grid.row($0))) }
    return marked.isEmpty || marked.contains(cursor.row)
      ? nil : "the cursor is not on the marked row"
  }

  /// Whether a `>` stands before something reversed, as a row marker does.
  private static func hasMarker(_ cells: [Cell]) -> Bool {
    cells.indices.dropLast(2).contains { column in
      cells[column].character == ">"
        && (column == 0 || !cells[column - 1].character.isLetter)
        && cells[column + 2].style.attributes.contains(.reverse)
    }
  }

  private static func halfLetters(in grid: Grid, row: Int) -> [String] {
    var found: [String] = []
    var expectsHalf = false
    for (column, cell) in grid.row(row).enumerated() {
      if (cell.width == 0) != expectsHalf {
        found.append("half a letter at row \(row), column \(column)")
      }
      expectsHalf = cell.width == 2
    }
    return expectsHalf ? found + ["half a letter at the end of row \(row)"] : found
  }

  private static func unknownKeys(_ grid: Grid, keys: [KeyHint]) -> [String] {
    guard !keys.isEmpty, let line = grid.lines.last else { return [] }
    let known = Set(keys.map { KeyNotation.readable($0.key) })
    let shown = line.split(separator: " ").filter { word in
      word.first == "F" && word.count <= 3 && Int(word.dropFirst()) != nil
    }
    return shown.filter { !known.contains(String($0)) }.map { "\($0) is shown but not bound" }
  }
}
