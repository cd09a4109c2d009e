extension RequestTask {
  /// The step that does it; `nil` where somebody outside must act first.
  package var step: RequestStep? {
    switch self {
    case .beginTreatment: .treatmentStarted
    case .establishIdentity: .identityEstablished
    case .settleEntitlement, .awaitRequester: nil
    // A look into the journal, and no step in the case: the FG decides nothing (0020).
    case .supplyAccessLog: nil
    case .askToComplete: .waitingStarted
    case .correctFacts, .correct: .corrected
    case .contribute, .takeOutOthers: .contributed
    case .decide: .decided
    case .answer: .answered
    case .proposeErasure: .erasureProposed
    case .approveErasure: .erasureApproved
    case .handOver: .handedOver
    case .carryOut: .carriedOut
    case .tell: .recipientsHandled
    case .close: .closed
    }
  }
}

extension RequestCase {
  /// Whether a task is for somebody: their role can do it, and it is not somebody else's.
  ///
  /// What the handler does is for the handler once there is one who can; contributing, deciding
  /// and approving is for everybody with that role.
  package func isTask(_ task: RequestTask, for actor: RequestActor, _ facts: RequestFacts) -> Bool {
    if case .supplyAccessLog = task { return facts.mayReadJournal(actor) }
    guard let step = task.step, RequestRules.mayTake(step, actor, kind: kind, facts) else {
      return false
    }
    switch task {
    case .contribute(let contribution): return contribution.role == actor.role
    case .takeOutOthers(_, let role): return role == actor.role
    case .decide, .answer: return true
    case .approveErasure(let proposer): return proposer != actor.account
    case .beginTreatment, .establishIdentity, .settleEntitlement, .awaitRequester, .askToComplete,
      .correctFacts, .correct, .proposeErasure, .handOver, .carryOut,
      .tell, .close, .supplyAccessLog:
      guard facts.isHandlerAble else { return true }
      return progress.handler.map { $0 == actor.account } ?? true
    }
  }
}
