/// How a decision ends as a whole.
package enum RequestOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// Everything is done.
  case granted = "toegewezen"
  /// Some parts are done and others are not.
  case partlyGranted = "deels_toegewezen"
  /// Nothing is done.
  case refused = "afgewezen"
}
