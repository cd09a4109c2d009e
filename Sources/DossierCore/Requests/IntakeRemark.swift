/// Something about an intake that is told and does not stop it.
package enum IntakeRemark: Hashable, Sendable {
  /// It was spoken; it counts, and is best confirmed in writing (R-O-8.9-1, L-03).
  case oral
  /// The FG forwarded it, and does not handle it.
  case forwardedByOfficer
  /// It lay for some days before it was seen to be a request; the term counts from the receipt.
  case recognisedLate(days: Int)
  /// An objection without the situation behind it: ask to complete (R-O-8.6-1).
  case situationMissing
  /// Erasure or restriction without a ground: ask to complete.
  case groundMissing
}
