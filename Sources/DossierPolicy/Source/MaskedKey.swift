/// A key that stands twice in one table, with the text in which its first place is made unreadable.
///
/// The letters are replaced one for one, so that every line and column stays what it was.
struct MaskedKey {
  let key: String
  let text: String

  /// `nil` when the text at that place is not the plain or quoted key.
  init?(_ key: String, line: Int, column: Int, in text: String) {
    var scalars = Array(text.unicodeScalars)
    guard var position = Self.position(line, column, in: scalars) else { return nil }
    if scalars[position] == "\"" || scalars[position] == "'" { position += 1 }
    let letters = Array(key.unicodeScalars)
    guard !letters.isEmpty, position + letters.count <= scalars.count,
      Array(scalars[position..<position + letters.count]) == letters
    else { return nil }
    // Private-use letters, different for each place, so that masked keys are no duplicates.
    guard let filler = Unicode.Scalar(0xF0000 + UInt32(position) % 0xFFFD) else { return nil }
    for index in position..<position + letters.count { scalars[index] = filler }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    self.key = key
    self.text = String(masked)
  }

  private static func position(
    _ line: Int, _ column: Int, in scalars: [Unicode.Scalar]
  ) -> Int? {
    var current = 1
    var start = 0
    while current < line {
      guard let end = scalars[start...].firstIndex(of: "\n") else { return nil }
      start = end + 1
      current += 1
    }
    let position = start + column - 1
    return scalars.indices.contains(position) ? position : nil
  }
}
