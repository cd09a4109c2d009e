/// A letter that is safe to send to a terminal, with the columns it takes.
package struct Glyph: Hashable, Sendable {
  /// One grapheme cluster in composed form.
  package let character: Character
  /// 1 or 2.
  package let width: Int

  /// What is shown in place of everything that cannot be shown.
  package static let replacement = Glyph(character: "\u{FFFD}", width: 1)
}
