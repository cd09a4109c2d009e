/// Brings a name down to what somebody types who looks for it: plain small letters, no marks.
///
/// `Öztürk` becomes `ozturk`, `Łukasz` `lukasz`, `D'Ancona` `dancona`, `IJzer` `ijzer`. Other
/// scripts keep their letters, in small form where they have one. The result is bytes of UTF-8,
/// so that comparing needs no Unicode any more. Expects text in composed form, as `PlainText`
/// holds it; loose accents on Latin letters are dropped all the same.
package enum NameFolding {
  /// What a hyphen does: in a sort key nothing, in a search key it parts two words.
  package enum Hyphens: Hashable, Sendable {
    /// `Jansen-de` is one word.
    case ignored
    /// `Jansen-de` is two words.
    case parting
  }

  /// The folded words of a text; blanks and punctuation part words, apostrophes do not count.
  package static func words(of text: String, hyphens: Hyphens) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var isAfterLatin = false
    func finish() {
      if !word.isEmpty { words.append(word) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch role(of: scalar) {
      case .ascii(let byte):
        word.append(byte)
        isAfterLatin = true
      case .latin(let letters):
        word += letters
        isAfterLatin = true
      case .mark where isAfterLatin, .nothing: continue
      case .mark, .other:
        word += scalar.properties.lowercaseMapping.utf8
        isAfterLatin = false
      case .hyphen:
        if hyphens == .parting { finish() }
      case .gap: finish()
      }
    }
    finish()
    return words
  }

  /// The folded text with one blank between words, for sorting.
  package static func sorting(_ text: String) -> [UInt8] {
    Array(words(of: text, hyphens: .ignored).joined(separator: [UInt8(ascii: " ")]))
  }

  private enum Role {
    case ascii(UInt8)
    case latin([UInt8])
    case mark, other, hyphen, gap, nothing
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    let value = scalar.value
    if value < 0x80 { return role(ofASCII: UInt8(value)) }
    if let letters = LatinLetters.plainLetters(of: value) { return .latin(letters) }
    return switch value {
    case 0x0300...0x036F: .mark
    // Apostrophes and what stands for them, the Catalan dot, the joiners of Persian spelling.
    case 0xB4, 0xB7, 0x02B9...0x02BF, 0x2018...0x201B, 0x2032, 0x200B...0x200D, 0xAD: .nothing
    case 0x2010...0x2015, 0x2212: .hyphen
    default: scalar.properties.isWhitespace ? .gap : .other
    }
  }

  private static func role(ofASCII byte: UInt8) -> Role {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      .ascii(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .ascii(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .nothing
    case UInt8(ascii: "-"): .hyphen
    default: .gap
    }
  }
}
