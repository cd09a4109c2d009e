/// Sets a letter in lines of plain text.
enum LetterLines {
  /// What fits on A4 and in a mail, in characters.
  static let width = 72

  /// The lines of a body, with a blank line between its pieces.
  static func lines(of body: LetterBody, width: Int) -> [String] {
    var lines: [String] = []
    var followsHeading = true
    for block in body.blocks {
      if !followsHeading { lines.append("") }
      followsHeading = false
      switch block {
      case .heading(let words):
        lines += wrapped(words, hanging: "", width: width)
        followsHeading = true
      case .paragraph(let words): lines += wrapped(words, hanging: "", width: width)
      case .list(let items):
        lines += items.flatMap { wrapped("- \($0)", hanging: "  ", width: width) }
      }
    }
    return lines
  }

  /// A text whose lines are broken where they are too long.
  static func wrapped(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.count <= width
        ? String(line) : wrapped(String(line), hanging: "", width: width).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// A word that is longer than a line is left whole: half an address is no address.
  private static func wrapped(_ text: String, hanging: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in words(of: text) {
      let added = word.count
      if length > 0, length + 1 + added > width {
        lines.append(line)
        line = hanging + word
        length = hanging.count + added
      } else {
        line += length > 0 ? " \(word)" : word
        length += (length > 0 ? 1 : 0) + added
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A dash stays with the word before it: at the start of a line it would look like an item.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for part in text.split(separator: " ") {
      if part == "-", let last = words.last {
        words[words.count - 1] = "\(last) -"
      } else {
        words.append(String(part))
      }
    }
    return words
  }
}
