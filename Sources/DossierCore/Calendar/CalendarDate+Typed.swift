/// What a typed date is about, which decides the century of a year of two digits.
package enum TypedDateSense: Hashable, Sendable {
  /// A birth or an event: never after today, so `27` typed in 2026 is 1927.
  ///
  /// A year of two digits is the latest that leaves the date today or earlier.
  case past
  /// A deadline, an appointment or a start: may lie ahead.
  ///
  /// A year of two digits is the latest of at most twenty years after this one, so in 2026 `46`
  /// is 2046 and `47` is 1947.
  case any
}

extension CalendarDate {
  /// Reads what an office types: `3-4-17`, `030417`, `03042017`, `3 april 2017` or `2017-04-03`.
  ///
  /// Day before month, always. Throws what is wrong with it, never what was typed.
  package init(typed text: String, as sense: TypedDateSense = .any, today: CalendarDate)
    throws(DateInputFault)
  {
    let typed = try TypedDate(text)
    let year = try typed.fullYear(as: sense, today: today)
    guard (1...12).contains(typed.month) else { throw .noSuchMonth }
    guard let date = CalendarDate(year: year, month: typed.month, day: typed.day) else {
      throw .noSuchDay(
        lastDayOfMonth: CalendarDate.days(inMonth: typed.month, ofYear: year))
    }
    guard sense == .any || date <= today else { throw .liesInFuture }
    self = date
  }
}

extension TypedDate {
  /// The year with its century, by the rules of `TypedDateSense`.
  func fullYear(as sense: TypedDateSense, today: CalendarDate) throws(DateInputFault) -> Int {
    if hasCentury { return year }
    let now = today.parts
    let newest =
      switch sense {
      case .any: now.year + 20
      // The rest of this year is still to come: then it was a hundred years ago.
      case .past: (month, day) <= (now.month, now.day) ? now.year : now.year - 1
      }
    let full = newest - (newest - year) % 100
    guard Self.years.contains(full) else { throw .yearOutOfRange(Self.years) }
    return full
  }
}
