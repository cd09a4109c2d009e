/// One point on which a board differs from the shared defaults.
package struct PolicyDeviation: Hashable, Sendable, Codable {
  /// What it is about, in Dutch.
  package var subject: String
  /// Why the board wants it so, in Dutch.
  package var reason: String
  /// The day the board decided it; `nil` while it is only a proposal.
  package var decided: CalendarDate?

  /// Puts a deviation together.
  package init(subject: String, reason: String, decided: CalendarDate?) {
    self.subject = subject
    self.reason = reason
    self.decided = decided
  }
}
