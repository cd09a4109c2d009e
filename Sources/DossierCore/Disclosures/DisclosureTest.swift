/// The tests that every disclosure must pass besides its ground (O 5.3).
///
/// The third one, minimisation, is answered by the list of fields: each category is off until
/// somebody says why it is needed.
package enum DisclosureTest: String, Hashable, Sendable, Codable, CaseIterable {
  /// Not reachable in a less harmful way (R-O-5.3-A).
  case subsidiarity = "subsidiariteit"
  /// The breach is in proportion to the purpose (R-O-5.3-B).
  case proportionality = "proportionaliteit"

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .subsidiarity: "R-O-5.3-A"
    case .proportionality: "R-O-5.3-B"
    }
  }
}

/// The answer to a test: whether it is passed, and why.
package struct TestAnswer: Hashable, Sendable {
  /// Whether it is passed.
  package var isPassed: Bool
  /// Why.
  package var why: String

  /// Answers a test.
  package init(isPassed: Bool, why: String) {
    self.isPassed = isPassed
    self.why = why
  }
}
