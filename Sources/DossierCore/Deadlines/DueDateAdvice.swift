/// What is told at intake about a due date: the term does not move, so work must be done earlier.
package struct DueDateAdvice: Hashable, Sendable {
  /// The due date.
  package let due: CalendarDate
  /// Why nobody may be there; never empty.
  package let warnings: [DueDateWarning]
  /// The last day before it on which school and offices are open.
  package let lastWorkingDay: CalendarDate

  /// Looks at a due date; `nil` when it is an ordinary working day of the region.
  package init?(due: CalendarDate, region: SchoolRegion?, holidays: SchoolHolidays) {
    self.due = due
    warnings = Self.warnings(on: due, region: region, holidays: holidays)
    guard !warnings.isEmpty else { return nil }
    lastWorkingDay = Self.lastWorkingDay(before: due, region: region, holidays: holidays)
  }

  private static func warnings(
    on day: CalendarDate, region: SchoolRegion?, holidays: SchoolHolidays
  ) -> [DueDateWarning] {
    var found: [DueDateWarning] = day.weekday > 5 ? [.weekend(weekday: day.weekday)] : []
    found += day.publicHolidays.filter(\.isDayOff).map { .publicHoliday($0.kind) }
    if let holiday = region.flatMap({ holidays.holiday(on: day, in: $0) }) {
      found.append(.schoolHoliday(holiday))
    }
    if let last = region.flatMap({ holidays.lastKnownDay(in: $0) }), last < day {
      found.append(.unknownHolidays(after: last))
    }
    return found
  }

  /// Jumps over a whole holiday at once; bounded, since holidays may lie end to end.
  private static func lastWorkingDay(
    before due: CalendarDate, region: SchoolRegion?, holidays: SchoolHolidays
  ) -> CalendarDate {
    var day = CalendarDate.lastWorkingDay(before: due)
    for _ in 0..<32 {
      guard let holiday = region.flatMap({ holidays.holiday(on: day, in: $0) }) else { break }
      day = CalendarDate.lastWorkingDay(before: holiday.days.lowerBound)
    }
    return day
  }
}
