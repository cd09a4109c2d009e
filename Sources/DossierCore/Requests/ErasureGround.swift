/// Why data must be erased, as the requester says (R-O-8.4-1, R-O-8.4-3).
package enum ErasureGround: String, Hashable, Sendable, Codable, CaseIterable {
  /// No longer needed for the purpose.
  case noLongerNeeded = "niet_meer_nodig"
  /// Consent was withdrawn and there is no other basis.
  case consentWithdrawn = "toestemming_ingetrokken"
  /// An objection was upheld.
  case objectionUpheld = "bezwaar_gegrond"
  /// The processing is unlawful.
  case unlawful = "onrechtmatig"
  /// The pupil was not admitted.
  case notAdmitted = "niet_toegelaten"
}
