/// One line of text being typed; scrolls sideways when it is longer than its place.
package struct TextField: Hashable, Sendable {
  /// Letters before and after the cursor.
  private(set) var letters: [Character]
  /// The cursor, counted in letters from the start.
  private(set) var cursor: Int
  /// Whether the letters are hidden, as for a password.
  package let isSecret: Bool
  /// The largest number of letters.
  package let limit: Int
  /// What stands in the field while it is empty, such as the form of a date.
  package let placeholder: String
  /// Whether the last thing typed or pasted did not fit.
  package private(set) var isFull = false

  /// Makes a field with the cursor behind its text.
  package init(
    _ text: String = "", isSecret: Bool = false, limit: Int = 10_000, placeholder: String = ""
  ) {
    precondition(limit > 0, "a field has room for something")
    letters = Array(text)
    cursor = letters.count
    self.isSecret = isSecret
    self.limit = limit
    self.placeholder = placeholder
  }

  /// What stands in the field; setting it puts the cursor behind it.
  package var text: String {
    get { String(letters) }
    set {
      letters = Array(newValue)
      cursor = letters.count
      isFull = false
    }
  }

  /// Whether nothing has been typed.
  package var isEmpty: Bool { letters.isEmpty }

  /// Takes a key or a paste; keys that do not edit one line are left to somebody else.
  package mutating func update(_ event: Event) -> Outcome<Never> {
    switch event {
    case .key(let key): update(key)
    case .paste(let text): insert(Self.oneLine(text))
    default: .ignored
    }
  }

  private mutating func update(_ key: Key) -> Outcome<Never> {
    if let letter = key.typed { return insert([letter]) }
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(letters.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = letters.count
    case .backspace where cursor > 0: remove(at: cursor - 1)
    case .delete where cursor < letters.count: remove(at: cursor)
    case .backspace, .delete: break
    case .control("u"): removeAll()
    default: return .ignored
    }
    isFull = false
    return .handled
  }

  private mutating func insert(_ new: [Character]) -> Outcome<Never> {
    isFull = letters.count + new.count > limit
    guard !isFull else { return .handled }
    letters.insert(contentsOf: new, at: cursor)
    cursor += new.count
    joinAccent(at: cursor - new.count)
    return .handled
  }

  /// Some keyboards send an accent as a character of its own, behind its letter.
  private mutating func joinAccent(at index: Int) {
    guard letters.indices.contains(index),
      let joined = letters[index].joined(to: index > 0 ? letters[index - 1] : nil)
    else { return }
    letters.replaceSubrange((index - 1)...index, with: [joined])
    cursor -= 1
  }

  private mutating func remove(at index: Int) {
    letters.remove(at: index)
    cursor = index
  }

  private mutating func removeAll() {
    letters.removeAll()
    cursor = 0
  }

  /// A pasted line break must never submit or break a form: it becomes a blank.
  private static func oneLine(_ text: String) -> [Character] {
    var trimmed = Substring(text)
    while let last = trimmed.last, last.isNewline { trimmed.removeLast() }
    return trimmed.map { $0.isNewline || $0.isControl ? " " : $0 }
  }
}

extension TextField {
  /// Draws the field; with the focus it also places the cursor.
  package func draw(into grid: inout Grid, in rect: Rect, isFocused: Bool) {
    guard rect.width > 0, rect.height > 0 else { return }
    let style: Style = isFocused ? .focusedField : .field
    grid.fill(Rect(row: rect.row, column: rect.column, width: rect.width, height: 1), style: style)
    if letters.isEmpty { grid.put(placeholder, at: rect.origin, style: style, width: rect.width) }
    let first = isFocused ? firstVisible(width: rect.width) : 0
    var column = rect.column
    for letter in letters[first...] {
      let glyph = isSecret ? Glyph(character: "*", width: 1) : DisplayText.glyph(for: letter)
      guard column + glyph.width <= rect.column + rect.width else { break }
      grid.set(glyph, row: rect.row, column: column, style: style)
      column += glyph.width
    }
    guard isFocused else { return }
    let before = letters[first..<cursor].reduce(0) { $0 + width(of: $1) }
    grid.placeCursor(GridPosition(row: rect.row, column: rect.column + before))
  }

  /// The first letter that is shown, so that the cursor has a column of its own.
  ///
  /// Moves in steps of half the field: a letter typed at the edge does not redraw the
  /// field every time.
  private func firstVisible(width available: Int) -> Int {
    let total = letters[..<cursor].reduce(0) { $0 + width(of: $1) }
    guard total >= available else { return 0 }
    let step = max(1, available / 2)
    let hidden = ((total - available) / step + 1) * step
    var first = 0
    var passed = 0
    while first < cursor, passed < hidden {
      passed += width(of: letters[first])
      first += 1
    }
    return first
  }

  private func width(of letter: Character) -> Int {
    isSecret ? 1 : DisplayText.glyph(for: letter).width
  }
}
