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
  /// Which fields, by name.
  package var fields: [String]
  /// Of which categories reports or documents were given, by name.
  package var reports: [String]
  /// Until when the recipient keeps it, if that was agreed.
  package var until: CalendarDate?
  /// Whether the family may object to the ground it was given on (AVG 21).
  package var mayObject: Bool

  /// Puts a line together.
  package init(
    on: CalendarDate, recipientName: String, typeLabel: String, why: String, what: [String],
    fields: [String] = [], reports: [String] = [], until: CalendarDate? = nil,
    mayObject: Bool = false
  ) {
    self.on = on
    self.recipientName = recipientName
    self.typeLabel = typeLabel
    self.why = why
    self.what = what
    self.fields = fields
    self.reports = reports
    self.until = until
    self.mayObject = mayObject
  }
}
