/// The six weeks within which the requester may go to court after the answer (UAVG 35(2)).
///
/// Without an answer there is no limit. A term that ends on a weekend or holiday ends on the next
/// working day (Algemene termijnenwet 1).
package struct CourtTerm: Hashable, Sendable {
  /// The day the requester received the answer.
  package let answered: CalendarDate

  /// Counts from the day the requester received the answer.
  package init(answered: CalendarDate) {
    self.answered = answered
  }

  /// The last day.
  package var lastDay: CalendarDate {
    CalendarDate.firstWorkingDay(onOrAfter: answered.adding(days: 42))
  }
}
