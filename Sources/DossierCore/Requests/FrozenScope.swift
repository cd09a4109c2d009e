/// What a request freezes, and how long (beperking, R-O-8.5-2, R-O-8.6-2).
package struct FrozenScope: Hashable, Sendable {
  /// The parts.
  package let items: [RequestItem]
  /// The first day.
  package let from: CalendarDate
  /// The day it ended; it holds until the day before.
  package let until: CalendarDate?

  /// Whether it holds on a day.
  package func holds(on day: CalendarDate) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }
}
