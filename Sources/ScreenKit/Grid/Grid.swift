/// A screen in memory: cells, and the place of the cursor.
///
/// Everything is drawn here first; the terminal only gets what changed. Text that comes from
/// outside is made harmless on the way in, see `DisplayText`.
package struct Grid: Hashable, Sendable {
  /// How large it is.
  package let size: GridSize
  /// Which signs lines are made of.
  package let look: Look
  /// Where the cursor stands, if it is shown.
  package private(set) var cursor: GridPosition?
  private var cells: [Cell]

  /// Makes a blank screen without a cursor.
  package init(size: GridSize, look: Look = .unicode) {
    self.size = size
    self.look = look
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  /// The whole screen as a block.
  package var bounds: Rect { Rect(size) }

  /// The cell at a place inside the grid.
  package subscript(row: Int, column: Int) -> Cell {
    precondition(bounds.contains(GridPosition(row: row, column: column)), "cell outside the grid")
    return cells[row * size.columns + column]
  }

  /// The cells of one row.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Puts the cursor somewhere; a place outside the grid hides it.
  package mutating func placeCursor(_ position: GridPosition?) {
    cursor = position.flatMap { bounds.contains($0) ? $0 : nil }
  }

  /// Writes one glyph and clears whatever half letters it leaves behind.
  mutating func set(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    guard column >= 0, column + glyph.width <= size.columns, row >= 0, row < size.rows else {
      return
    }
    let index = row * size.columns + column
    for offset in 0..<glyph.width { detach(index + offset) }
    cells[index] = Cell(
      character: glyph.character, width: UInt8(glyph.width), style: style)
    if glyph.width == 2 { cells[index + 1] = .rightHalf(style) }
  }

  /// Gives a cell another style without touching its letter.
  mutating func restyle(row: Int, column: Int, style: (Style) -> Style) {
    let index = row * size.columns + column
    let old = cells[index]
    cells[index] = Cell(character: old.character, width: old.width, style: style(old.style))
  }

  /// Turns the other half of a wide letter into a blank before one half is overwritten.
  private mutating func detach(_ index: Int) {
    switch cells[index].width {
    case 0 where index > 0: cells[index - 1] = .blank(cells[index - 1].style)
    case 2 where index + 1 < cells.count: cells[index + 1] = .blank(cells[index + 1].style)
    default: break
    }
  }
}
