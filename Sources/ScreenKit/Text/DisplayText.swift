import Foundation

/// Turns stored text into glyphs that a terminal can only show, never obey.
///
/// An escape sequence in a name is an attack, and an unexpected width breaks every column to the
/// right of it. The stored text itself is never changed.
package enum DisplayText {
  /// The number of columns a text takes.
  package static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + glyph(for: $1).width }
  }

  /// As many glyphs as fit in a width; a text that is cut off ends in the ellipsis.
  ///
  /// Reads no further than needed: a text of a megabyte costs no more than a line.
  package static func fitted(
    _ text: some StringProtocol, to width: Int, ellipsis: Character
  ) -> [Glyph] {
    var result: [Glyph] = []
    var used = 0
    for character in text {
      let next = glyph(for: character)
      if used + next.width > width {
        while used > width - 1, let last = result.popLast() { used -= last.width }
        if width >= 1 { result.append(Glyph(character: ellipsis, width: 1)) }
        return result
      }
      result.append(next)
      used += next.width
    }
    return result
  }

  /// The harmless form of one letter.
  package static func glyph(for character: Character) -> Glyph {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if first.value < 0x300, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return CellWidth.of(first) == 1
        ? Glyph(character: character, width: 1) : .replacement
    }
    return composed(character)
  }

  /// Longest cluster that a cell can hold: one spacing character and four combining ones.
  private static let longestCluster = 5

  private static func composed(_ character: Character) -> Glyph {
    let normal = String(character).precomposedStringWithCanonicalMapping.unicodeScalars
      .filter { !isVariationSelector($0) }
    guard let first = normal.first, normal.count <= longestCluster else { return .replacement }
    let width = CellWidth.of(first)
    guard width > 0, normal.dropFirst().allSatisfy(isCombining) else { return .replacement }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: normal)
    let shown = String(view)
    guard shown.count == 1, let letter = shown.first else { return .replacement }
    return Glyph(character: letter, width: width)
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: CellWidth.of(scalar) == 0
    default: false
    }
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }
}
