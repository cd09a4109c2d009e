/// How a request stands on a day.
package enum DeadlineStatus: Hashable, Sendable {
  /// Not answered and in time: today is this day of so many; 0 left means due today.
  case running(day: Int, of: Int, left: Int)
  /// Not answered, and so many days past the due date.
  case late(days: Int)
  /// Answered on a day, which was this day of the term; `late` is 0 when it was in time.
  case answered(on: CalendarDate, day: Int, late: Int)

  /// How pressing it is.
  package var urgency: DeadlineUrgency {
    switch self {
    case .answered: .done
    case .late: .late
    case .running(_, _, let left):
      switch left {
      case ...0: .today
      case ...2: .withinTwoDays
      case ...7: .withinWeek
      case ...14: .withinTwoWeeks
      default: .later
      }
    }
  }
}
