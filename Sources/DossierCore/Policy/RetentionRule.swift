/// From when a retention period counts.
package enum RetentionStart: String, Hashable, Sendable, Codable {
  /// The day the pupil left the school (uitschrijving).
  case departure
  /// The day the line was written.
  case written
  /// The day the matter was closed.
  case closed
  /// The end of the book year.
  case bookYear
  /// The day the pupil left the childcare.
  case childcareLeft
  /// The day consent was withdrawn or ended.
  case consentEnded
  /// The day of the decision not to admit.
  case decision
}

/// Whether a period must be waited for, or must not be exceeded.
package enum RetentionNature: String, Hashable, Sendable, Codable {
  /// A legal minimum: destroying earlier is refused (R-O-6.5-2).
  case minimum
  /// A maximum: keeping longer is warned about.
  case maximum
}

/// How long a category is kept (bewaartermijn), as the board decided.
package struct RetentionRule: Hashable, Sendable, Codable {
  /// From when it counts.
  package var start: RetentionStart
  /// For how many months.
  package var months: Int
  /// Minimum or maximum.
  package var nature: RetentionNature
  /// The article or decision it rests on.
  package var basis: String

  /// Puts a rule together.
  package init(start: RetentionStart, months: Int, nature: RetentionNature, basis: String) {
    self.start = start
    self.months = months
    self.nature = nature
    self.basis = basis
  }
}
