/// The guards of a case: what must hold before something may be recorded.
enum RequestRules {
  /// Checks an intake.
  static func check(
    _ intake: RequestIntake, _ event: RequestEvent, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    try checkActor(of: event, kind: intake.wish.kind, facts)
    try checkDates(of: intake, registered: event.on, facts)
    try checkTexts(of: event.change)
    try checkWish(intake.wish)
    if case .separate(let reason) = intake.duplicate, reason.isBlank {
      throw .textMissing(.received)
    }
  }

  /// Checks a later event.
  ///
  /// That a decision exists is told before anything else: who comes second must see the first one,
  /// whatever else is wrong with theirs.
  static func check(
    _ event: RequestEvent, in request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    let step = event.change.step
    try checkActor(of: event, kind: request.kind, facts)
    if step == .decided, let taken = request.stage.decision { throw .alreadyDecided(taken) }
    guard step.fits(request.kind) else { throw .notForThisKind(step, request.kind) }
    guard step.phases.contains(request.stage.phase) else {
      throw .notInThisStage(step, request.stage.phase)
    }
    try checkDates(of: event, in: request, facts)
    try checkTexts(of: event.change)
    try checkContent(of: event, in: request, facts)
    try checkLate(event, answering: request, facts)
  }

  private static func checkContent(
    of event: RequestEvent, in request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    switch event.change {
    case .extended(let next): try check(next, in: request, facts)
    case .waitingStarted(let reason): try checkWaiting(reason, shouldBeOpen: false, request)
    case .waitingEnded(let reason): try checkWaiting(reason, shouldBeOpen: true, request)
    case .decided(let decision): try check(decision, in: request, facts)
    case .withdrawn: try checkRecipientsTold(request, facts)
    case .contributed(let contributions): try check(contributions, request, facts)
    case .corrected(let items): try checkCorrected(items, in: request, facts)
    case .erasureProposed(let lines): try check(lines, for: request, facts)
    case .erasureApproved: try checkApproval(by: event.actor, of: request, facts)
    case .recipientsHandled(let notices): try check(notices, of: request, facts)
    case .handedOver(let handOver): try check(handOver, of: request, facts)
    case .carriedOut: try checkCarriedOut(request)
    case .closed: try checkClosing(request, facts)
    case .liftingAnnounced(let day): try checkAnnouncement(of: request, until: day, event)
    case .lifted: try checkLifting(of: request, on: event.on)
    case .received, .identityEstablished, .treatmentStarted, .assigned, .completed, .advised,
      .answered, .followedUp, .reminded:
      break
    }
  }

  private static func check(
    _ next: DeadlineExtension, in request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    do {
      try request.deadline(terms: ResponseTerms(policy: facts.policy)).check(next)
    } catch {
      throw .extension(error)
    }
  }

  private static func checkWaiting(
    _ reason: WaitingReason, shouldBeOpen: Bool, _ request: RequestCase
  ) throws(RequestRefusal) {
    let isOpen = request.progress.waiting.contains { $0.reason == reason && $0.until == nil }
    guard isOpen == shouldBeOpen else { throw .waitingMismatch(reason) }
  }

  private static func checkWish(_ wish: RequestWish) throws(RequestRefusal) {
    if case .question(let text) = wish, text.isBlank { throw .textMissing(.received) }
    guard case .rectification(let corrections) = wish else { return }
    guard !corrections.isEmpty else { throw .nothingNamed(.received) }
    var seen: Set<RequestItem> = []
    for correction in corrections {
      switch correction.item {
      case .wholeDossier, .category: throw .correctionTooWide
      case .field, .record: break
      }
      guard seen.insert(correction.item).inserted else { throw .namedTwice(correction.item) }
      guard correction.old != correction.proposed else {
        throw .correctionChangesNothing(correction.item)
      }
    }
  }
}
