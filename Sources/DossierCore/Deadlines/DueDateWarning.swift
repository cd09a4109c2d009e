/// Why a due date falls on a day on which nobody may be at school.
package enum DueDateWarning: Hashable, Sendable {
  /// A Saturday (6) or a Sunday (7).
  case weekend(weekday: Int)
  /// A public holiday that is a day off.
  case publicHoliday(PublicHoliday.Kind)
  /// A school holiday of the region.
  case schoolHoliday(SchoolHoliday)
  /// The school holidays of the region are recorded until this day only.
  case unknownHolidays(after: CalendarDate)
}
