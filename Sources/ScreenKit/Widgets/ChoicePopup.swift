/// A list of allowed values over the screen; typing filters it.
package struct ChoicePopup: Hashable, Sendable {
  private let title: String
  private let options: [ChoiceOption]
  private var filter = ""
  private var selected: Int

  /// Opens a list with the current value selected.
  package init(title: String, _ options: [ChoiceOption], value: String = "") {
    self.title = title
    self.options = options
    selected = options.firstIndex { $0.value == value } ?? 0
  }

  /// How the user left the list.
  package enum Choice: Hashable, Sendable {
    /// With this value.
    case chosen(ChoiceOption)
    /// Without a value.
    case cancelled
  }

  /// Takes all keys while it is open.
  package mutating func update(_ event: Event) -> Outcome<Choice> {
    guard case .key(let key) = event else { return .handled }
    let shown = matches
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = max(0, min(shown.count - 1, selected + 1))
    case .pageUp: selected = max(0, selected - 10)
    case .pageDown: selected = max(0, min(shown.count - 1, selected + 10))
    case .home: selected = 0
    case .end: selected = max(0, shown.count - 1)
    case .enter:
      return shown.indices.contains(selected) ? .done(.chosen(shown[selected])) : .handled
    case .escape, .f(3), .f(4), .f(12): return .done(.cancelled)
    case .backspace: narrow(to: String(filter.dropLast()))
    default: if let letter = key.typed { narrow(to: filter + String(letter)) }
    }
    return .handled
  }

  /// Draws the list in the middle of a block and places the cursor in it.
  package func draw(into grid: inout Grid, in rect: Rect) {
    let shown = matches
    let widest = options.map { DisplayText.width(of: $0.label) }.max() ?? 0
    let width = max(widest, DisplayText.width(of: title), 16) + 6
    let box = rect.centered(width: width, height: options.count + 3)
    grid.box(box, title: title)
    let (top, list) = box.inset(horizontal: 1, vertical: 1).splitTop(1)
    grid.put(
      "/ \(filter)", at: GridPosition(row: top.row, column: top.column + 1), width: top.width)
    grid.placeCursor(GridPosition(row: top.row, column: top.column + 3))
    let first = max(0, selected - list.height + 1)
    for (offset, option) in shown.dropFirst(first).prefix(list.height).enumerated() {
      let isSelected = first + offset == selected
      let row = list.row + offset
      if isSelected {
        grid.put(">", at: GridPosition(row: row, column: list.column))
        grid.placeCursor(GridPosition(row: row, column: list.column + 2))
      }
      grid.put(
        option.label, at: GridPosition(row: row, column: list.column + 2),
        style: isSelected ? .selected : .normal, width: list.width - 3)
    }
  }

  private var matches: [ChoiceOption] {
    guard !filter.isEmpty else { return options }
    let wanted = filter.lowercased()
    return options.filter { $0.label.lowercased().contains(wanted) }
  }

  /// A letter that would leave nothing is not taken: an empty list helps nobody.
  private mutating func narrow(to text: String) {
    let old = filter
    filter = text
    if matches.isEmpty { filter = old } else { selected = 0 }
  }
}
