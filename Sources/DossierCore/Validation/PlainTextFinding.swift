/// One reason why a text is not stored; `offset` counts Unicode scalars from 0.
///
/// Of every kind only the first place is told: a binary file pasted into a field is one mistake.
package enum PlainTextFinding: Hashable, Sendable {
  /// Longer than the kind of text allows.
  case tooLong(limit: Int)
  /// A line end in a field of one line.
  case lineBreak(offset: Int)
  /// A character that steers a terminal or printer, such as ESC or a tab.
  case control(scalar: UInt32, offset: Int)
  /// An invisible character that turns the direction of the text around it.
  case direction(scalar: UInt32, offset: Int)
  /// A character without any width, by which two names that look equal would differ.
  case invisible(scalar: UInt32, offset: Int)
  /// The mark that a wrong encoding leaves behind: the text was damaged before it came here.
  case replacement(offset: Int)
  /// A code point that is no character, or one that every machine shows differently.
  case unassigned(scalar: UInt32, offset: Int)
  /// An accent without a letter to stand on, or a fifth on one letter: it would run over others.
  case strayMark(offset: Int)
  /// Letters and their accents are stored apart; `PlainText(composing:as:)` joins them.
  case notComposed
}

/// All reasons why a text is not stored.
package struct PlainTextFault: Error, Hashable {
  /// In the order of the text; never empty.
  package let findings: [PlainTextFinding]

  /// Collects the reasons.
  package init(findings: [PlainTextFinding]) {
    self.findings = findings
  }
}
