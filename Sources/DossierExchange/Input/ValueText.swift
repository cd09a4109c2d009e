/// Looks at a value as bytes: trimming and checking a hundred thousand names must cost nothing.
enum ValueText {
  /// The value without blanks at both ends, `nil` when nothing is left.
  ///
  /// Blanks at the ends of keys are not significant (trap 6), and never are in names.
  static func trimmed(_ text: String) -> String? {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return nil }
    if !isBlank(first), !isBlank(last) { return text }
    guard let from = bytes.firstIndex(where: { !isBlank($0) }),
      let to = bytes.lastIndex(where: { !isBlank($0) })
    else { return nil }
    return String(text[from...to])
  }

  /// True for a control character or a mark that turns the direction of writing.
  ///
  /// Such a value is kept as given, but somebody should know: on a screen it can pose as another.
  static func holdsControlCharacter(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(holdsControlCharacter)
      ?? holdsControlCharacter(text.utf8)
  }

  private static func holdsControlCharacter(_ bytes: some Sequence<UInt8>) -> Bool {
    var before: UInt8 = 0
    var beforeThat: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F { return true }
      if byte & 0xC0 == 0x80 {
        if before == 0xC2, byte < 0xA0 { return true }
        if beforeThat == 0xE2, turnsDirection(before, byte) { return true }
      }
      beforeThat = before
      before = byte
    }
    return false
  }

  /// A text from a file made fit for a report: printable ASCII, at most `limit` characters.
  static func shown(_ text: String, limit: Int = 40) -> String {
    let kept = text.unicodeScalars.prefix(limit).map { scalar -> Character in
      (0x20..<0x7F).contains(scalar.value) ? Character(scalar) : "?"
    }
    return String(kept)
  }

  /// True when every byte is an ASCII digit and there is at least one.
  static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The last two bytes of U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069.
  private static func turnsDirection(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third == 0x8E || third == 0x8F || (0xAA...0xAE).contains(third)
    case 0x81: (0xA6...0xA9).contains(third)
    default: false
    }
  }
}
