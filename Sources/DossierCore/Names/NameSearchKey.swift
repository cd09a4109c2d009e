/// The folded words by which a person is found, as flat bytes to keep beside the name.
///
/// Holds the shown surname with its prefix, the prefix in short (`vd` for "van den"), the official
/// surname when it is another one, and the first names.
package struct NameSearchKey: Hashable, Sendable, Redacted {
  /// Words after each other, each behind a byte with its length; for `NameQuery.matches`.
  package let bytes: [UInt8]

  /// Makes the key of a name.
  package init(_ name: PersonName) {
    var words = FoldedWords()
    if let surname = name.surname { Self.append(surname, to: &words) }
    if let official = name.officialSurname, name.usedSurname != nil {
      Self.append(official, to: &words)
    }
    let call = Self.folded(name.callName ?? "")
    for word in call { words.append(word) }
    for word in Self.folded(name.givenNames ?? "") where !call.contains(word) {
      words.append(word)
    }
    bytes = words.bytes
  }

  private static func append(_ surname: Surname, to words: inout FoldedWords) {
    let prefix = folded(surname.prefix)
    let core = folded(surname.core)
    for word in prefix + core { words.append(word) }
    // People type "vd berg" and "vdberg" for "van den Berg".
    if prefix.count > 1, let first = core.first {
      words.endPart()
      words.append(prefix.compactMap(\.first) + first)
    }
    // Else "bergen" would find Enver Berg.
    words.endPart()
  }

  private static func folded(_ text: String) -> [[UInt8]] {
    NameFolding.words(of: text, hyphens: .parting)
  }
}
