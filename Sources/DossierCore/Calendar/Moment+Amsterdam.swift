/// The clock of Europe/Amsterdam, from the rule of the European Union and not from the machine.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00
/// UTC (Directive 2000/84/EC). Right from 1996 on; the journal begins later. A machine with
/// another time zone, or none, still dates a decision right.
extension Moment {
  /// The calendar date in Amsterdam at this instant.
  package var amsterdamDate: CalendarDate {
    date(afterShifting: amsterdamOffsetSeconds)
  }

  /// Seconds to add to UTC: 3600 in winter, 7200 in summer.
  package var amsterdamOffsetSeconds: Int {
    let year = date(afterShifting: 0).parts.year
    guard let starts = Moment.clockChange(inMonth: 3, ofYear: year),
      let ends = Moment.clockChange(inMonth: 10, ofYear: year)
    else { return 3600 }
    return starts <= self && self < ends ? 7200 : 3600
  }

  /// Hour, minute and second on the clock in Amsterdam.
  package var amsterdamTime: (hour: Int, minute: Int, second: Int) {
    let second = secondOfDay(afterShifting: amsterdamOffsetSeconds)
    return (second / 3600, second / 60 % 60, second % 60)
  }

  /// The first instant of a day in Amsterdam; the clock never changes at midnight.
  package init(startOf day: CalendarDate) {
    let midnight = Moment(milliseconds: Int64(day.dayNumber) * millisecondsOfDay)
    let winter = midnight.adding(seconds: -3600)
    self = winter.amsterdamOffsetSeconds == 3600 ? winter : midnight.adding(seconds: -7200)
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func clockChange(inMonth month: Int, ofYear year: Int) -> Moment? {
    guard let last = CalendarDate(year: year, month: month, day: 31) else { return nil }
    let sunday = last.adding(days: -(last.weekday % 7))
    return Moment(milliseconds: Int64(sunday.dayNumber) * millisecondsOfDay).adding(seconds: 3600)
  }

  private func date(afterShifting seconds: Int) -> CalendarDate {
    let (shifted, overflows) = milliseconds.addingReportingOverflow(Int64(seconds) * 1000)
    let day = (overflows ? milliseconds : shifted).flooredQuotient(by: millisecondsOfDay)
    return CalendarDate(dayNumber: Int32(clamping: day))
  }

  private func secondOfDay(afterShifting seconds: Int) -> Int {
    let rest = milliseconds.flooredRemainder(by: millisecondsOfDay)
    return (Int(rest / 1000) + seconds) % 86_400
  }
}

extension Moment {
  /// The form of screens and letters, on the clock of Amsterdam: `22-11-2026 05:52`.
  package var dutch: String {
    let time = amsterdamTime
    return "\(amsterdamDate.dutch) \(padded(time.hour, to: 2)):\(padded(time.minute, to: 2))"
  }
}

private let millisecondsOfDay: Int64 = 86_400_000

private func padded(_ number: Int, to width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

extension Int64 {
  /// Rounds down, so that the second before 1970 lies on the last day of 1969.
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// What rounding down leaves, never negative.
  fileprivate func flooredRemainder(by divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
