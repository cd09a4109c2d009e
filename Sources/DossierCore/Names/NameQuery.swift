/// What somebody types to find a person: every word begins a word of the name, in any order.
///
/// `berg`, `van den berg`, `vd berg`, `aicha berg` and `berg a` all find Aïcha van den Berg;
/// `ozturk` finds Öztürk and `vandenberg` or `annemarie` what is written in parts. No two words
/// typed count for the same word of the name, so `jan jansen` does not find every Jansen.
package struct NameQuery: Hashable, Sendable, Redacted {
  /// The words typed, longest first; that order lets the first fit stand (see `matches`).
  private let words: FoldedWords

  /// Takes what was typed; never fails, and may turn out empty.
  package init(_ text: String) {
    // What is longer than any name finds nothing more; it must not cost time either.
    let typed = NameFolding.words(of: String(text.prefix(200)), hyphens: .parting)
    words = typed.sorted { $0.count > $1.count }.reduce(into: FoldedWords()) { $0.append($1) }
  }

  /// Whether nothing was typed that could be looked for; such a query finds everybody.
  package var isEmpty: Bool { words.bytes.isEmpty }

  /// Whether the person with this search key is meant.
  package func matches(_ key: NameSearchKey) -> Bool {
    matches(key.bytes.span)
  }

  /// Whether the person is meant whose search key these bytes are; any bytes at all are safe.
  ///
  /// Of two words typed, either one begins the other or no word of a name begins with both.
  /// Taking the longest first, each may therefore have the first free word that fits; only what
  /// fits no single word runs on over several.
  package func matches(_ key: Span<UInt8>) -> Bool {
    let typed = words.bytes.span
    var taken: UInt64 = 0
    var position = 0
    while position < typed.count {
      let end = position + 1 + Int(typed[position])
      let found = firstWords(in: key, with: typed.extracting(position + 1..<end), besides: taken)
      if found == 0 { return false }
      taken |= found
      position = end
    }
    return true
  }

  /// The first free words of the key that a typed word begins, as bits; 0 when there are none.
  private func firstWords(
    in key: Span<UInt8>, with typed: Span<UInt8>, besides taken: UInt64
  ) -> UInt64 {
    let first = typed[0]
    var severalWords: UInt64 = 0
    var position = 0
    // Words past the last bit share it; a name with more than 63 words is found by the others.
    var bit: UInt64 = 1
    while position + 1 < key.count {
      if key[position + 1] == first, taken & bit == 0 {
        let found = run(of: typed, in: key, from: position, bit: bit)
        if found == bit { return found }
        if severalWords == 0, found & taken == 0 { severalWords = found }
      }
      position += 1 + Int(key[position])
      if bit < 1 << 63 { bit <<= 1 }
    }
    return severalWords
  }

  /// The bits of the words, from this one on, that the typed word runs through.
  private func run(
    of typed: Span<UInt8>, in key: Span<UInt8>, from start: Int, bit firstBit: UInt64
  ) -> UInt64 {
    var position = start
    var bit = firstBit
    var bits: UInt64 = 0
    var matched = 0
    while position < key.count, key[position] > 0 {
      let end = position + 1 + Int(key[position])
      guard end <= key.count else { return 0 }
      position += 1
      while position < end, matched < typed.count {
        guard key[position] == typed[matched] else { return 0 }
        position += 1
        matched += 1
      }
      bits |= bit
      if matched == typed.count { return bits }
      if bit < 1 << 63 { bit <<= 1 }
    }
    return 0
  }
}
