package import DossierCore

extension RecordList {
  /// Transfers that are not sent yet.
  package static let openTransfers = RecordList("transfers.open")

  /// Transfers of a pupil that are over.
  package static func transfers(of pupil: PupilID) -> RecordList {
    RecordList("transfers/\(pupil.text)")
  }
}

extension Office {
  /// The register of transfers in the matrix (Overstap en onderwijskundig rapport).
  static let transferRegister: CategoryCode = "C27"

  /// A transfer that the viewer may see.
  func transfer(_ id: RecordID) throws -> StoredValue<Transfer> {
    guard let record = try openable(id, archive.record),
      RecordContentKind(opened: record.body) == .transfer
    else { throw Refusal.notFound(.transfer) }
    let stored = try StoredValue<Transfer>(record)
    guard let facts = try knownFacts(of: stored.content.pupil), seesTransfers(facts) else {
      throw Refusal.notFound(.transfer)
    }
    return stored
  }

  /// The transfers that are not sent yet, of the pupils the viewer reaches.
  func openTransfers(of pupil: PupilID? = nil) throws -> [StoredValue<Transfer>] {
    guard archive.compartments.contains(.register),
      policy.matrix.cell(role, Self.transferRegister).access >= .view
    else { return [] }
    return try archive.recordsOn(.openTransfers, .register)
      .map { try StoredValue<Transfer>($0) }
      .filter { pupil == nil || $0.content.pupil == pupil }
      .filter { try knownFacts(of: $0.content.pupil).map(seesTransfers) ?? false }
  }

  /// The transfers of a pupil, oldest first.
  func transfers(of pupil: PupilID) throws -> [StoredValue<Transfer>] {
    guard archive.compartments.contains(.register) else { return [] }
    let ended = try archive.recordsOn(.transfers(of: pupil), .register)
      .map { try StoredValue<Transfer>($0) }
    return (ended + (try openTransfers(of: pupil))).sorted {
      ($0.content.prepared, $0.record) < ($1.content.prepared, $1.record)
    }
  }

  /// Whether the viewer may prepare and show the file of a pupil.
  func mayPrepare(_ facts: PupilFacts) -> Bool {
    (try? changeableCategory(Self.transferRegister, facts)) != nil
  }

  private func seesTransfers(_ facts: PupilFacts) -> Bool {
    gate.reaches(facts)
      && (try? registerVerdict(Self.transferRegister, facts).state) == .visible
  }

  /// Writes a version of a transfer.
  func put(
    _ transfer: Transfer, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .register, subject: .pupil(transfer.pupil),
        list: transfer.isOpen ? .openTransfers : .transfers(of: transfer.pupil),
        body: transfer.sealedForm))
  }

  /// Takes one step in a transfer, in one transaction.
  func advance(
    transfer id: RecordID, _ event: JournalEvent,
    _ step: (inout Transfer) throws(TransferRefusal) -> Void
  ) throws -> ActionOutcome {
    let known = try transfer(id)
    _ = try changeableCategory(Self.transferRegister, facts(of: known.content.pupil))
    var content = known.content
    do throws(TransferRefusal) {
      try step(&content)
    } catch {
      throw Refusal.transfer(error)
    }
    try write { transaction in
      guard try transaction.record(id)?.version == known.version else { throw Refusal.stale }
      try put(content, version: known.version + 1, as: id, transaction)
      return [
        entry(
          event, .update, purpose: "B4", pupils: [content.pupil], objects: [id.text],
          rule: "R-O-7.1-2")
      ]
    }
    return ActionOutcome(pupil: content.pupil, record: id)
  }
}
