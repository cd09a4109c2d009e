/// One cell of the screen: one visible letter with its style.
///
/// A letter of two columns is followed by a cell of width 0, its right half.
package struct Cell: Hashable, Sendable {
  /// One harmless grapheme cluster; a blank in a right half.
  package let character: Character
  /// 1 or 2 columns, or 0 for the right half of the letter before.
  package let width: UInt8
  /// How it is shown.
  package let style: Style

  init(character: Character, width: UInt8, style: Style) {
    self.character = character
    self.width = width
    self.style = style
  }

  static func blank(_ style: Style = .normal) -> Cell {
    Cell(character: " ", width: 1, style: style)
  }

  static func rightHalf(_ style: Style) -> Cell {
    Cell(character: " ", width: 0, style: style)
  }
}
