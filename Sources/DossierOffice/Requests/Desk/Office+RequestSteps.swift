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

  /// Gives a text back; throws `identityDocument` for one that looks like a copy of one (R-O-8.2-4).
  func demandNoDocument(in text: String) throws -> String {
    if let sign = IdentityDocumentSign.find(inText: text) {
      throw Refusal.request(.identityDocument(sign))
    }
    return text
  }

  /// Takes one step in a case, together with what belongs to it, in one transaction.
  ///
  /// `seen` is the version on the screen: whoever decides about something that changed meanwhile
  /// sees it first (`stale`), except that a second decision tells of the first. `also` writes what
  /// the step carries out; its journal lines stand beside that of the step.
  @discardableResult
  func advance(
    _ id: RequestID, seen: Int?, on day: CalendarDate? = nil, late: LateReason? = nil,
    _ change: (RequestRecord, RequestFacts) throws -> RequestChange,
    also: (RequestRecord, ArchiveTransaction) throws -> [JournalEntry] = { _, _ in [] }
  ) throws -> ActionOutcome {
    try demandPart()
    // Under the write lock nothing can be read around the transaction, so facts come first.
    let facts = try requestFacts(for: try request(id).content)
    var outcome = ActionOutcome(record: id.record)
    try write { transaction in
      guard let record = try transaction.record(id.record) else {
        throw Refusal.notFound(.request)
      }
      var stored = try StoredValue<RequestRecord>(record)
      let event = RequestEvent(
        by: requestActor, on: day ?? viewer.today, late: late,
        try change(stored.content, facts))
      try demandFresh(stored, seen: seen, event)
      let frozen = stored.content.frozen
      try judged { () throws(RequestRefusal) in
        try stored.content.request.append(event, facts: facts)
      }
      stored.content.entitlement = facts.entitlement
      stored.content.departure = facts.departure
      outcome.pupil = stored.content.request.intake.pupil
      outcome.reference = stored.content.request.reference
      let lines = try also(stored.content, transaction)
      try put(stored.content, version: stored.version + 1, transaction)
      if stored.content.frozen != frozen { stored.content.witnessFreezes(transaction) }
      return [
        entry(
          .requestStep, .update, purpose: "R", pupils: [stored.content.request.intake.pupil],
          objects: [id.text, event.change.step.rawValue]
            // A step that is dated back says so.
            + (event.on == viewer.today ? [] : [event.on.iso])
            + facts.disclosures.shieldMarks(of: event.change),
          rule: stored.content.request.kind.rule)
      ] + lines
    }
    return outcome
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

extension RequestRecord {
  /// Keeps on another disk what the case freezes now.
  func witnessFreezes(_ transaction: ArchiveTransaction) {
    transaction.witness(WitnessedChange.frozen(RequestFreezes(self)).sealedForm)
  }
}
