extension RequestRules {
  /// Only what is frozen can be announced to be lifted.
  static func checkAnnouncement(of request: RequestCase) throws(RequestRefusal) {
    if case .lifted = request.progress.lifting { throw .alreadyLifted }
    guard !request.frozen.isEmpty else { throw .nothingGranted }
  }

  /// A restriction is lifted only after the requester was told (R-O-8.5-4).
  static func checkLifting(
    of request: RequestCase, on day: CalendarDate
  ) throws(RequestRefusal) {
    switch request.progress.lifting {
    case .none: throw .liftingNotAnnounced
    case .lifted: throw .alreadyLifted
    case .announced(let told):
      guard told <= day else { throw .liftingNotAnnounced }
    }
  }
}
