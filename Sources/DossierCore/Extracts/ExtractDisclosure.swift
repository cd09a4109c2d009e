/// What was given of a pupil to somebody, in the words for the family (R-X-2).
package struct ExtractDisclosure: Hashable, Sendable, Encodable {
  /// When.
  package var on: CalendarDate
  /// To whom.
  package var recipientName: String
  /// What kind of recipient that is.
  package var typeLabel: String
  /// For what.
  package var why: String
  /// Of which categories, by name.
  package var what: [String]
  /// Until when the recipient keeps it, if that was agreed.
  package var until: CalendarDate?

  /// Puts a line together.
  package init(
    on: CalendarDate, recipientName: String, typeLabel: String, why: String, what: [String],
    until: CalendarDate? = nil
  ) {
    self.on = on
    self.recipientName = recipientName
    self.typeLabel = typeLabel
    self.why = why
    self.what = what
    self.until = until
  }
}
