/// The list of everything that can be done with a record (F9); what cannot be done says why.
package struct ActionList<Action: Sendable>: Sendable {
  private let title: String
  private let items: [Item]
  private var selected = 0
  /// What was typed to find a line; gone with the next other key.
  private var typed = ""

  /// Opens a list with its first line selected.
  package init(title: String, _ items: [Item]) {
    self.title = title
    self.items = items
  }

  /// One thing that can be done.
  package struct Item: Sendable {
    let label: String
    let disabledReason: String?
    let action: Action

    /// Names an action; with a reason it is shown but cannot be chosen.
    package init(_ label: String, disabledReason: String? = nil, _ action: Action) {
      self.label = label
      self.disabledReason = disabledReason
      self.action = action
    }
  }

  /// How the user left the list.
  package enum Choice: Sendable {
    /// With this action.
    case chosen(Action)
    /// Without one.
    case cancelled
  }

  /// Why the selected line cannot be chosen; `nil` when it can.
  package var disabledReason: String? {
    items.indices.contains(selected) ? items[selected].disabledReason : nil
  }

  /// Takes all keys while it is open.
  package mutating func update(_ event: Event) -> Outcome<Choice> {
    guard case .key(let key) = event else { return .handled }
    if let letter = key.typed, letter != " " {
      find(letter)
      return .handled
    }
    typed = ""
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = max(0, min(items.count - 1, selected + 1))
    case .home, .pageUp: selected = 0
    case .end, .pageDown: selected = max(0, items.count - 1)
    case .enter, .space:
      guard items.indices.contains(selected), disabledReason == nil else { return .handled }
      return .done(.chosen(items[selected].action))
    case .escape, .f(3), .f(9), .f(12): return .done(.cancelled)
    default: break
    }
    return .handled
  }

  /// Goes to the line that begins with what was typed; a letter that fits none begins anew.
  ///
  /// Letter by letter alone would take whoever types a word to a line that they did not mean.
  private mutating func find(_ letter: Character) {
    let longer = typed + letter.lowercased()
    if !typed.isEmpty, let place = place(of: longer, from: selected) {
      (typed, selected) = (longer, place)
    } else {
      typed = letter.lowercased()
      selected = place(of: typed, from: selected + 1) ?? selected
    }
  }

  private func place(of beginning: String, from start: Int) -> Int? {
    items.indices.map { (start + $0) % items.count }
      .first { items[$0].label.lowercased().hasPrefix(beginning) }
  }

  /// Draws the list in the middle of a block; the reason stands below the lines.
  package func draw(into grid: inout Grid, in rect: Rect) {
    let texts = items.map(\.label) + items.compactMap(\.disabledReason)
    let widest = texts.map { DisplayText.width(of: $0) }.max() ?? 0
    let width = min(rect.width, max(widest, DisplayText.width(of: title) + 4) + 6)
    let hasReasons = items.contains { $0.disabledReason != nil }
    let box = rect.centered(width: width, height: items.count + 2 + (hasReasons ? 1 : 0))
    grid.box(box, title: title)
    let inside = box.inset(horizontal: 1, vertical: 1)
    let (list, footer) = inside.splitTop(inside.height - (hasReasons ? 1 : 0))
    let first = max(0, selected - list.height + 1)
    for (offset, item) in items.dropFirst(first).prefix(list.height).enumerated() {
      let isSelected = first + offset == selected
      let place = GridPosition(row: list.row + offset, column: list.column + 2)
      if isSelected {
        grid.put(">", at: GridPosition(row: place.row, column: list.column))
        grid.placeCursor(place)
      }
      let style: Style = item.disabledReason == nil ? .normal : .disabled
      grid.put(
        item.label, at: place, style: isSelected ? style.adding(.reverse) : style,
        width: list.width - 3)
    }
    drawMore(first > 0, first + list.height < items.count, into: &grid, around: list)
    if let disabledReason {
      grid.put(
        disabledReason, at: GridPosition(row: footer.row, column: footer.column + 2),
        style: .warning, width: footer.width - 3)
    }
    if items.isEmpty { grid.placeCursor(inside.origin) }
  }

  /// Signs on the frame that the list goes on: nobody looks for lines that are not there.
  private func drawMore(
    _ above: Bool, _ below: Bool, into grid: inout Grid, around list: Rect
  ) {
    let column = list.column + list.width
    if above {
      grid.put(String(grid.look.more.above), at: GridPosition(row: list.row, column: column))
    }
    if below {
      grid.put(
        String(grid.look.more.below),
        at: GridPosition(row: list.row + list.height - 1, column: column))
    }
  }
}
