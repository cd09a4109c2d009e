package import DossierCore
import GRDB
import Sealing

extension StoreSession {
  /// Stores the chunks of a document; only `StoreTransaction.attach` makes it part of the dossier.
  ///
  /// `next` gives pieces of any size until `nil`; at no time are more than a few chunks in memory.
  /// Throws `StoreFault.tooLarge` over 50 MiB; chunks of a document that is never attached are
  /// swept away.
  package func stageDocument(
    in compartment: CompartmentCode, about subject: RecordSubject?, at moment: Moment,
    next: () throws -> [UInt8]?
  ) throws -> StagedDocument {
    guard !store.isOutOfSpace else { throw StoreFault.diskFull }
    let id = RecordID(number: Randomness.identifier())
    let key = try store.ring.randomKey()
    try store.database.write { db in
      try refresh(in: db)
      let keys = try keys(of: compartment)
      try DocumentTable(db: db, stamp: stamp).stage(
        id, compartment: keys.number, epoch: keys.current, at: moment)
    }
    var staging = DocumentStaging(store: store, id: id, key: key)
    do {
      while let piece = try next() { try staging.take(piece) }
      try staging.finish()
    } catch {
      // Where even this does not fit any more, the chunks are swept away a day later.
      try? store.database.write { try DocumentTable(db: $0, stamp: stamp).erase(id) }
      throw error
    }
    return StagedDocument(
      id: id, byteCount: staging.byteCount, chunkCount: staging.chunkCount,
      compartment: compartment, subject: subject, key: key,
      digest: Digest(of: staging.digests))
  }

  /// How many chunks a document has, and how many bytes in all.
  package func documentSize(_ id: RecordID) throws -> (chunks: Int, bytes: Int) {
    let found = try read { try header(of: id, in: $0) }
    return (found.chunkCount, found.byteCount)
  }

  /// One chunk of a document, so that it can be written out without holding all of it.
  package func documentChunk(_ id: RecordID, ordinal: Int) throws -> [UInt8] {
    try read { db in
      let header = try header(of: id, in: db)
      guard (0..<header.chunkCount).contains(ordinal) else { throw StoreFault.noSuchRecord(id) }
      return try DocumentTable(db: db, stamp: stamp)
        .chunk(id, ordinal: ordinal, key: header.key)
    }
  }

  private func header(of id: RecordID, in db: Database) throws -> DocumentTable.Header {
    let table = DocumentTable(db: db, stamp: stamp)
    guard let row = try table.row(id) else { throw StoreFault.noSuchRecord(id) }
    return try table.header(row, keys: keys(numbered: row.compartment, in: db))
  }
}
