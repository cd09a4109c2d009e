/// A day that can be picked from a calendar; the product has its own type for days.
package protocol PickableDay: Hashable, Sendable {
  /// Year, month and day of the month.
  var parts: (year: Int, month: Int, day: Int) { get }
  /// The day of the week, 1 for Monday to 7 for Sunday.
  var weekday: Int { get }
  /// The day that lies `days` later, or earlier when negative.
  func adding(days: Int) -> Self
  /// The same day `months` later, or the last day of that month when it has no such day.
  func adding(months: Int) -> Self
}
