import DossierCore
import GRDB
import Sealing

/// Documents: a small header under the compartment's key holds the key of the chunks.
///
/// So a new epoch re-seals the header only, and a document is gone the moment its header is.
struct DocumentTable {
  let db: Database
  let stamp: StoreStamp

  /// The opened header.
  struct Header {
    let key: RingKey
    let chunkCount: Int
    let byteCount: Int
  }

  /// A row of the table of documents.
  struct DocumentRow {
    let id: RecordID
    let compartment: Int
    let epoch: Int
    let header: [UInt8]
    let digest: [UInt8]
    let seq: Int

    func authority(_ stamp: StoreStamp) -> Digest {
      var writer = stamp.begin("document row")
      writer.write(id.number)
      writer.write(UInt32(truncatingIfNeeded: compartment))
      writer.write(UInt32(truncatingIfNeeded: epoch))
      writer.write(counted: header)
      writer.write(raw: digest)
      return Digest(of: writer.bytes)
    }
  }

  func stage(_ id: RecordID, compartment: Int, epoch: Int, at moment: Moment) throws {
    try db.run(
      "INSERT INTO document (id, compartment, epoch, staged) VALUES (?, ?, ?, ?)",
      [id.number, compartment, epoch, moment.milliseconds])
  }

  func putChunk(
    _ bytes: [UInt8], of id: RecordID, ordinal: Int, key: RingKey
  ) throws -> Digest {
    let sealed = SealedBox.seal(bytes, with: key, associated: context(id, ordinal))
    try db.run(
      "INSERT INTO document_chunk (document, ordinal, sealed) VALUES (?, ?, ?)",
      [id.number, ordinal, sealed.blob])
    return Digest(of: sealed)
  }

  func row(_ id: RecordID) throws -> DocumentRow? {
    try db.row(
      """
      SELECT compartment, epoch, header, digest, seq FROM document
      WHERE id = ? AND seq IS NOT NULL
      """, [id.number]
    ).map {
      DocumentRow(
        id: id, compartment: try $0.integer(0), epoch: try $0.integer(1),
        header: try $0.bytes(2), digest: try $0.bytes(3), seq: try $0.integer(4))
    }
  }

  func attach(_ document: StagedDocument, keys: CompartmentKeys, seq: Int) throws -> WrittenEntry {
    let header = Header(
      key: document.key, chunkCount: document.chunkCount, byteCount: document.byteCount)
    return try put(header, id: document.id, digest: document.digest.bytes, keys: keys, seq: seq)
  }

  /// Writes a header under the newest key of the compartment.
  func put(
    _ header: Header, id: RecordID, digest: [UInt8], keys: CompartmentKeys, seq: Int
  ) throws -> WrittenEntry {
    let context = headerContext(id, code: keys.code, epoch: keys.current, digest: digest)
    var counts = ByteWriter()
    counts.write(Int64(header.chunkCount))
    counts.write(Int64(header.byteCount))
    let sealed =
      SealedBox.seal(key: header.key, with: keys.newest.box, associated: context + [1])
      + SealedBox.seal(counts.bytes, with: keys.newest.box, associated: context + [2])
    try db.run(
      """
      UPDATE document SET compartment = ?, epoch = ?, staged = NULL, header = ?, digest = ?,
      seq = ? WHERE id = ?
      """, [keys.number, keys.current, sealed.blob, digest.blob, seq, id.number])
    guard db.changesCount == 1 else { throw StoreFault.noSuchRecord(id) }
    let row = DocumentRow(
      id: id, compartment: keys.number, epoch: keys.current, header: sealed, digest: digest,
      seq: seq)
    return WrittenEntry(.document, id: id.number, version: 1, digest: row.authority(stamp))
  }

  func header(_ row: DocumentRow, keys: CompartmentKeys) throws -> Header {
    guard let epochKeys = keys.epochs[row.epoch] else { throw StoreFault.unreadable(row.id) }
    let context = headerContext(row.id, code: keys.code, epoch: row.epoch, digest: row.digest)
    do {
      var reader = ByteReader(row.header)
      let key = try SealedBox.openKey(
        reader.raw(32 + SealedBox.overhead), with: epochKeys.box, associated: context + [1])
      var counts = ByteReader(
        try SealedBox.open(reader.remaining, with: epochKeys.box, associated: context + [2]))
      return Header(
        key: key, chunkCount: Int(try counts.number(Int64.self)),
        byteCount: Int(try counts.number(Int64.self)))
    } catch {
      throw StoreFault.unreadable(row.id)
    }
  }

  func chunk(_ id: RecordID, ordinal: Int, key: RingKey) throws -> [UInt8] {
    let row = try db.row(
      "SELECT sealed FROM document_chunk WHERE document = ? AND ordinal = ?",
      [id.number, ordinal])
    guard let row else { throw StoreFault.unreadable(id) }
    do {
      return try SealedBox.open(row.bytes(0), with: key, associated: context(id, ordinal))
    } catch is SealingFault {
      throw StoreFault.unreadable(id)
    }
  }

  /// Takes the key away at once; the chunks, unreadable now, go in slices afterwards.
  func erase(_ id: RecordID) throws {
    try db.run("DELETE FROM document WHERE id = ?", [id.number])
    guard db.changesCount == 1 else { throw StoreFault.noSuchRecord(id) }
    try db.run("INSERT OR IGNORE INTO document_gone (id) VALUES (?)", [id.number])
  }

  private func context(_ id: RecordID, _ ordinal: Int) -> [UInt8] {
    var writer = stamp.begin("chunk")
    writer.write(id.number)
    writer.write(UInt32(truncatingIfNeeded: ordinal))
    return writer.bytes
  }

  private func headerContext(
    _ id: RecordID, code: CompartmentCode, epoch: Int, digest: [UInt8]
  ) -> [UInt8] {
    var writer = stamp.begin("document")
    writer.write(text: code.text)
    writer.write(UInt32(truncatingIfNeeded: epoch))
    writer.write(id.number)
    writer.write(raw: digest)
    return writer.bytes
  }
}
