import DossierCore

extension Office {
  /// Who does something in a case now.
  var requestActor: RequestActor { RequestActor(account: account, role: role) }

  /// Runs a rule of the requests; what it refuses becomes a refusal of the office.
  func judged<Result>(_ body: () throws(RequestRefusal) -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      throw Refusal.request(error)
    }
  }

  /// Takes one step in a case, together with what belongs to it, in one transaction.
  ///
  /// `seen` is the version on the screen: whoever decides about something that changed meanwhile
  /// sees it first (`stale`), except that a second decision tells of the first. `also` writes what
  /// the step carries out; its journal lines stand beside that of the step.
  @discardableResult
  func advance(
    _ id: RequestID, seen: Int?, on day: CalendarDate? = nil,
    _ change: (RequestRecord, RequestFacts) throws -> RequestChange,
    also: (RequestRecord, ArchiveTransaction) throws -> [JournalEntry] = { _, _ in [] }
  ) throws -> ActionOutcome {
    try demandPart()
    // Under the write lock nothing can be read around the transaction, so facts come first.
    let facts = try requestFacts(for: try request(id).content)
    var pupil: PupilID?
    try write { transaction in
      guard let record = try transaction.record(id.record) else {
        throw Refusal.notFound(.request)
      }
      var stored = try StoredValue<RequestRecord>(record)
      let event = RequestEvent(
        by: requestActor, on: day ?? viewer.today, try change(stored.content, facts))
      try demandFresh(stored, seen: seen, event)
      try judged { () throws(RequestRefusal) in
        try stored.content.request.append(event, facts: facts)
      }
      stored.content.entitlement = facts.entitlement
      pupil = stored.content.request.intake.pupil
      let lines = try also(stored.content, transaction)
      try put(stored.content, version: stored.version + 1, transaction)
      return [
        entry(
          .requestStep, .update, purpose: "R", pupils: [stored.content.request.intake.pupil],
          objects: [id.text, event.change.step.rawValue],
          rule: stored.content.request.kind.rule)
      ] + lines
    }
    return ActionOutcome(pupil: pupil, record: id.record)
  }

  private func demandFresh(
    _ stored: StoredValue<RequestRecord>, seen: Int?, _ event: RequestEvent
  ) throws {
    guard let seen, seen != stored.version else { return }
    if event.change.step == .decided, let taken = stored.content.request.stage.decision {
      throw Refusal.request(.alreadyDecided(taken))
    }
    throw Refusal.stale
  }
}

extension Office {
  /// Who is to handle a request: somebody with an account that works, oneself when nobody is named.
  func handler(_ named: AccountID?) throws -> AccountID {
    guard let named, named != account else { return account }
    guard let profile = directory.profile(of: named), !profile.isBlocked else {
      throw Refusal.notFound(.account)
    }
    let mayHandle = profile.assignments.contains { assignment in
      policy.matrix.cell(assignment.role, Self.requestRegister).access == .change
        || policy.role(assignment.role)?.nature == .supervision
    }
    guard mayHandle else {
      throw Refusal.roleMayNot(profile.assignments.first?.role ?? "", "R-O-8.9-2")
    }
    return named
  }
}
