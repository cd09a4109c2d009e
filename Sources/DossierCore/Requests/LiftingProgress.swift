/// How far the lifting of a restriction is.
package enum LiftingProgress: Hashable, Sendable {
  /// Nobody announced it.
  case none
  /// The requester was told on a day that it stays until another day.
  case announced(on: CalendarDate, until: CalendarDate)
  /// It was lifted on a day.
  case lifted(on: CalendarDate)
}

extension LiftingProgress {
  /// The day on which it ends, as the requester was told; `nil` when that is not so, or over.
  package var until: CalendarDate? {
    if case .announced(_, let day) = self { day } else { nil }
  }
}
