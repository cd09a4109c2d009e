/// The words of a letter, without what only belongs to paper or to a page.
enum LetterWords {
  static func inText(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).filter { $0 != "-" && !isDottedLine($0) }
  }

  static func inPage(_ html: String) -> [Substring] {
    let body = html.firstRange(of: "<body>").map { html[$0.upperBound...] } ?? ""
    return String(body).replacing(/<[^>]*>/, with: " ")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
      .split(whereSeparator: \.isWhitespace).map { Substring($0) }.filter { !isDottedLine($0) }
  }

  private static func isDottedLine(_ word: Substring) -> Bool {
    word.allSatisfy { $0 == "." } && word.count > 3
  }
}
