/// A long text to read, page by page.
package struct TextPager: Hashable, Sendable {
  private let text: String
  private var top = 0

  /// Opens a text at its start.
  package init(_ text: String) {
    self.text = text
  }

  /// Takes the keys that move through the text; others are left to the screen.
  package mutating func update(_ event: Event, in rect: Rect) -> Outcome<Never> {
    guard case .key(let key) = event else { return .ignored }
    let last = max(0, lines(width: rect.width).count - rect.height)
    switch key {
    case .up: top -= 1
    case .down, .enter: top += 1
    case .pageUp: top -= max(1, rect.height - 1)
    case .pageDown, .space: top += max(1, rect.height - 1)
    case .home: top = 0
    case .end: top = last
    default: return .ignored
    }
    top = max(0, min(top, last))
    return .handled
  }

  /// The line at the top and how many there are, for the position in the bar.
  package func position(in rect: Rect) -> (first: Int, last: Int, count: Int) {
    let count = lines(width: rect.width).count
    let first = max(0, min(top, count - rect.height))
    return (first + 1, min(count, first + rect.height), count)
  }

  /// Draws the lines that fit and puts the cursor on the first.
  package func draw(into grid: inout Grid, in rect: Rect) {
    let all = lines(width: rect.width)
    let first = max(0, min(top, all.count - rect.height))
    for (offset, line) in all.dropFirst(first).prefix(rect.height).enumerated() {
      grid.put(
        line, at: GridPosition(row: rect.row + offset, column: rect.column), width: rect.width)
    }
    grid.placeCursor(rect.origin)
  }

  private func lines(width: Int) -> [String] {
    TextWrap.lines(of: text, width: max(1, width))
  }
}
