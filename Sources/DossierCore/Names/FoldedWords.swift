/// Folded words in one flat run of bytes: the length of a word in one byte, then the word.
///
/// Keys and queries share the form, so that matching walks from word to word without looking at
/// every byte and without a single allocation.
struct FoldedWords: Hashable {
  private(set) var bytes: [UInt8] = []

  /// Longer words are cut, in key and query alike; no name of people has such words.
  static let longestWord = 255

  mutating func append(_ word: some Collection<UInt8>) {
    guard !word.isEmpty else { return }
    let kept = word.prefix(Self.longestWord)
    bytes.append(UInt8(kept.count))
    bytes += kept
  }

  /// Closes a part of a name with a word of no length: no typed word runs on beyond it.
  mutating func endPart() {
    if let last = bytes.last, last != 0 { bytes.append(0) }
  }
}
