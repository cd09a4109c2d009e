/// The last row: the function keys that do something now, and where the user is.
package struct FunctionKeyBar: Sendable {
  private let hints: [KeyHint]
  private let position: String

  /// Takes the keys of a screen and a few words about the place in a list or form.
  package init(_ hints: [KeyHint], position: String = "") {
    self.hints = hints.filter {
      guard case .function = $0.key.code, $0.key.modifiers.isEmpty else { return false }
      return !$0.bar.isEmpty && $0.disabledReason == nil
    }
    self.position = position
  }

  /// Draws the bar; keys that do not fit before the position are left out from the right.
  package func draw(into grid: inout Grid, row: Int) {
    grid.fill(Rect(row: row, column: 0, width: grid.size.columns, height: 1))
    for (hint, column) in places(width: grid.size.columns) {
      let key = name(hint.key)
      grid.put(key, at: GridPosition(row: row, column: column))
      grid.put(
        hint.bar, at: GridPosition(row: row, column: column + key.count + 1), style: .bar)
    }
    grid.putRight(
      position, row: row, endingBefore: grid.size.columns - 1, width: grid.size.columns - 2)
  }

  /// The key whose label stands at a column, for a click on the bar.
  package func key(at column: Int, width: Int) -> Key? {
    places(width: width).last { hint, start in
      (start..<(start + labelWidth(hint))).contains(column)
    }?.0.key
  }

  private func places(width: Int) -> [(KeyHint, Int)] {
    let room = width - DisplayText.width(of: position) - 2
    let needed = hints.reduce(1) { $0 + labelWidth($1) + 2 }
    let gap = needed - 2 <= room ? 2 : 1
    var column = 1
    var result: [(KeyHint, Int)] = []
    for hint in hints {
      guard column + labelWidth(hint) <= room else { break }
      result.append((hint, column))
      column += labelWidth(hint) + gap
    }
    return result
  }

  private func labelWidth(_ hint: KeyHint) -> Int {
    name(hint.key).count + 1 + DisplayText.width(of: hint.bar)
  }

  private func name(_ key: Key) -> String {
    guard case .function(let number) = key.code else { return "" }
    return "F\(number)"
  }
}
