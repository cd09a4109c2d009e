extension CalendarDate {
  /// The working day that comes `count` working days after a day.
  package static func workingDay(_ count: Int, after day: CalendarDate) -> CalendarDate {
    var date = day
    for _ in 0..<max(0, count) { date = firstWorkingDay(onOrAfter: date.adding(days: 1)) }
    return date
  }
}
