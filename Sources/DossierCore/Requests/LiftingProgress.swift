/// How far the lifting of a restriction is.
package enum LiftingProgress: Hashable, Sendable {
  /// Nobody announced it.
  case none
  /// The requester was told on a day.
  case announced(on: CalendarDate)
  /// It was lifted on a day.
  case lifted(on: CalendarDate)
}
