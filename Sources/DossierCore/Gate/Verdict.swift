/// How much of a category or field somebody sees.
package enum VisibilityState: String, Hashable, Sendable, Codable {
  /// All of it.
  case visible
  /// Of a category: only its summary fields.
  case summary
  /// Of a field: the last four characters.
  case masked
  /// Nothing; it answers exactly as what does not exist.
  case hidden
  /// That it is there and frozen, and nothing more.
  case restricted
}

/// What the gate decided about one category or one field, and why.
package struct Verdict: Hashable, Sendable {
  /// How much is seen.
  package var state: VisibilityState
  /// Whether it may be changed.
  package var mayChange: Bool
  /// Why.
  package var reason: VisibilityReason

  /// Puts a verdict together.
  package init(state: VisibilityState, mayChange: Bool = false, reason: VisibilityReason) {
    self.state = state
    self.mayChange = mayChange
    self.reason = reason
  }

  /// Nothing is seen.
  static func hidden(_ reason: VisibilityReason) -> Verdict {
    Verdict(state: .hidden, reason: reason)
  }
}
