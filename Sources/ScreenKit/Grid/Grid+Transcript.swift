extension Grid {
  /// The letters of each row, without blanks at the end.
  package var lines: [String] {
    (0..<size.rows).map { index in
      var line = ""
      for cell in row(index) where cell.width > 0 { line.append(cell.character) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole screen as text for golden files: rows, the cursor, and where which style is.
  ///
  /// After the rows comes `cursor row,column` or `no cursor`, then one line for each run of
  /// cells with the same style, such as `4:0-79 reverse`. Without colour the tints are left out.
  package func transcript(inColour: Bool = true) -> String {
    let place = cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
    return (lines + [place] + styleRuns(inColour: inColour)).joined(separator: "\n") + "\n"
  }

  private func styleRuns(inColour: Bool) -> [String] {
    (0..<size.rows).flatMap { index -> [String] in
      let names = row(index).map { name(of: $0.style, inColour: inColour) }
      var runs: [String] = []
      var start = 0
      for column in 1...max(1, names.count)
      where column >= names.count || names[column] != names[start] {
        if start < names.count, !names[start].isEmpty {
          runs.append("\(index):\(start)-\(column - 1) \(names[start])")
        }
        start = column
      }
      return runs
    }
  }

  private func name(of style: Style, inColour: Bool) -> String {
    var words: [String] = []
    if style.attributes.contains(.bold) { words.append("bold") }
    if style.attributes.contains(.reverse) { words.append("reverse") }
    if style.attributes.contains(.underline) { words.append("underline") }
    if style.attributes.contains(.dim) { words.append("dim") }
    if inColour, style.tint != .none { words.append("\(style.tint)") }
    return words.joined(separator: " ")
  }
}
