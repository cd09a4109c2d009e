/// Whether a correction is about a fact or about an opinion; choosing is mandatory.
package enum CorrectionNature: String, Hashable, Sendable, Codable, CaseIterable {
  /// A fact that is wrong: corrected at once (R-O-8.3-2).
  case fact = "feit"
  /// An opinion that is contested: the statement is added and stays (R-O-8.3-1).
  case opinion = "oordeel"
}
