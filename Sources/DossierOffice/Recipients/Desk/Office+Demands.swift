package import DossierCore

extension RecordList {
  /// The demands that are not answered.
  package static let openDemands = RecordList("demands.open")
  /// The demands that are.
  package static let demands = RecordList("demands")
}

extension Office {
  /// Throws `roleMayNot` unless the role knows of demands.
  func demandDemands() throws {
    guard rights.seesDemands else { throw Refusal.roleMayNot(role, "R-O-7.2-3") }
  }

  /// Throws `roleMayNot` unless the role handles demands.
  func demandDemandHandling() throws {
    guard rights.handlesDemands else { throw Refusal.roleMayNot(role, "R-O-7.2-3") }
  }

  /// Whether a line answers a demand: only then it can be the end of one.
  func needsDemand(_ line: Disclosure) -> Bool {
    policy.recipientType(line.type)?.needsDemand ?? false
  }

  /// What has to be done about a demand today; what was given on it is read only where it matters.
  func duties(about stored: StoredValue<PoliceDemand>) throws -> [DemandDuty] {
    let demand = stored.content
    let isAnswered =
      try demand.form.wasSpoken && demand.deadline != nil
      && disclosures(of: demand.pupil).contains {
        $0.content.demand == stored.record && needsDemand($0.content)
      }
    return demand.duties(on: viewer.today, isAnswered: isAnswered)
  }

  /// A demand within the viewer's reach; throws `notFound` for one elsewhere, as for none.
  func demand(_ id: RecordID) throws -> StoredValue<PoliceDemand> {
    try reached(found(id, as: .demand))
  }

  /// The demands that are not answered, within the viewer's reach; none for who knows of none.
  func openDemands() throws -> [StoredValue<PoliceDemand>] {
    try demands(on: .openDemands)
  }

  /// The demands on a list within the viewer's reach; none for who knows of none.
  func demands(on list: RecordList) throws -> [StoredValue<PoliceDemand>] {
    guard rights.seesDemands else { return [] }
    let demands: [StoredValue<PoliceDemand>] = try kept(on: list, in: .register)
    return demands.filter { isInReach($0.content.school) }
  }

  /// Changes a demand that was seen in one version, and writes it on the list where it belongs.
  ///
  /// Throws `stale` when it changed since, and the rule that the change breaks. `checking` looks at what
  /// stands beside it, inside the lock.
  func change(
    demand id: RecordID, seen: Int, _ event: JournalEvent, attaching scan: StagedContent? = nil,
    checking: (PoliceDemand, ArchiveTransaction) throws -> Void = { _, _ in },
    _ body: (inout PoliceDemand) throws(DemandRefusal) -> Void
  ) throws -> ActionOutcome {
    var pupil: PupilID?
    try write { transaction in
      let stored = try reached(found(id, as: .demand, transaction))
      guard stored.version == seen else { throw Refusal.stale }
      try checking(stored.content, transaction)
      var content = stored.content
      do throws(DemandRefusal) {
        try body(&content)
      } catch {
        throw Refusal.demand(error)
      }
      if let scan {
        try transaction.attach(scan)
        // The scan whose place it takes may be of another child: it is readable for nobody any more.
        if let old = stored.content.scan {
          try demandNotHeld(.demands, of: content.pupil, transaction)
          try transaction.eraseDocument(old.content)
        }
      }
      try put(content, version: stored.version + 1, as: id, transaction)
      pupil = content.pupil
      return [
        entry(
          event, .update, purpose: "B4", pupils: [content.pupil], objects: [id.text],
          rule: "R-O-7.2-3")
      ]
    }
    return ActionOutcome(pupil: pupil, record: id)
  }

  /// Writes a version of a demand.
  func put(
    _ demand: PoliceDemand, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .register, subject: .pupil(demand.pupil),
        list: demand.closed == nil ? .openDemands : .demands, body: demand.sealedForm))
  }

  private func reached(_ stored: StoredValue<PoliceDemand>) throws -> StoredValue<PoliceDemand> {
    guard rights.seesDemands, isInReach(stored.content.school) else {
      throw Refusal.notFound(.demand)
    }
    return stored
  }
}
