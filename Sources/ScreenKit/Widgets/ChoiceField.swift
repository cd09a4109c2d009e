/// A field that holds one of a few values: letters and the space bar step through them.
package struct ChoiceField: Hashable, Sendable {
  /// What can be chosen.
  package let options: [ChoiceOption]
  /// Which one is chosen, if any.
  package private(set) var selection: Int?
  /// Whether the field may be emptied.
  package let isClearable: Bool

  /// Makes a field; a value that is not among the options counts as nothing chosen.
  package init(_ options: [ChoiceOption], value: String = "", isClearable: Bool = true) {
    self.options = options
    self.isClearable = isClearable
    selection = options.firstIndex { $0.value == value }
  }

  /// The stored value, empty when nothing is chosen.
  package var value: String {
    get { selection.map { options[$0].value } ?? "" }
    set { selection = options.firstIndex { $0.value == newValue } }
  }

  /// Takes a key; keys that choose nothing are left to somebody else.
  package mutating func update(_ event: Event) -> Outcome<Never> {
    guard case .key(let key) = event, !options.isEmpty else { return .ignored }
    switch key {
    case .space, .right: step(1)
    case .left: step(-1)
    case .home: selection = 0
    case .end: selection = options.count - 1
    case .backspace, .delete: if isClearable { selection = nil }
    default:
      guard let letter = key.typed else { return .ignored }
      jump(to: letter)
    }
    return .handled
  }

  /// Draws the chosen word; with the focus it also places the cursor.
  package func draw(into grid: inout Grid, in rect: Rect, isFocused: Bool) {
    let style: Style = isFocused ? .focusedField : .field
    grid.fill(Rect(row: rect.row, column: rect.column, width: rect.width, height: 1), style: style)
    grid.put(
      selection.map { options[$0].label } ?? "", at: rect.origin, style: style, width: rect.width)
    if isFocused { grid.placeCursor(rect.origin) }
  }

  private mutating func step(_ distance: Int) {
    guard let current = selection else {
      selection = distance > 0 ? 0 : options.count - 1
      return
    }
    selection = (current + distance + options.count) % options.count
  }

  private mutating func jump(to letter: Character) {
    let start = selection.map { $0 + 1 } ?? 0
    let order = options.indices.map { (start + $0) % options.count }
    selection =
      order.first { options[$0].label.lowercased().hasPrefix(letter.lowercased()) } ?? selection
  }
}
