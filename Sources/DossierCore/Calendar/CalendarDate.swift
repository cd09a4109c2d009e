/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Births, deadlines and retention are days, not instants: adding 28 days must not depend on a
/// clock change (R-O-8.9-3). Always a day of the years 1 to 9999: arithmetic stops at the ends, so
/// that a retention of "a thousand years" is a late day and not a crash.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  package let dayNumber: Int32

  /// 1 January of the year 1.
  package static let earliest = CalendarDate(dayNumber: -719_162)
  /// 31 December of the year 9999.
  package static let latest = CalendarDate(dayNumber: 2_932_896)

  /// Takes a day by its number since 1 January 1970; outside the years 1 to 9999 the nearest end.
  package init(dayNumber: Int32) {
    self.dayNumber = min(max(dayNumber, -719_162), 2_932_896)
  }

  /// Takes a day by its parts; `nil` when there is no such day, such as 31 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, ofYear: year)
    else { return nil }
    // Days from civil, counting years from March so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and day of the month.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day that lies `days` later, or earlier when negative.
  package func adding(days: Int) -> CalendarDate {
    let (sum, overflows) = Int(dayNumber).addingReportingOverflow(days)
    if overflows { return days > 0 ? .latest : .earliest }
    return CalendarDate(dayNumber: Int32(clamping: sum))
  }

  /// The same day number `months` later, or the last day of that month when it has no such day.
  package func adding(months: Int) -> CalendarDate {
    let (year, month, day) = parts
    let (total, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflows || total < 12 || total >= 120_000 { return months > 0 ? .latest : .earliest }
    let newYear = total / 12
    let newMonth = total % 12 + 1
    let last = Self.days(inMonth: newMonth, ofYear: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  /// The number of days from this day to `other`; negative when `other` is earlier.
  package func days(until other: CalendarDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    let shifted = (Int(dayNumber) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// How many days a month, 1 to 12, has.
  package static func days(inMonth month: Int, ofYear year: Int) -> Int {
    precondition((1...12).contains(month), "A month is a number from 1 to 12.")
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.dayNumber < right.dayNumber
  }
}
