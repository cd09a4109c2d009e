extension RequestRules {
  /// The register of requests in the matrix: who may change it prepares and registers.
  private static let register: CategoryCode = "C25"

  /// Who may take a step (R-O-8.9-2, R-O-3.3-2, X-10).
  static func checkActor(
    of event: RequestEvent, kind: RequestKind, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    let (actor, step, policy) = (event.actor, event.change.step, facts.policy)
    guard let role = policy.role(actor.role) else { throw .roleMayNot(actor.role, step) }
    try checkParties(of: event, facts)
    switch (role.nature, step) {
    case (.supervision, .advised): return
    case (.supervision, _):
      // A question to the FG is the FG's own to answer; a request never is.
      let ownSteps: Set<RequestStep> = [
        .treatmentStarted, .assigned, .waitingStarted, .waitingEnded, .completed, .answered,
      ]
      guard kind == .question, ownSteps.contains(step) else { throw .supervisorOnlyAdvises(step) }
      return
    case (.external, _), (.dataSubject, _), (.staff, .advised):
      throw .roleMayNot(role.code, step)
    case (.staff, .decided), (.staff, .erasureApproved):
      guard policy.choices.deciders.contains(role.code) else { throw .noMandate(role.code) }
    case (.staff, .contributed): try checkKeeper(event, policy)
    case (.staff, _):
      guard policy.matrix.cell(role.code, register).access == .change else {
        throw .roleMayNot(role.code, step)
      }
    }
  }

  /// Nobody acts on a request about themselves, their child, or of their own.
  private static func checkParties(
    of event: RequestEvent, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard !facts.parties.contains(event.actor.account) else { throw .aboutOneself }
    switch event.change {
    case .treatmentStarted(let handler), .assigned(let handler):
      if facts.parties.contains(handler) { throw .aboutOneself }
    case .received, .identityEstablished, .completed, .waitingStarted, .waitingEnded, .extended,
      .advised, .contributed, .decided, .answered, .corrected, .erasureProposed,
      .erasureApproved, .recipientsHandled, .handedOver, .carriedOut, .liftingAnnounced, .lifted,
      .closed, .withdrawn, .followedUp:
      break
    }
  }

  private static func checkKeeper(
    _ event: RequestEvent, _ policy: Policy
  ) throws(RequestRefusal) {
    guard case .contributed(let contributions) = event.change else { return }
    for part in contributions {
      let cell = policy.matrix.cell(event.actor.role, part.category)
      // What is hidden answers exactly as what does not exist, so it comes after the same guard.
      guard part.role == event.actor.role, cell.access == .change,
        policy.category(part.category)?.isExistenceHidden == false
      else { throw .notKeeper(event.actor.role, part.category) }
    }
  }
}
