/// A question or message over the screen, with buttons and perhaps one line to fill in.
///
/// The cursor starts on the safe answer, and Esc gives the safe answer too.
package struct Dialog<Choice: Sendable>: Sendable {
  private let title: String
  private let text: String
  private let buttons: [DialogButton<Choice>]
  private let safe: Int
  /// The line to fill in, if there is one.
  package private(set) var field: TextField?
  /// Which button has the cursor; -1 is the line to fill in.
  private var focus: Int

  /// Asks a question; `safe` is the place of the answer that loses nothing.
  ///
  /// With a `field` the cursor starts in it, and Enter there goes to the first button.
  package init(
    title: String, text: String, buttons: [DialogButton<Choice>], safe: Int,
    field: TextField? = nil
  ) {
    precondition(buttons.indices.contains(safe), "a dialog has a safe answer")
    self.title = title
    self.text = text
    self.buttons = buttons
    self.safe = safe
    self.field = field
    focus = field == nil ? safe : -1
  }

  /// Tells something; there is only one answer.
  package init(title: String, text: String, button: DialogButton<Choice>) {
    self.init(title: title, text: text, buttons: [button], safe: 0)
  }

  /// Takes all keys while it is open.
  package mutating func update(_ event: Event) -> Outcome<Choice> {
    if focus == -1, case .handled? = field?.update(event) { return .handled }
    guard case .key(let key) = event else { return .handled }
    switch key {
    case .tab, .right, .down: move(1)
    case .backTab, .left, .up: move(-1)
    case .enter where focus == -1: focus = 0
    case .enter, .space: return .done(buttons[max(0, focus)].choice)
    case .escape, .f(3), .f(12): return .done(buttons[safe].choice)
    default: if let letter = key.typed { jump(to: letter) }
    }
    return .handled
  }

  private mutating func move(_ distance: Int) {
    let lowest = field == nil ? 0 : -1
    let stops = buttons.count - lowest
    focus = (focus - lowest + distance + stops) % stops + lowest
  }

  /// A letter only moves the cursor: one wrong key must never answer.
  private mutating func jump(to letter: Character) {
    let order = buttons.indices.map { (focus + 1 + $0) % buttons.count }
    focus =
      order.first { buttons[$0].label.lowercased().hasPrefix(letter.lowercased()) } ?? focus
  }
}

extension Dialog {
  /// Draws the box in the middle of a block and places the cursor in it.
  package func draw(into grid: inout Grid, in rect: Rect) {
    let buttonWidth = buttons.reduce(0) { $0 + DisplayText.width(of: $1.label) + 8 }
    let widest = text.split(separator: "\n").map { DisplayText.width(of: $0) }.max() ?? 0
    let width = min(
      rect.width, max(min(widest, 64), buttonWidth, DisplayText.width(of: title) + 6, 30) + 4)
    let lines = TextWrap.lines(of: text, width: width - 4)
    let fieldRows = field == nil ? 0 : 2
    let box = rect.centered(width: width, height: lines.count + fieldRows + 4)
    grid.box(box, title: title)
    let inside = box.inset(horizontal: 2, vertical: 1)
    for (offset, line) in lines.prefix(max(0, inside.height - fieldRows - 1)).enumerated() {
      grid.put(
        line, at: GridPosition(row: inside.row + offset, column: inside.column),
        width: inside.width)
    }
    drawButtons(into: &grid, row: inside.row + inside.height - 1, in: inside)
    if let field {
      let row = inside.row + inside.height - 3
      grid.put("[", at: GridPosition(row: row, column: inside.column))
      grid.put("]", at: GridPosition(row: row, column: inside.column + inside.width - 1))
      field.draw(
        into: &grid,
        in: Rect(row: row, column: inside.column + 1, width: inside.width - 2, height: 1),
        isFocused: focus == -1)
    }
  }

  private func drawButtons(into grid: inout Grid, row: Int, in inside: Rect) {
    var column = inside.column + 1
    for (index, button) in buttons.enumerated() {
      let isFocused = index == focus
      if isFocused {
        grid.put(">", at: GridPosition(row: row, column: column))
        grid.placeCursor(GridPosition(row: row, column: column + 3))
      }
      column += 1
      column += grid.put(
        "[ \(button.label) ]", at: GridPosition(row: row, column: column),
        style: isFocused ? .selected : .normal, width: inside.column + inside.width - column)
      column += 2
    }
  }
}
