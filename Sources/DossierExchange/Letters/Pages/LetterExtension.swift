/// Why more time is needed.
package struct LetterExtension: Hashable, Sendable {
  /// The last day for the answer until now.
  package var previousDue: String
  /// The reason, in whole sentences.
  package var reason: String

  /// Puts an extension into words.
  package init(
    previousDue: String = "", reason: String = ""
  ) {
    self.previousDue = previousDue
    self.reason = reason
  }
}
