/// A passage about somebody else that is taken out of a copy (lakken, R-O-8.2-5, X-17).
package struct Redaction: Hashable, Sendable {
  /// The passage, counted in the characters a reader sees.
  package let passage: Range<Int>
  /// Why, shown with the bar.
  package let reason: String

  /// Takes a passage and the reason; `nil` when either is empty or the passage begins before 0.
  package init?(passage: Range<Int>, reason: String) {
    guard !passage.isEmpty, passage.lowerBound >= 0, !reason.isBlank else { return nil }
    self.passage = passage
    self.reason = reason
  }
}
