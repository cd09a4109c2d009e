/// Something that somebody has to do in a case (taak), computed from its events.
package enum RequestTask: Hashable, Sendable {
  /// Somebody must take it on.
  case beginTreatment
  /// It must be established who asks.
  case establishIdentity
  /// It must be found out whether the requester may ask.
  case settleEntitlement(EntitlementDoubt)
  /// The requester must answer.
  case awaitRequester(WaitingReason)
  /// The requester must be asked to complete the request.
  case askToComplete(IntakeRemark)
  /// Facts that are wrong must be corrected, by this day (R-O-8.3-2).
  case correctFacts([RequestItem], by: CalendarDate)
  /// Holders must say what they have.
  case contribute(ContributionTask)
  /// The role that gave these must look what is about others.
  case takeOutOthers([RequestItem], by: RoleCode)
  /// Whoever may read the journal must say who looked in the dossier.
  case supplyAccessLog
  /// The mandate must decide.
  case decide
  /// A question must be answered.
  case answer
  /// Granted corrections must be made.
  case correct([RequestItem])
  /// The first person must propose what is erased.
  case proposeErasure
  /// Another person than this one must approve it.
  case approveErasure(proposedBy: AccountID)
  /// The copy must be handed over.
  case handOver
  /// It must be recorded that everything is done.
  case carryOut
  /// A recipient must be told.
  case tell(RecipientTask)
  /// The case can be closed.
  case close
}

extension RequestCase {
  /// What has to be done now, in the order of the work; nothing once the case is over.
  package func tasks(_ facts: RequestFacts) -> [RequestTask] {
    switch stage {
    case .received: [.beginTreatment] + preparing(facts)
    case .inTreatment, .extended:
      preparing(facts) + gathering(facts) + telling(facts) + [kind == .question ? .answer : .decide]
    case .decided(let taken) where taken.decision.outcome == .refused:
      closing(facts)
    case .decided(let taken):
      gathering(facts) + telling(facts) + executing(taken.decision)
    case .carriedOut: closing(facts)
    case .closed, .withdrawn: []
    }
  }

  private func preparing(_ facts: RequestFacts) -> [RequestTask] {
    var tasks: [RequestTask] = []
    if kind != .question, progress.identity == nil { tasks.append(.establishIdentity) }
    if case .unclear(let doubt) = facts.entitlement { tasks.append(.settleEntitlement(doubt)) }
    tasks += progress.waiting.filter { $0.until == nil }.map { .awaitRequester($0.reason) }
    if progress.completions.isEmpty {
      let gaps = intake.remarks.filter { $0 == .situationMissing || $0 == .groundMissing }
      tasks += gaps.map { .askToComplete($0) }
    }
    let wrong = intake.wish.factualErrors.map(\.item).filter { progress.corrected[$0] == nil }
    if let clock = factualErrorClock, !wrong.isEmpty {
      tasks.append(.correctFacts(wrong, by: clock.due))
    }
    return tasks
  }

  private func gathering(_ facts: RequestFacts) -> [RequestTask] {
    contributionTasks(facts).map { .contribute($0) } + redacting(facts)
      + (facts.isAccessLogMissing ? [.supplyAccessLog] : [])
  }

  /// The sealed part of a contribution is only the contributor's to change.
  private func redacting(_ facts: RequestFacts) -> [RequestTask] {
    guard facts.policy.choices.othersAreRedacted else { return [] }
    return facts.policy.roles.map(\.code).compactMap { role in
      let unseen = progress.contributions.filter { $0.role == role }.flatMap(\.unredacted)
      return unseen.isEmpty ? nil : .takeOutOthers(unseen, by: role)
    }
  }

  private func telling(_ facts: RequestFacts) -> [RequestTask] {
    recipientTasks(facts).map { .tell($0) }
  }

  private func closing(_ facts: RequestFacts) -> [RequestTask] {
    let telling = telling(facts)
    return telling.isEmpty ? [.close] : telling
  }

  /// Facts keep their own clock after the decision too; opinions have the term of the request.
  private func correcting(_ open: [RequestItem]) -> [RequestTask] {
    let wrong = intake.wish.factualErrors.map(\.item).filter(open.contains)
    let others = open.filter { !wrong.contains($0) }
    var tasks: [RequestTask] = []
    if let clock = factualErrorClock, !wrong.isEmpty {
      tasks.append(.correctFacts(wrong, by: clock.due))
    }
    if !others.isEmpty { tasks.append(.correct(others)) }
    return tasks.isEmpty ? [.carryOut] : tasks
  }

  private func executing(_ decision: RequestDecision) -> [RequestTask] {
    switch kind {
    case .access, .portability, .parentInformation:
      return [progress.handOvers.isEmpty ? .handOver : .carryOut]
    case .rectification:
      return correcting(decision.grantedItems.filter { progress.corrected[$0] == nil })
    case .erasure:
      switch progress.erasure {
      case .none: return [.proposeErasure]
      case .proposed(_, let proposer): return [.approveErasure(proposedBy: proposer.account)]
      case .approved: return [.carryOut]
      }
    case .restriction, .objection, .question: return [.carryOut]
    }
  }
}
