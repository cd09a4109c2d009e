extension CalendarDate {
  /// The public holidays on this day; two in the years when Ascension Day is 5 May.
  package var publicHolidays: [PublicHoliday] {
    PublicHoliday.all(inYear: parts.year).filter { $0.date == self }
  }

  /// Whether offices work: not on Saturday, Sunday or a public holiday that is a day off.
  package var isWorkingDay: Bool {
    weekday <= 5 && !publicHolidays.contains { $0.isDayOff }
  }

  /// The last working day before `day`, for the warning that precedes a due date (R-O-8.9-3).
  package static func lastWorkingDay(before day: CalendarDate) -> CalendarDate {
    nearestWorkingDay(from: day.adding(days: -1), step: -1)
  }

  /// The first working day on or after `day`, for terms that a weekend or holiday prolongs.
  package static func firstWorkingDay(onOrAfter day: CalendarDate) -> CalendarDate {
    nearestWorkingDay(from: day, step: 1)
  }

  /// Bounded: between two working days lie five days at most, and the calendar has ends.
  private static func nearestWorkingDay(from day: CalendarDate, step: Int) -> CalendarDate {
    (0..<14).lazy.map { day.adding(days: $0 * step) }.first(where: \.isWorkingDay) ?? day
  }
}
