/// Why data stay that would otherwise be destroyed (gronden voor aanhouden; O 6.5(3)).
package enum HoldGround: String, Hashable, Sendable, Codable, CaseIterable {
  /// Somebody else has a considerable interest in it (a).
  case interestOfAnother = "belang_van_een_ander"
  /// Good administration or a lawsuit needs it (b).
  case administrationOrLawsuit = "administratie_of_rechtszaak"
  /// A rule of law demands it (c).
  case legalRule = "wettelijk_voorschrift"
  /// Pupil and school agreed on it (d).
  case agreement = "overeenstemming"
}
