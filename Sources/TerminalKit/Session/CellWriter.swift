import CNcursesw
import Glibc
import ScreenKit

/// Puts cells into ncurses, which sends no more than what really changes.
struct CellWriter {
  let window: UnsafeMutablePointer<WINDOW>
  let palette: Palette
  let characterSet: CharacterSet

  func write(_ run: GridDiff.Run) {
    guard wmove(window, Int32(run.row), Int32(run.column)) == OK else { return }
    for cell in run.cells where cell.width > 0 { write(cell) }
  }

  private func write(_ cell: Cell) {
    guard let letters = wideCharacters(of: cell) else {
      for _ in 0..<cell.width { write([Self.questionMark, 0], style: cell.style) }
      return
    }
    write(letters, style: cell.style)
  }

  private func write(_ letters: [wchar_t], style: Style) {
    var complex = cchar_t()
    let attributes = palette.attributes(of: style)
    guard setcchar(&complex, letters, attributes, palette.pair(of: style), nil) == OK else {
      return
    }
    // Answers ERR in the last corner, because the cursor cannot go on; the cell is there.
    wadd_wch(window, &complex)
  }

  private static let questionMark: wchar_t = 0x3F

  /// The letter for `setcchar`; `nil` when the C library would give it another width.
  private func wideCharacters(of cell: Cell) -> [wchar_t]? {
    let scalars = cell.character.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    guard let first = scalars.first else { return nil }
    let isPlain = scalars.count == 1 && (0x20..<0x7F).contains(first)
    if isPlain || (characterSet != .ascii && wcwidth(first) == Int32(cell.width)) {
      return scalars + [0]
    }
    return nil
  }
}
