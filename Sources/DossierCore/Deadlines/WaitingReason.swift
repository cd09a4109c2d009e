/// What the school waits for from the requester.
package enum WaitingReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// Proof of identity.
  case identity = "identiteit"
  /// What is missing in the request, such as the situation behind an objection.
  case completion = "aanvulling"
  /// Which data are meant.
  case scope = "omvang"
  /// Proof of authority or of the mandate of a representative.
  case authority = "gezag"
}
