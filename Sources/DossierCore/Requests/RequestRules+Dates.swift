extension RequestRules {
  /// Receipt, recognition and registration follow each other, after birth and not in the future.
  static func checkDates(
    of intake: RequestIntake, registered: CalendarDate, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    for day in [intake.received, intake.recognised, registered] where day > facts.today {
      throw .inFuture(day)
    }
    if let birth = facts.birth, intake.received < birth.earliest { throw .beforeBirth }
    guard intake.received <= intake.recognised else { throw .recognisedBeforeReceipt }
    guard intake.recognised <= registered else { throw .beforeEarlierStep(intake.recognised) }
  }

  /// A step lies after the receipt and after the step that it builds on.
  static func checkDates(
    of event: RequestEvent, in request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard event.on <= facts.today else { throw .inFuture(event.on) }
    let received = request.intake.received
    guard event.on >= received else { throw .beforeReceipt(received) }
    if let earlier = step(before: event, in: request), event.on < earlier {
      throw .beforeEarlierStep(earlier)
    }
    if case .extended(let next) = event.change, next.told > event.on {
      throw .inFuture(next.told)
    }
  }

  /// The day of what must have happened first; `nil` where order does not matter.
  ///
  /// Establishing who asks, advice, contributions and notices are often entered afterwards.
  private static func step(
    before event: RequestEvent, in request: RequestCase
  ) -> CalendarDate? {
    let progress = request.progress
    switch event.change {
    case .decided(let decision):
      let identified = decision.outcome == .refused ? nil : progress.identity?.on
      return max(progress.stageSince, identified ?? progress.stageSince)
    case .corrected: return progress.identity?.on
    case .waitingEnded(let reason):
      return progress.waiting.first { $0.reason == reason && $0.until == nil }?.since
    case .handedOver:
      return max(progress.stageSince, progress.identity?.on ?? progress.stageSince)
    case .erasureApproved:
      // What somebody approves was proposed before.
      let proposed = request.events.last { $0.change.step == .erasureProposed }?.on
      return max(progress.stageSince, proposed ?? progress.stageSince)
    case .treatmentStarted, .assigned, .extended, .answered, .erasureProposed, .carriedOut,
      .liftingAnnounced, .lifted, .closed, .withdrawn:
      return progress.stageSince
    case .received, .identityEstablished, .completed, .waitingStarted, .advised, .contributed,
      .recipientsHandled, .followedUp, .reminded:
      return nil
    }
  }
}
