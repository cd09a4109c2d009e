/// What is not in a package.
package struct LetterExclusion: Hashable, Sendable {
  /// Which data.
  package var label: String
  /// Why, without a full stop.
  package var reason: String

  /// Names what is left out.
  package init(
    label: String, reason: String
  ) {
    self.label = label
    self.reason = reason
  }
}
