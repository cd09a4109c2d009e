/// Why typed text is not a date; never holds the text itself, which may be a birth date.
package enum DateInputFault: Error, Hashable {
  /// Nothing was typed.
  case empty
  /// None of the forms that are understood.
  case unreadable
  /// The month is not 1 to 12.
  case noSuchMonth
  /// The month is shorter than that; tells its last day.
  case noSuchDay(lastDayOfMonth: Int)
  /// The year is not one that anybody can mean; tells which are.
  case yearOutOfRange(ClosedRange<Int>)
  /// The date must not lie after today and does.
  case liesInFuture
}
