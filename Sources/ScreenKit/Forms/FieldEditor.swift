/// The ways in which a field of a form can be filled in.
package enum FieldEditor: Hashable, Sendable {
  /// One line of text; dates and numbers too, with a rule that says what is right.
  case text(TextField)
  /// One of a few values.
  case choice(ChoiceField)
  /// A text of several lines, shown in this many rows.
  case memo(MemoField, rows: Int)
  /// A value that cannot be changed here.
  case fixed(String)

  /// The value as text.
  package var value: String {
    get {
      switch self {
      case .text(let field): field.text
      case .choice(let field): field.value
      case .memo(let field, _): field.text
      case .fixed(let text): text
      }
    }
    set {
      switch self {
      case .text(var field):
        field.text = newValue
        self = .text(field)
      case .choice(var field):
        field.value = newValue
        self = .choice(field)
      case .memo(_, let rows): self = .memo(MemoField(newValue), rows: rows)
      case .fixed: self = .fixed(newValue)
      }
    }
  }

  /// How many rows it takes.
  var rows: Int {
    if case .memo(_, let rows) = self { max(1, rows) } else { 1 }
  }

  /// Whether the user can put the cursor on it.
  var isEditable: Bool {
    if case .fixed = self { false } else { true }
  }

  var isFull: Bool {
    switch self {
    case .text(let field): field.isFull
    case .memo(let field, _): field.isFull
    case .choice, .fixed: false
    }
  }

  mutating func update(_ event: Event, width: Int) -> Outcome<Never> {
    switch self {
    case .text(var field):
      let outcome = field.update(event)
      self = .text(field)
      return outcome
    case .choice(var field):
      let outcome = field.update(event)
      self = .choice(field)
      return outcome
    case .memo(var field, let rows):
      let outcome = field.update(event, width: width, height: rows)
      self = .memo(field, rows: rows)
      return outcome
    case .fixed:
      return .ignored
    }
  }

  func draw(into grid: inout Grid, in rect: Rect, isFocused: Bool) {
    switch self {
    case .text(let field): field.draw(into: &grid, in: rect, isFocused: isFocused)
    case .choice(let field): field.draw(into: &grid, in: rect, isFocused: isFocused)
    case .memo(let field, _): field.draw(into: &grid, in: rect, isFocused: isFocused)
    case .fixed(let text): grid.put(text, at: rect.origin, width: rect.width)
    }
  }
}
