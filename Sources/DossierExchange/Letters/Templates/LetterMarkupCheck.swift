/// Checks that a body is written in the little markup that letters know.
enum LetterMarkupCheck {
  /// Lines that look like other markup, which would be printed as it stands.
  static func foreignLines(in text: String) -> [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { isForeign($0.element) }.map { $0.offset + 1 }
  }

  /// Whether a body begins with a heading of fixed words: the subject, which names nobody.
  static func hasSubject(_ text: String) -> Bool {
    guard let first = text.split(separator: "\n").first else { return false }
    return first.hasPrefix("## ") && first.count > 3 && !first.contains("{{")
  }

  private static func isForeign(_ line: Substring) -> Bool {
    let content = line.drop { $0 == " " }
    guard let first = content.first, !content.hasPrefix("{{") else { return false }
    if line.hasPrefix("## ") || line.hasPrefix("- ") { return false }
    return "#*+<>|`-".contains(first)
  }
}
