package import DossierCore

extension RecordList {
  /// The demands that are not answered.
  package static let openDemands = RecordList("demands.open")
  /// The demands that are.
  package static let demands = RecordList("demands")
}

extension Office {
  /// The register of demands in the policy (Vorderingen).
  static let demandRegister: CategoryCode = "vorderingen"

  /// Whether the role knows of demands at all; to everybody else they do not exist.
  var seesDemands: Bool { allows(.view, in: Self.demandRegister) || mayHandleDemands }

  /// Whether the role handles demands.
  var mayHandleDemands: Bool { allows(.change, in: Self.demandRegister) }

  /// Throws `roleMayNot` unless the role knows of demands.
  func demandDemands() throws {
    guard seesDemands else { throw Refusal.roleMayNot(role, "R-O-7.2-3") }
  }

  /// Throws `roleMayNot` unless the role handles demands.
  func demandDemandHandling() throws {
    guard mayHandleDemands else { throw Refusal.roleMayNot(role, "R-O-7.2-3") }
  }

  /// Whether a line answers a demand: only then it can be the end of one.
  func needsDemand(_ line: Disclosure) -> Bool {
    policy.recipientType(line.type)?.needsDemand ?? false
  }

  /// A demand within the viewer's reach; throws `notFound` for one elsewhere, as for none.
  func demand(_ id: RecordID) throws -> StoredValue<PoliceDemand> {
    guard let record = try openable(id, archive.record) else { throw Refusal.notFound(.demand) }
    return try demand(in: record)
  }

  /// The demands that are not answered, within the viewer's reach; none for who knows of none.
  func openDemands() throws -> [StoredValue<PoliceDemand>] {
    try demands(on: .openDemands)
  }

  /// The demands on a list within the viewer's reach; none for who knows of none.
  func demands(on list: RecordList) throws -> [StoredValue<PoliceDemand>] {
    guard seesDemands, archive.compartments.contains(.register) else { return [] }
    return try archive.recordsOn(list, .register).map { try StoredValue<PoliceDemand>($0) }
      .filter { isInReach($0.content.school) }
  }

  /// Changes a demand that was seen in one version, and writes it on the list where it belongs.
  ///
  /// Throws `stale` when it changed since, and the rule that the change breaks.
  func change(
    demand id: RecordID, seen: Int, _ event: JournalEvent, attaching scan: StagedContent? = nil,
    _ body: (inout PoliceDemand) throws(DemandRefusal) -> Void
  ) throws -> ActionOutcome {
    var pupil: PupilID?
    try write { transaction in
      guard let record = try transaction.record(id) else { throw Refusal.notFound(.demand) }
      let stored = try demand(in: record)
      guard stored.version == seen else { throw Refusal.stale }
      var content = stored.content
      do throws(DemandRefusal) {
        try body(&content)
      } catch {
        throw Refusal.demand(error)
      }
      if let scan { try transaction.attach(scan) }
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

  private func demand(in record: ArchiveRecord) throws -> StoredValue<PoliceDemand> {
    guard seesDemands, RecordContentKind(opened: record.body) == .policeDemand else {
      throw Refusal.notFound(.demand)
    }
    let stored = try StoredValue<PoliceDemand>(record)
    guard isInReach(stored.content.school) else { throw Refusal.notFound(.demand) }
    return stored
  }
}
