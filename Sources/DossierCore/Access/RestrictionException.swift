/// Why something that is frozen may be looked at all the same (AVG 18(2), R-O-8.5-3, L-27).
///
/// Looking is all: changing, erasing and disclosing stay refused.
package enum RestrictionException: String, Hashable, Sendable, Codable, CaseIterable {
  /// The parents, or the pupil from 16, agree.
  case consent = "toestemming"
  /// For a legal claim.
  case legalClaim = "rechtsvordering"
  /// To protect the rights of somebody else.
  case rightsOfAnother = "rechten_van_een_ander"
  /// For an important public interest.
  case publicInterest = "zwaarwegend_algemeen_belang"
}
