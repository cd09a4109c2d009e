extension RequestRules {
  /// Only what is frozen can be announced to be lifted, on a day that is still to come.
  static func checkAnnouncement(
    of request: RequestCase, until day: CalendarDate, _ event: RequestEvent
  ) throws(RequestRefusal) {
    if case .lifted = request.progress.lifting { throw .alreadyLifted }
    // Being told and having it lifted on one day leaves nobody time to object (AVG 18(3)).
    guard day > event.on else { throw .liftingTooEarly(event.on.adding(days: 1)) }
    guard !request.frozen.isEmpty else { throw .nothingGranted }
  }

  /// A restriction is lifted after the requester was told, not before the day that was told
  /// (R-O-8.5-4).
  static func checkLifting(
    of request: RequestCase, on day: CalendarDate
  ) throws(RequestRefusal) {
    switch request.progress.lifting {
    case .none: throw .liftingNotAnnounced
    case .lifted: throw .alreadyLifted
    case .announced(let told, let until):
      guard told <= day else { throw .liftingNotAnnounced }
      guard until <= day else { throw .liftingTooEarly(until) }
    }
  }
}
