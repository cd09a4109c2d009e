/// Remembers at which line a key was first seen.
///
/// Of each key only a 64-bit hash is kept: the keys of a hundred thousand pupils would be most of
/// the memory of an import. That two keys of one file hash alike is less likely than one in a
/// thousand million, and would hold a row back, not mix two up.
struct KeyIndex {
  private var lines: [Int: Int32] = [:]

  /// The line of an earlier row with the same key; `nil` when this is the first, which is kept.
  mutating func firstLine(of key: String, at line: Int) -> Int? {
    var hasher = Hasher()
    hasher.combine(key)
    let hash = hasher.finalize()
    if let earlier = lines[hash] { return Int(earlier) }
    lines[hash] = Int32(clamping: line)
    return nil
  }
}
