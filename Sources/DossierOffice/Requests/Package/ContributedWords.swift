import DossierCore

/// The words of an item with the passages about others taken out.
///
/// Title and text are read as one: the title, a line end, the text. A passage may lie in either or
/// run over the line end.
struct ContributedWords {
  let title: String
  let text: RedactedText

  /// What a bar looks like in a line of plain text; its length says nothing.
  static let bar = "█████"

  /// Takes the passages out; throws `stale` when one lies outside the words.
  init(title: String, text: String, without redactions: [Redaction]) throws {
    let (head, tail) = (title.count, title.count + 1)
    let inTitle = redactions.compactMap { $0.clipped(to: 0..<head, movedBy: 0) }
    let inText = redactions.compactMap {
      $0.clipped(to: tail..<max(tail, $0.passage.upperBound), movedBy: tail)
    }
    guard let title = RedactedText(title, without: inTitle),
      let text = RedactedText(text, without: inText)
    else { throw Refusal.stale }
    self.title = title.line
    self.text = text
  }

  /// Takes the passages out of a single line; throws `stale` when one lies outside it.
  static func line(_ line: String, without redactions: [Redaction]) throws -> String {
    guard let redacted = RedactedText(line, without: redactions) else { throw Refusal.stale }
    return redacted.line
  }

  /// The words of an entry as passages count them.
  static func words(title: String, text: String) -> String { title + "\n" + text }
}

extension RedactedText {
  /// As plain text, with bars drawn.
  fileprivate var line: String {
    parts.map { part in
      switch part {
      case .text(let words): words
      case .bar: ContributedWords.bar
      }
    }.joined()
  }
}

extension Redaction {
  /// What of the passage lies in a range, counted from another start; `nil` when nothing does.
  fileprivate func clipped(to range: Range<Int>, movedBy start: Int) -> Redaction? {
    let kept = passage.clamped(to: range)
    guard !kept.isEmpty else { return nil }
    return Redaction(
      passage: kept.lowerBound - start..<kept.upperBound - start, reason: reason)
  }
}
