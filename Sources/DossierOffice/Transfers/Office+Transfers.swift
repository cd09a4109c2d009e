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
  /// A transfer that the viewer may see.
  func transfer(_ id: RecordID) throws -> StoredValue<Transfer> {
    let stored: StoredValue<Transfer> = try found(id, as: .transfer)
    guard let facts = try knownFacts(of: stored.content.pupil), seesTransfers(facts) else {
      throw Refusal.notFound(.transfer)
    }
    return stored
  }

  /// The transfers that are not sent yet, of the pupils the viewer reaches.
  func openTransfers(of pupil: PupilID? = nil) throws -> [StoredValue<Transfer>] {
    guard rights.seesTransfers else { return [] }
    let open: [StoredValue<Transfer>] = try kept(on: .openTransfers, in: .register)
    return try open.filter { stored in
      guard pupil == nil || stored.content.pupil == pupil else { return false }
      return try knownFacts(of: stored.content.pupil).map(seesTransfers) ?? false
    }
  }

  /// The transfers of a pupil, oldest first.
  func transfers(of pupil: PupilID) throws -> [StoredValue<Transfer>] {
    let ended: [StoredValue<Transfer>] = try kept(on: .transfers(of: pupil), in: .register)
    return (ended + (try openTransfers(of: pupil))).sorted {
      ($0.content.prepared, $0.record) < ($1.content.prepared, $1.record)
    }
  }

  /// Whether the viewer may prepare and show the file of a pupil.
  func mayPrepare(_ facts: PupilFacts) -> Bool {
    (try? changeableCategory(.transfers, facts)) != nil
  }

  private func seesTransfers(_ facts: PupilFacts) -> Bool {
    gate.reaches(facts)
      && (try? registerVerdict(.transfers, facts).state) == .visible
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
    _ = try changeableCategory(.transfers, facts(of: known.content.pupil))
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
