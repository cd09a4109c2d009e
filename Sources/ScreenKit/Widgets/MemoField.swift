/// A longer text of several lines, wrapped at words.
package struct MemoField: Hashable, Sendable {
  /// The largest text, in bytes of UTF-8.
  package static let limitBytes = 65_536

  private(set) var letters: [Character]
  private(set) var cursor: Int
  /// The column that up and down try to keep.
  private var wantedColumn: Int?
  private var bytes: Int
  /// Whether the last thing typed or pasted did not fit.
  package private(set) var isFull = false

  /// Makes a field with the cursor at its start, where reading begins.
  package init(_ text: String = "") {
    letters = Self.cleaned(text)
    cursor = 0
    bytes = Self.size(of: letters)
  }

  /// What stands in the field, with `\n` between lines; setting it puts the cursor at its start.
  package var text: String {
    get { String(letters) }
    set { self = MemoField(newValue) }
  }

  /// Takes a key or a paste; `width` is that of the place where it is drawn.
  package mutating func update(_ event: Event, width: Int, height: Int) -> Outcome<Never> {
    switch event {
    case .key(let key): return update(key, width: width, height: height)
    case .paste(let text):
      insert(Self.cleaned(text))
      return .handled
    default: return .ignored
    }
  }

  private mutating func update(_ key: Key, width: Int, height: Int) -> Outcome<Never> {
    if let letter = key.typed {
      insert([letter])
      return .handled
    }
    isFull = false
    switch key {
    case .up: return moveLines(-1, width: width)
    case .down: return moveLines(1, width: width)
    case .pageUp: _ = moveLines(-height, width: width)
    case .pageDown: _ = moveLines(height, width: width)
    default: return edit(key, width: width)
    }
    return .handled
  }

  private mutating func edit(_ key: Key, width: Int) -> Outcome<Never> {
    let keepsColumn = wantedColumn
    wantedColumn = nil
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(letters.count, cursor + 1)
    case .home: cursor = place(width: width).range.lowerBound
    case .end: cursor = lastPlace(in: place(width: width).line, width: width)
    case .enter: insert(["\n"])
    case .backspace where cursor > 0:
      cursor -= 1
      remove()
    case .delete where cursor < letters.count: remove()
    case .backspace, .delete: break
    default:
      wantedColumn = keepsColumn
      return .ignored
    }
    return .handled
  }

  private mutating func insert(_ new: [Character]) {
    let added = Self.size(of: new)
    isFull = bytes + added > Self.limitBytes
    guard !isFull else { return }
    letters.insert(contentsOf: new, at: cursor)
    cursor += new.count
    bytes += added
    wantedColumn = nil
    joinAccent(at: cursor - new.count)
  }

  private mutating func joinAccent(at index: Int) {
    guard letters.indices.contains(index),
      let joined = letters[index].joined(to: index > 0 ? letters[index - 1] : nil)
    else { return }
    letters.replaceSubrange((index - 1)...index, with: [joined])
    cursor -= 1
  }

  private mutating func remove() {
    bytes -= Self.size(of: [letters[cursor]])
    letters.remove(at: cursor)
  }

  /// Line breaks of every kind become `\n`; other control characters become a blank.
  private static func cleaned(_ text: String) -> [Character] {
    text.map { $0.isNewline ? "\n" : $0.isControl ? " " : $0 }
  }

  private static func size(of letters: [Character]) -> Int {
    letters.reduce(0) { $0 + $1.utf8.count }
  }
}

extension MemoField {
  /// Moves the cursor over wrapped lines; past the first or last line the form may move on.
  private mutating func moveLines(_ distance: Int, width: Int) -> Outcome<Never> {
    let lines = TextWrap.ranges(of: letters, width: width)
    let here = place(in: lines)
    let target = min(max(0, here.line + distance), lines.count - 1)
    guard target != here.line else { return .ignored }
    let wanted = wantedColumn ?? here.column
    wantedColumn = wanted
    var column = 0
    var index = lines[target].lowerBound
    let end = lastPlace(in: target, of: lines)
    while index < end, column < wanted {
      column += DisplayText.glyph(for: letters[index]).width
      index += 1
    }
    cursor = index
    return .handled
  }

  /// The wrapped line and column of the cursor.
  func place(in lines: [Range<Int>]) -> (line: Int, column: Int, range: Range<Int>) {
    let line = lines.lastIndex { $0.lowerBound <= cursor } ?? 0
    let range = lines[line]
    let before = letters[range.lowerBound..<max(range.lowerBound, cursor)]
    return (line, before.reduce(0) { $0 + DisplayText.glyph(for: $1).width }, range)
  }

  private func place(width: Int) -> (line: Int, column: Int, range: Range<Int>) {
    place(in: TextWrap.ranges(of: letters, width: width))
  }

  private func lastPlace(in line: Int, width: Int) -> Int {
    lastPlace(in: line, of: TextWrap.ranges(of: letters, width: width))
  }

  /// A line that goes on in the next one has no place behind its last letter.
  private func lastPlace(in line: Int, of lines: [Range<Int>]) -> Int {
    let end = lines[line].upperBound
    let continues = line + 1 < lines.count && lines[line + 1].lowerBound == end
    return continues ? max(lines[line].lowerBound, end - 1) : end
  }

  /// Draws the lines around the cursor; with the focus it also places the cursor.
  package func draw(into grid: inout Grid, in rect: Rect, isFocused: Bool) {
    guard rect.width > 0, rect.height > 0 else { return }
    let style: Style = isFocused ? .focusedField : .field
    grid.fill(rect, style: style)
    let lines = TextWrap.ranges(of: letters, width: rect.width)
    let here = place(in: lines)
    let top = isFocused ? max(0, here.line - rect.height + 1) : 0
    for (offset, range) in lines[top...].prefix(rect.height).enumerated() {
      var column = rect.column
      for letter in letters[range] {
        let glyph = DisplayText.glyph(for: letter)
        guard column + glyph.width <= rect.column + rect.width else { break }
        grid.set(glyph, row: rect.row + offset, column: column, style: style)
        column += glyph.width
      }
    }
    guard isFocused else { return }
    grid.placeCursor(
      GridPosition(
        row: rect.row + here.line - top,
        column: rect.column + min(here.column, rect.width - 1)))
  }
}
