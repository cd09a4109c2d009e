/// A restriction that ends.
package struct LetterLifting: Hashable, Sendable {
  /// Since which day the data have not been used.
  package var since: String
  /// From which day they are used again.
  package var from: String
  /// The reason, in whole sentences.
  package var reason: String

  /// Puts the end of a restriction into words.
  package init(
    since: String = "", from: String = "", reason: String = ""
  ) {
    self.since = since
    self.from = from
    self.reason = reason
  }
}
