extension Form {
  /// Draws the fields around the cursor, the save button below them, and an open list over them.
  package func draw(into grid: inout Grid, in rect: Rect) {
    let places = rowsOfFields()
    let top = topRow(of: places, height: rect.height)
    for index in fields.indices {
      draw(field: index, row: rect.row + places[index] - top, into: &grid, in: rect)
    }
    drawButton(row: rect.row + places.end - 1 - top, into: &grid, in: rect)
    popup?.draw(into: &grid, in: grid.bounds)
  }

  /// Where a field's value stands.
  func fieldRect(_ index: Int, in rect: Rect, row: Int) -> Rect {
    let left = labelWidth(in: rect) + 6
    let room = max(1, rect.width - left - 2)
    return Rect(
      row: row, column: rect.column + left, width: min(fields[index].width, room),
      height: fields[index].editor.rows)
  }

  private func labelWidth(in rect: Rect) -> Int {
    let longest = fields.map { DisplayText.width(of: $0.label) + ($0.isRequired ? 1 : 0) }.max()
    return min(longest ?? 0, max(10, rect.width * 2 / 5))
  }

  private func headingRows(_ index: Int) -> Int {
    fields[index].heading == nil ? 0 : index == 0 ? 1 : 2
  }

  /// The first row of each field, counted from the top of the form; `end` is behind the button.
  private func rowsOfFields() -> RowPlan {
    var row = 0
    let starts = fields.indices.map { index in
      row += headingRows(index)
      defer { row += fields[index].editor.rows }
      return row
    }
    return RowPlan(starts: starts, end: row + 2)
  }

  /// Where the page with the cursor starts: a long form is turned like paper, not rolled.
  ///
  /// The last page is moved up so that it is full.
  private func topRow(of places: RowPlan, height: Int) -> Int {
    var page = 0
    for index in fields.indices.prefix(focus + 1) {
      let end = places[index] + fields[index].editor.rows
      if end - page > height { page = places[index] - (height > 1 ? headingRows(index) : 0) }
    }
    if focus == fields.count, places.end - page > height { page = places.end - height }
    return max(0, min(page, places.end - height))
  }

  private func draw(field index: Int, row: Int, into grid: inout Grid, in rect: Rect) {
    let field = fields[index]
    let place = fieldRect(index, in: rect, row: row)
    let visible = place.intersection(rect)
    let headingRow = row - 1
    if let heading = field.heading, rect.rows.contains(headingRow) {
      grid.put(
        heading, at: GridPosition(row: headingRow, column: rect.column + 1), style: .heading,
        width: rect.width - 2)
    }
    guard visible.height > 0, rect.rows.contains(row) else { return }
    if field.problem != nil {
      grid.put("!", at: GridPosition(row: row, column: rect.column + 1), style: .error)
    }
    let label = field.isRequired ? field.label + "*" : field.label
    grid.put(
      label, at: GridPosition(row: row, column: rect.column + 3),
      style: field.problem == nil ? .normal : .error, width: labelWidth(in: rect))
    if field.editor.isEditable {
      for line in visible.rows {
        grid.put("[", at: GridPosition(row: line, column: place.column - 1))
        grid.put("]", at: GridPosition(row: line, column: place.column + place.width))
      }
    }
    field.editor.draw(into: &grid, in: visible, isFocused: index == focus && popup == nil)
  }

  private func drawButton(row: Int, into grid: inout Grid, in rect: Rect) {
    guard rect.rows.contains(row) else { return }
    let isFocused = focus == fields.count
    let place = GridPosition(row: row, column: rect.column + 3)
    grid.put(isFocused ? ">" : " ", at: GridPosition(row: row, column: place.column - 2))
    grid.put("[ \(words.save) ]", at: place, style: isFocused ? .selected : .normal)
    if isFocused { grid.placeCursor(GridPosition(row: row, column: place.column + 2)) }
  }
}

/// The rows of a form before it is scrolled.
private struct RowPlan {
  let starts: [Int]
  let end: Int
  var count: Int { starts.count }

  subscript(index: Int) -> Int { starts[index] }
}
