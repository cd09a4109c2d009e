import ScreenKit

/// A small grid with something drawn on it.
func drawn(
  columns: Int = 40, rows: Int = 8, look: Look = .unicode, _ draw: (inout Grid) -> Void
) -> Grid {
  var grid = Grid(size: GridSize(columns: columns, rows: rows), look: look)
  draw(&grid)
  return grid
}

/// Types a script into anything that takes events.
func press(_ script: String, _ take: (Event) -> Void) throws {
  for key in try KeyNotation.parse(script) { take(.key(key)) }
}

let names = [
  "Berg, Aïcha van den", "Berg, Łukasz van den", "Yılmaz, Ömer", "漢字, Ren", "Élodie, Nao\u{308}mi",
]
