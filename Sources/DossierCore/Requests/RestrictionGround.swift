/// Why data must be frozen, as the requester says (R-O-8.5-1).
package enum RestrictionGround: String, Hashable, Sendable, Codable, CaseIterable {
  /// The accuracy is contested.
  case accuracyContested = "juistheid_betwist"
  /// The processing is unlawful.
  case unlawful = "onrechtmatig"
  /// No longer needed by the school.
  case noLongerNeeded = "niet_meer_nodig"
  /// An objection is pending.
  case objectionPending = "bezwaar_loopt"
}
