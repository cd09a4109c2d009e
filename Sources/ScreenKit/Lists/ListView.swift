/// A list of any length, of which only the rows on the screen are ever asked for.
///
/// It holds no rows, only how many there are: a million rows cost as much as ten.
package struct ListView: Hashable, Sendable {
  /// How many rows there are.
  package private(set) var count: Int
  /// The selected row; 0 when the list is empty.
  package private(set) var selected: Int
  /// The letters typed to find a row, until another key is pressed.
  package private(set) var typed = ""
  /// The first row on the screen.
  private var top = 0

  static let markerWidth = 3

  /// Makes a list with its first row selected.
  package init(count: Int = 0) {
    self.count = max(0, count)
    selected = 0
  }

  /// The selected row, unless the list is empty.
  package var selection: Int? { count > 0 ? selected : nil }

  /// Takes other rows; the selection stays at its place as far as there is one.
  package mutating func update(count new: Int, selecting row: Int? = nil) {
    count = max(0, new)
    typed = ""
    selected = max(0, min(row ?? selected, count - 1))
  }

  /// Selects a row; one that does not exist becomes the nearest that does.
  package mutating func select(_ row: Int) {
    selected = max(0, min(row, count - 1))
  }

  /// Takes a key; `done` carries the row that Enter opens.
  ///
  /// `rect` is where the list is drawn.
  ///
  /// Letters find the first row that `find` knows for what was typed so far. Without `find`, or
  /// when the first letter finds nothing, they are left to the screen.
  package mutating func update(
    _ event: Event, in rect: Rect, hasHeader: Bool = true, find: ((String) -> Int?)? = nil
  ) -> Outcome<Int> {
    guard case .key(let key) = event else { return .ignored }
    let page = max(1, rect.height - (hasHeader ? 1 : 0))
    defer { top = firstRow(page: page) }
    if let letter = key.typed, let find, letter != " " || !typed.isEmpty {
      guard let row = find(typed + String(letter)) else {
        return typed.isEmpty ? .ignored : .handled
      }
      typed.append(letter)
      select(row)
      return .handled
    }
    if key == .backspace, !typed.isEmpty {
      typed.removeLast()
      return .handled
    }
    return move(key, page: page)
  }

  private mutating func move(_ key: Key, page: Int) -> Outcome<Int> {
    switch key {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: turnPage(-page, page: page)
    case .pageDown: turnPage(page, page: page)
    case .home: select(0)
    case .end: select(count - 1)
    case .enter:
      guard let selection else { return .handled }
      return .done(selection)
    default: return .ignored
    }
    typed = ""
    return .handled
  }

  /// Moves selection and window together, so that the cursor keeps its place on the screen.
  private mutating func turnPage(_ distance: Int, page: Int) {
    top = max(0, min(firstRow(page: page) + distance, count - page))
    select(selected + distance)
  }

  /// The first row shown, moved as little as needed to show the selected one.
  private func firstRow(page: Int) -> Int {
    let lowest = max(0, count - page)
    return max(0, max(min(top, selected, lowest), selected - page + 1))
  }
}

extension ListView {
  /// Draws headings and the rows that fit; `row` is asked only for those.
  ///
  /// Only the first text of the selected row is reversed: with the marker that is enough to see,
  /// and a step costs few bytes over a slow line.
  package func draw(
    into grid: inout Grid, in rect: Rect, columns: [ListColumn], isFocused: Bool = true,
    empty: String = "", row: (Int) -> ListRow
  ) {
    let layout = ListColumns(columns, width: rect.width)
    let hasHeader = columns.contains { !$0.title.isEmpty }
    let (header, body) = rect.splitTop(hasHeader ? 1 : 0)
    for place in layout.places where hasHeader {
      draw(
        columns[place.index].title, column: columns[place.index], start: place.start,
        width: place.width, row: header.row, left: rect.column, style: .bold, into: &grid)
    }
    guard count > 0 else {
      drawEmpty(empty, into: &grid, in: body, isFocused: isFocused)
      return
    }
    let first = firstRow(page: max(1, body.height))
    for index in first..<min(count, first + body.height) {
      let line = body.row + index - first
      let isSelected = index == selected
      let content = row(index)
      if isSelected {
        grid.put(">", at: GridPosition(row: line, column: rect.column + 1))
        if isFocused {
          grid.placeCursor(GridPosition(row: line, column: rect.column + Self.markerWidth))
        }
      }
      for (order, place) in layout.places.enumerated() where place.index < content.texts.count {
        let plain = content.styles[place.index] ?? .normal
        let width = content.texts.count == 1 ? rect.width - place.start : place.width
        draw(
          content.texts[place.index], column: columns[place.index], start: place.start,
          width: width, row: line, left: rect.column,
          style: isSelected && isFocused && order == 0 ? plain.adding(.reverse) : plain,
          into: &grid)
      }
    }
  }

  private func draw(
    _ text: String, column: ListColumn, start: Int, width: Int, row: Int, left: Int,
    style: Style, into grid: inout Grid
  ) {
    if column.isRightAligned {
      grid.putRight(
        text, row: row, endingBefore: left + start + width, style: style, width: width)
    } else {
      grid.put(
        text, at: GridPosition(row: row, column: left + start), style: style, width: width)
    }
  }

  private func drawEmpty(
    _ text: String, into grid: inout Grid, in rect: Rect, isFocused: Bool
  ) {
    guard rect.height > 0 else { return }
    let place = GridPosition(row: rect.row, column: rect.column + Self.markerWidth)
    grid.put(text, at: place, width: rect.width - Self.markerWidth)
    if isFocused { grid.placeCursor(place) }
  }
}
