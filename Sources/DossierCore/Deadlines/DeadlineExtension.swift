/// A longer term for the answer, with its reason and the day the requester was told (verlenging).
package struct DeadlineExtension: Hashable, Sendable {
  /// The new last day.
  package let until: CalendarDate
  /// The day the requester was told.
  package let told: CalendarDate
  /// Why more time is needed, as the letter says it.
  package let reason: String

  /// Puts an extension together; whether it is valid is for `ResponseDeadline` to say.
  package init(until: CalendarDate, told: CalendarDate, reason: String) {
    self.until = until
    self.told = told
    self.reason = reason
  }
}
