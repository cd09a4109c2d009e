/// Why special data must be recorded about this pupil, who decided it, and when to look again.
///
/// Without it C07, C19 and C20 are not recorded (R-O-4.2-1).
package struct Necessity: Hashable, Sendable, Codable {
  /// Why it is strictly necessary in the pupil's interest.
  package var reason: String
  /// Who decided.
  package var decidedBy: AccountID
  /// The day it was decided.
  package var decided: CalendarDate
  /// The day by which it is looked at again.
  package var review: CalendarDate

  /// Puts a necessity together.
  package init(
    reason: String, decidedBy: AccountID, decided: CalendarDate, review: CalendarDate
  ) {
    self.reason = reason
    self.decidedBy = decidedBy
    self.decided = decided
    self.review = review
  }
}

extension Necessity {
  init(from reader: inout ByteReader) throws(ByteFault) {
    reason = try reader.text()
    decidedBy = try reader.id()
    decided = try reader.date()
    review = try reader.date()
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text: reason)
    writer.write(id: decidedBy)
    writer.write(date: decided)
    writer.write(date: review)
  }
}
