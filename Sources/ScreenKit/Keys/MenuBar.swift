/// The menus in the top row, and which of them is open.
package struct MenuBar<Effect> {
  /// The menus from left to right.
  package var menus: [Menu<Effect>] {
    didSet { close() }
  }
  private var open: (menu: Int, item: Int)?

  /// Makes a closed menu bar.
  package init(_ menus: [Menu<Effect>]) {
    self.menus = menus
  }

  /// Whether a menu is open and takes all keys.
  package var isOpen: Bool { open != nil }

  /// The reason why the line under the cursor cannot be chosen, if so.
  package var disabledReason: String? { selectedItem?.disabledReason }

  /// Opens the menu at this place in the bar.
  package mutating func open(at index: Int = 0) {
    guard menus.indices.contains(index) else { return }
    open = (index, 0)
  }

  /// Opens the menu whose title starts with a letter; tells whether there is one.
  ///
  /// Where several do, the same key once more opens the next of them.
  @discardableResult
  package mutating func open(startingWith letter: Character) -> Bool {
    let wanted = letter.lowercased()
    let fitting = menus.indices.filter { menus[$0].title.lowercased().hasPrefix(wanted) }
    guard let first = fitting.first else { return false }
    let next = open.flatMap { current in fitting.first { $0 > current.menu } }
    open(at: next ?? first)
    return true
  }

  /// Closes whatever is open.
  package mutating func close() {
    open = nil
  }

  /// Takes a key while a menu is open; all keys are used, so that none falls through.
  package mutating func update(_ key: Key) -> Outcome<MenuChoice<Effect>> {
    guard let (menu, item) = open else { return .ignored }
    let items = menus[menu].items
    switch key {
    case .left, .backTab: open = ((menu + menus.count - 1) % menus.count, 0)
    case .right, .tab: open = ((menu + 1) % menus.count, 0)
    case .up where !items.isEmpty: open = (menu, (item + items.count - 1) % items.count)
    case .down where !items.isEmpty: open = (menu, (item + 1) % items.count)
    case .home: open = (menu, 0)
    case .end: open = (menu, max(0, items.count - 1))
    case .escape, .f(10), .f(3), .f(12): close()
    case .enter, .space: return choose()
    case Key(key.code, .alt):
      if case .character(let letter) = key.code { open(startingWith: letter) }
    default: if let letter = key.typed { jump(to: letter, in: menu, after: item) }
    }
    return .handled
  }

  private var selectedItem: MenuItem<Effect>? {
    guard let (menu, item) = open, menus[menu].items.indices.contains(item) else { return nil }
    return menus[menu].items[item]
  }

  private mutating func choose() -> Outcome<MenuChoice<Effect>> {
    guard let item = selectedItem, item.disabledReason == nil else { return .handled }
    close()
    return .done(item.choice)
  }

  private mutating func jump(to letter: Character, in menu: Int, after item: Int) {
    let items = menus[menu].items
    let order = items.indices.map { (item + 1 + $0) % items.count }
    if let hit = order.first(where: {
      items[$0].label.lowercased().hasPrefix(letter.lowercased())
    }) {
      open = (menu, hit)
    }
  }
}

extension MenuBar {
  /// Draws the bar and, over whatever is below it, the open menu.
  package func draw(into grid: inout Grid, row: Int = 0) {
    grid.fill(Rect(row: row, column: 0, width: grid.size.columns, height: 1), style: .bar)
    var column = 1
    for (index, menu) in menus.enumerated() {
      let style: Style = index == open?.menu ? .bold : .bar
      let used = grid.put(menu.title, at: GridPosition(row: row, column: column), style: style)
      if index == open?.menu { drawItems(into: &grid, below: row, column: column - 1) }
      column += used + 2
    }
  }

  private func drawItems(into grid: inout Grid, below row: Int, column: Int) {
    guard let (menu, selected) = open else { return }
    let lines = menus[menu].items.map { item in
      (label: item.label, key: item.key.map(KeyNotation.readable) ?? "", item: item)
    }
    let labelWidth = lines.map { DisplayText.width(of: $0.label) }.max() ?? 0
    let keyWidth = lines.map { DisplayText.width(of: $0.key) }.max() ?? 0
    let width = min(grid.size.columns, labelWidth + keyWidth + 7)
    let left = max(0, min(column, grid.size.columns - width))
    let height = min(lines.count + 2, grid.size.rows - row - 4)
    let box = Rect(row: row + 1, column: left, width: width, height: height)
    grid.box(box)
    let visible = max(0, height - 2)
    let first = max(0, min(selected - visible + 1, lines.count - visible))
    for (offset, line) in lines.dropFirst(first).prefix(visible).enumerated() {
      let isSelected = first + offset == selected
      let isDisabled = line.item.disabledReason != nil
      let style: Style = isSelected ? .selected : isDisabled ? .disabled : .normal
      let place = GridPosition(row: box.row + 1 + offset, column: left + 1)
      grid.put(isSelected ? ">" : " ", at: place)
      grid.put(
        line.label, at: GridPosition(row: place.row, column: left + 3), style: style,
        width: width - 5)
      grid.putRight(line.key, row: place.row, endingBefore: left + width - 2)
      if isSelected { grid.placeCursor(GridPosition(row: place.row, column: left + 3)) }
    }
    if lines.isEmpty { grid.placeCursor(GridPosition(row: row, column: column + 1)) }
  }
}

extension MenuBar: Sendable where Effect: Sendable {}
