extension RequestRules {
  /// Who may take a step (R-O-8.9-2, R-O-3.3-2, X-10).
  static func checkActor(
    of event: RequestEvent, kind: RequestKind, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    let (actor, step) = (event.actor, event.change.step)
    guard let role = facts.policy.role(actor.role) else { throw .roleMayNot(actor.role, step) }
    try checkParties(of: event, facts)
    try checkRole(role, step, kind: kind, facts.policy)
    if case .contributed = step { try checkKeeper(event, facts.policy) }
    if case .corrected(let items) = event.change {
      try checkCorrector(role.code, of: items, facts.policy)
    }
  }

  /// Whether somebody could take a step, whatever the step says.
  static func mayTake(
    _ step: RequestStep, _ actor: RequestActor, kind: RequestKind, _ facts: RequestFacts
  ) -> Bool {
    guard let role = facts.policy.role(actor.role), !facts.parties.contains(actor.account) else {
      return false
    }
    guard (try? checkRole(role, step, kind: kind, facts.policy)) != nil else { return false }
    guard case .contributed = step else { return true }
    return keepsSomething(role.code, facts.policy)
  }

  private static func keepsSomething(_ role: RoleCode, _ policy: Policy) -> Bool {
    policy.categories.contains { category in
      !category.isExistenceHidden
        && policy.matrix.cell(role, category.code).access == .change
    }
  }

  private static func checkRole(
    _ role: Role, _ step: RequestStep, kind: RequestKind, _ policy: Policy
  ) throws(RequestRefusal) {
    switch (role.nature, step) {
    case (.supervision, .advised), (.supervision, .reminded): return
    case (.supervision, _):
      // A question to the FG is the FG's own to answer; a request never is.
      let ownSteps: Set<RequestStep> = [
        .received, .treatmentStarted, .assigned, .waitingStarted, .waitingEnded, .completed,
        .answered, .withdrawn,
      ]
      guard kind == .question, ownSteps.contains(step) else { throw .supervisorOnlyAdvises(step) }
    case (.external, _), (.dataSubject, _), (.staff, .advised):
      throw .roleMayNot(role.code, step)
    case (.staff, .decided), (.staff, .erasureApproved):
      guard policy.choices.deciders.contains(role.code) else { throw .noMandate(role.code) }
    case (.staff, .contributed): return
    // Who prepares a case cannot change every category, so who keeps one corrects it there.
    case (.staff, .corrected) where keepsSomething(role.code, policy): return
    case (.staff, _):
      guard policy.matrix.cell(role.code, .requests).access == .change else {
        throw .roleMayNot(role.code, step)
      }
      // Who asks the officer may be asking about whoever would answer otherwise (UAVG 39).
      if step == .answered { throw .officerAnswers }
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
      .closed, .withdrawn, .followedUp, .reminded:
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

  /// Who may not change the register corrects only what they keep; where an entry lies is not
  /// known here, so the gate judges that.
  private static func checkCorrector(
    _ role: RoleCode, of items: [RequestItem], _ policy: Policy
  ) throws(RequestRefusal) {
    guard policy.matrix.cell(role, .requests).access != .change else { return }
    for case .field(let code, _) in items {
      guard let category = policy.field(code)?.category.code,
        policy.matrix.cell(role, category).access == .change
      else { throw .roleMayNot(role, .corrected) }
    }
  }
}
