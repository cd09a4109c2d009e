import DossierCore

extension Office {
  /// Throws `roleMayNot` for a role that has no part in requests at all.
  ///
  /// Who keeps a category contributes, also without seeing the register.
  func demandTasks() throws {
    guard rights.hasTasks else { throw Refusal.roleMayNot(role, "R-O-8.9-2") }
  }

  /// The open cases in which this role can have a task: those of the own schools.
  func taskCases() throws -> [RequestRecord] {
    guard archive.compartments.contains(.register) else { return [] }
    return try archive.recordsOn(.openRequests, .register)
      .map { try RequestRecord(opened: $0.body) }
      .filter { isInReach($0.school) }
  }

  /// What this person has to do in these cases.
  func ownTasks(in records: [RequestRecord]) throws -> [(record: RequestRecord, task: RequestTask)]
  {
    let actor = requestActor
    let kept = Set(
      policy.categories.filter {
        policy.matrix.cell(role, $0.code).access == .change && !$0.isExistenceHidden
      }.map(\.code))
    let supplied = try suppliedAccessLogs()
    return try records.flatMap { record in
      var facts = try taskFacts(for: record)
      facts.isAccessLogMissing = record.request.needsAccessLog(besides: supplied)
      facts.held = try heldCategories(asked: record.request, among: kept, facts)
      return record.request.tasks(facts)
        .filter { record.request.isTask($0, for: actor, facts) }
        .map { (record, $0) }
    }
  }

  /// What the tasks of this role follow from, but for what the dossier holds.
  ///
  /// Who may ask is what was found last: finding it anew would read every family.
  private func taskFacts(for record: RequestRecord) throws -> RequestFacts {
    var facts = RequestFacts(
      today: viewer.today, policy: policy, birth: nil, entitlement: record.entitlement,
      parties: Set(record.parties),
      // Reading what left costs a list for each case, and only these can have a task in it.
      disclosures: record.request.mayTellRecipients
        ? try priorDisclosures(of: record.request.intake.pupil) : [])
    facts.isHandlerAble = isHandlerAble(in: record)
    return facts
  }

  /// The categories that this role still has to answer for and in which something stands.
  ///
  /// Dossiers are read last: only of a case in which the role owes an answer, and only those
  /// categories. Through the gate, so that who keeps a category for one group has no task about
  /// another.
  private func heldCategories(
    asked request: RequestCase, among kept: Set<CategoryCode>, _ facts: RequestFacts
  ) throws -> Set<CategoryCode> {
    var imagined = facts
    imagined.held = kept
    guard request.stage.phase != .received,
      let owed = request.contributionTasks(imagined).first(where: { $0.role == role })
    else { return [] }
    let known: PupilFacts
    do {
      known = try contributionFacts(of: request.intake.pupil)
    } catch Refusal.notFound {
      return []
    }
    return try heldCategories(
      of: request.intake.pupil,
      among: owed.categories.compactMap { policy.category($0) }
        .filter { gate.verdict(on: $0, of: known).state == .visible })
  }
}
