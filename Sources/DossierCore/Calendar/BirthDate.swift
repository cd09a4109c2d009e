/// A date of birth (geboortedatum) of which day, or month and day, may be unknown.
///
/// The population register writes unknown parts as zeros; schools get such dates for children who
/// came from abroad. A certain date is the usual case and costs nothing extra.
package struct BirthDate: Hashable, Sendable, Redacted {
  /// The first day it can have been.
  package let earliest: CalendarDate
  /// The last day it can have been.
  package let latest: CalendarDate

  /// Takes a date that is certain.
  package init(_ date: CalendarDate) {
    earliest = date
    latest = date
  }

  /// Takes the parts, with 0 for an unknown day or month; `nil` when there is no such date.
  ///
  /// A day without a month cannot be: the register does not know it either.
  package init?(year: Int, month: Int, day: Int) {
    guard month != 0 || day == 0 else { return nil }
    guard
      let first = CalendarDate(
        year: year, month: month == 0 ? 1 : month, day: day == 0 ? 1 : day)
    else { return nil }
    let lastMonth = month == 0 ? 12 : month
    let lastDay = day == 0 ? CalendarDate.days(inMonth: lastMonth, ofYear: year) : day
    guard let last = CalendarDate(year: year, month: lastMonth, day: lastDay) else { return nil }
    earliest = first
    latest = last
  }

  /// The date, when it is certain.
  package var date: CalendarDate? {
    earliest == latest ? earliest : nil
  }

  /// The completed years on `day`, counted from the last day the birth can have been.
  ///
  /// The youngest reading is the careful one: the guardians decide until the child certainly may.
  package func age(on day: CalendarDate) -> Int {
    latest.age(on: day)
  }

  /// Year, month and day, with 0 for what is unknown.
  package var parts: (year: Int, month: Int, day: Int) {
    let (first, last) = (earliest.parts, latest.parts)
    return (
      first.year, first.month == last.month ? first.month : 0,
      earliest == latest ? first.day : 0
    )
  }
}

extension BirthDate: Comparable {
  /// The order of lists: by the earliest day, and what is certain before what is not.
  package static func < (left: Self, right: Self) -> Bool {
    (left.earliest, left.latest) < (right.earliest, right.latest)
  }
}
