/// A follow-up with its day.
package struct DatedFollowUp: Hashable, Sendable {
  /// What was done.
  package let followUp: RequestFollowUp
  /// The day.
  package let on: CalendarDate
}
