extension RequestProgress {
  /// Takes in the next event; it was checked when it was written.
  mutating func fold(_ event: RequestEvent) {
    let before = stage.phase
    switch event.change {
    case .received: break
    case .identityEstablished(let check):
      identity = EstablishedIdentity(check: check, by: event.actor, on: event.on)
    case .treatmentStarted(let handler), .assigned(let handler): take(over: handler)
    case .completed(let text): completions.append(text)
    case .reminded: reminded = max(reminded ?? event.on, event.on)
    case .waitingStarted(let reason):
      waiting.append(WaitingPeriod(reason: reason, since: event.on))
    case .waitingEnded(let reason): endWaiting(for: reason, on: event.on)
    case .extended(let next):
      extensions.append(next)
      if let handler { stage = .extended(handler: handler, next) }
    case .advised(let text, let isFlagged):
      advices.append(
        OfficerAdvice(by: event.actor, on: event.on, text: text, isFlagged: isFlagged))
    case .followedUp(let followUp):
      followUps.append(DatedFollowUp(followUp: followUp, on: event.on))
    case .withdrawn(let reason): stage = .withdrawn(on: event.on, reason: reason)
    case .answered: stage = .closed(nil, on: event.on)
    case .decided(let decision):
      stage = .decided(DecisionTaken(decision: decision, by: event.actor, on: event.on))
    case .carriedOut:
      if let taken = stage.decision { stage = .carriedOut(taken, on: event.on) }
    case .closed: stage = .closed(stage.decision, on: event.on)
    case .contributed, .corrected, .erasureProposed, .erasureApproved, .recipientsHandled,
      .handedOver, .liftingAnnounced, .lifted:
      foldExecution(event)
    }
    if stage.phase != before { stageSince = event.on }
  }

  private mutating func foldExecution(_ event: RequestEvent) {
    switch event.change {
    case .contributed(let added):
      for next in added {
        contributions.removeAll { $0.role == next.role && $0.category == next.category }
        contributions.append(next)
      }
    case .corrected(let items):
      for item in items where corrected[item] == nil { corrected[item] = event.on }
    case .erasureProposed(let lines): erasure = .proposed(lines, by: event.actor)
    case .erasureApproved:
      if case .proposed(let lines, let proposer) = erasure {
        erasure = .approved(lines, by: proposer, approvedBy: event.actor)
      }
    case .recipientsHandled(let added):
      for next in added {
        notices.removeAll { $0.recipient == next.recipient && $0.item == next.item }
        notices.append(next)
      }
    case .handedOver(let handOver):
      handOvers.append(DatedHandOver(handOver: handOver, on: event.on))
    case .liftingAnnounced(let day): lifting = .announced(on: event.on, until: day)
    case .lifted: lifting = .lifted(on: event.on)
    case .received, .identityEstablished, .treatmentStarted, .assigned, .completed,
      .waitingStarted, .waitingEnded, .extended, .advised, .decided, .answered, .carriedOut,
      .closed, .withdrawn, .followedUp, .reminded:
      break
    }
  }

  private mutating func take(over newHandler: AccountID) {
    handler = newHandler
    switch stage {
    case .received, .inTreatment: stage = .inTreatment(handler: newHandler)
    case .extended(_, let last): stage = .extended(handler: newHandler, last)
    case .decided, .carriedOut, .closed, .withdrawn: break
    }
  }

  private mutating func endWaiting(for reason: WaitingReason, on day: CalendarDate) {
    let isOpen = { (period: WaitingPeriod) in period.reason == reason && period.until == nil }
    if let index = waiting.firstIndex(where: isOpen) { waiting[index].until = day }
  }
}
