package import DossierCore

extension StoreTransaction {
  /// The newest version of a record, or `nil` when there is none.
  package func record(_ id: RecordID) throws -> ArchiveRecord? {
    try reader.record(id)
  }

  /// The newest versions of many records in the order asked; missing ones are left out.
  package func records(_ ids: [RecordID]) throws -> [ArchiveRecord] {
    try reader.records(ids)
  }

  /// All records about somebody or something in a compartment.
  package func records(
    of subject: RecordSubject, in compartment: CompartmentCode
  ) throws -> [ArchiveRecord] {
    try reader.records(of: subject, in: compartment)
  }

  /// All records that stand on a list in a compartment.
  package func records(
    on list: RecordList, in compartment: CompartmentCode
  ) throws -> [ArchiveRecord] {
    try reader.records(on: list, in: compartment)
  }

  /// All versions of a record, the newest first.
  package func history(of id: RecordID) throws -> [ArchiveRecord] {
    try reader.history(of: id)
  }

  /// Writes the first or the next version of a record.
  ///
  /// Throws `WriteConflict` when the version is not the one after the newest, and
  /// `StoreFault.tooLarge` over 64 KiB: long content goes into a document.
  package func put(_ draft: ArchiveDraft) throws {
    let keys = try session.keys(of: draft.compartment)
    let current = try RecordTable.newest(draft.id, in: db)
    guard draft.version == (current?.version ?? 0) + 1 else {
      throw WriteConflict(current: try record(draft.id))
    }
    let sealed = try SealedRecord(sealing: draft, keys: keys, stamp: stamp)
    if current == nil {
      try RecordTable.insert(sealed, seq: next, into: db)
    } else {
      try RecordTable.advance(sealed, seq: next, in: db)
    }
    list([
      WrittenEntry(
        .record, id: draft.id.number, version: draft.version, digest: sealed.digest(stamp))
    ])
  }

  /// Removes every version of a record.
  ///
  /// Throws `StoreFault.noSuchRecord`; the bytes are gone once `Store.eraseSettled` says so.
  package func erase(_ id: RecordID) throws {
    guard let current = try RecordTable.newest(id, in: db) else {
      throw StoreFault.noSuchRecord(id)
    }
    _ = try session.keys(numbered: current.compartment, in: db)
    try RecordTable.erase(id, in: db)
    list([WrittenEntry(.recordErased, id: id.number, version: current.version)])
  }

  private var reader: RecordReader { RecordReader(db: db, session: session) }
}
