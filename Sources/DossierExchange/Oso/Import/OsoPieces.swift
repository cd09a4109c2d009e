/// A report in pieces as long as an entry of a dossier may be.
struct OsoPieces {
  /// The longest title of an entry.
  static let titleLength = 120
  /// The longest text of an entry.
  static let textLength = 20_000

  let all: [(title: String, text: String)]

  /// Cuts the text, never between the parts of one character; nothing of it is lost.
  init(title: String, text: String) {
    let line = title.split(whereSeparator: \.isNewline).joined(separator: " ")
    var rest = text[...]
    var texts: [String] = []
    while !rest.isEmpty {
      var end = rest.index(rest.startIndex, offsetBy: Self.textLength / 2, limitedBy: rest.endIndex)
      if end == nil || rest.utf8.count <= Self.textLength { end = rest.endIndex }
      texts.append(String(rest[..<(end ?? rest.endIndex)]))
      rest = rest[(end ?? rest.endIndex)...]
    }
    let isLong = line.count > Self.titleLength
    let head = isLong ? "\(line.prefix(Self.titleLength - 20))…" : line
    // What does not fit in the title stands above the text.
    if isLong, let first = texts.first { texts[0] = "\(line)\n\n\(first)" }
    all = texts.enumerated().map { index, text in
      (texts.count == 1 ? head : "\(head.prefix(100)) (\(index + 1) van \(texts.count))", text)
    }
  }
}
