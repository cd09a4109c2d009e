extension Grid {
  /// Writes text on one row, clipped at the grid's edges; returns the columns it took.
  ///
  /// With a `width` the text never takes more columns than that; what does not fit ends in the
  /// sign for cut-off text. Control characters, line breaks included, become a visible sign.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, at position: GridPosition, style: Style = .normal,
    width: Int? = nil
  ) -> Int {
    guard (0..<size.rows).contains(position.row) else { return 0 }
    let available = min(width ?? .max, size.columns - position.column)
    guard available > 0 else { return 0 }
    var used = 0
    for glyph in DisplayText.fitted(text, to: available, ellipsis: look.ellipsis) {
      set(glyph, row: position.row, column: position.column + used, style: style)
      used += glyph.width
    }
    return used
  }

  /// Writes text that ends just before a column; returns the columns it took.
  @discardableResult
  package mutating func putRight(
    _ text: some StringProtocol, row: Int, endingBefore column: Int, style: Style = .normal,
    width: Int? = nil
  ) -> Int {
    let taken = min(DisplayText.width(of: text), width ?? .max)
    return put(
      text, at: GridPosition(row: row, column: max(0, column - taken)), style: style,
      width: min(taken, max(0, column)))
  }

  /// Fills a block with one sign.
  package mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .normal)
  {
    let visible = rect.intersection(bounds)
    let glyph = DisplayText.glyph(for: character)
    for row in visible.rows {
      var column = visible.column
      while column + glyph.width <= visible.column + visible.width {
        set(glyph, row: row, column: column, style: style)
        column += glyph.width
      }
    }
  }

  /// Adds attributes to whatever stands in a block.
  package mutating func add(_ attributes: Style.Attributes, to rect: Rect) {
    let visible = rect.intersection(bounds)
    for row in visible.rows {
      for column in visible.columns {
        restyle(row: row, column: column) { $0.adding(attributes) }
      }
    }
  }

  /// Draws an empty box with a line around it and a title in the top line.
  package mutating func box(_ rect: Rect, title: String = "", style: Style = .normal) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    fill(rect, style: style)
    let (topLeft, topRight, bottomLeft, bottomRight) = look.corners
    let last = (row: rect.row + rect.height - 1, column: rect.column + rect.width - 1)
    let middle = rect.width - 2
    fill(
      Rect(row: rect.row, column: rect.column + 1, width: middle, height: 1),
      with: look.horizontal, style: style)
    fill(
      Rect(row: last.row, column: rect.column + 1, width: middle, height: 1),
      with: look.horizontal, style: style)
    for column in [rect.column, last.column] {
      fill(
        Rect(row: rect.row + 1, column: column, width: 1, height: rect.height - 2),
        with: look.vertical, style: style)
    }
    put(String(topLeft), at: rect.origin, style: style)
    put(String(topRight), at: GridPosition(row: rect.row, column: last.column), style: style)
    put(String(bottomLeft), at: GridPosition(row: last.row, column: rect.column), style: style)
    put(String(bottomRight), at: GridPosition(row: last.row, column: last.column), style: style)
    if !title.isEmpty, rect.width > 6 {
      put(
        " \(title) ", at: GridPosition(row: rect.row, column: rect.column + 2), style: .title,
        width: rect.width - 4)
    }
  }

  /// Draws a line over a whole row of a block.
  package mutating func rule(row: Int, in rect: Rect, style: Style = .normal) {
    fill(
      Rect(row: row, column: rect.column, width: rect.width, height: 1), with: look.horizontal,
      style: style)
  }
}
