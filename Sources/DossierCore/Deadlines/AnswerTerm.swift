/// The time for a first answer to a request (reactietermijn).
package enum AnswerTerm: Hashable, Sendable {
  /// Calendar days after the day of receipt; a weekend or holiday does not prolong them.
  case days(Int)
  /// The month of AVG 12(3): the same day number, or the last day of a shorter month.
  ///
  /// Ends on the next working day when it would end on a weekend or holiday (Regulation 1182/71).
  case legalMonth

  /// The last day, never later than the law allows.
  func lastDay(received: CalendarDate) -> CalendarDate {
    let month = received.adding(months: 1)
    return switch self {
    case .days(let days): min(received.adding(days: max(1, days)), month)
    case .legalMonth: CalendarDate.firstWorkingDay(onOrAfter: month)
    }
  }
}
