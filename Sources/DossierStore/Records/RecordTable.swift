import DossierCore
import GRDB
import Sealing

/// The rows of records: the newest version in one table, earlier ones in another.
///
/// So a look-up by subject or list meets newest versions only, however long the history is.
enum RecordTable {
  static func newest(_ id: RecordID, in db: Database) throws -> SealedRecord? {
    try db.row("SELECT \(SealedRecord.columns) FROM record WHERE id = ?", [id.number])
      .map { try SealedRecord($0) }
  }

  static func past(_ id: RecordID, in db: Database) throws -> [SealedRecord] {
    try db.rows(
      "SELECT \(SealedRecord.columns) FROM record_past WHERE id = ? ORDER BY version DESC",
      [id.number]
    ).map { try SealedRecord($0) }
  }

  static func about(_ subject: Locator, in db: Database) throws -> [SealedRecord] {
    try db.rows(
      "SELECT \(SealedRecord.columns) FROM record WHERE subject = ?", [subject.bytes.blob]
    ).map { try SealedRecord($0) }
  }

  static func on(_ list: Locator, in db: Database) throws -> [SealedRecord] {
    try db.rows("SELECT \(SealedRecord.columns) FROM record WHERE list = ?", [list.bytes.blob])
      .map { try SealedRecord($0) }
  }

  /// One version with the line that wrote it, wherever it lies.
  static func version(
    _ id: RecordID, _ version: Int, newest: SealedRecord, in db: Database
  ) throws -> (record: SealedRecord, seq: Int)? {
    let isNewest = newest.version == version
    let row = try db.row(
      """
      SELECT \(SealedRecord.columns), seq FROM \(isNewest ? "record" : "record_past")
      WHERE id = ? AND version = ?
      """, [id.number, version])
    return try row.map { (try SealedRecord($0), try $0.integer(7)) }
  }

  static func insert(_ record: SealedRecord, seq: Int, into db: Database) throws {
    try db.run(
      """
      INSERT INTO record (\(SealedRecord.columns), seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, values(record) + [seq])
  }

  /// Puts a new version in front; the one before goes to the past as it is.
  static func advance(_ record: SealedRecord, seq: Int, in db: Database) throws {
    try db.run(
      """
      INSERT INTO record_past (\(SealedRecord.columns), seq)
      SELECT \(SealedRecord.columns), seq FROM record WHERE id = ?
      """, [record.id.number])
    try replace(record, seq: seq, in: db)
  }

  /// Replaces the newest version by the same one under another key, or by the next.
  static func replace(_ record: SealedRecord, seq: Int, in db: Database) throws {
    try db.run(
      """
      UPDATE record SET version = ?, compartment = ?, epoch = ?, subject = ?, list = ?, sealed = ?,
      seq = ? WHERE id = ?
      """, Array(values(record).dropFirst()) + [seq, record.id.number])
  }

  /// Replaces an earlier version by the same one under another key.
  static func replacePast(_ record: SealedRecord, seq: Int, in db: Database) throws {
    try db.run(
      """
      UPDATE record_past SET epoch = ?, subject = ?, list = ?, sealed = ?, seq = ?
      WHERE id = ? AND version = ?
      """,
      [
        record.epoch, record.subject?.blob, record.list?.blob, record.sealed.blob, seq,
        record.id.number, record.version,
      ])
  }

  static func erase(_ id: RecordID, in db: Database) throws {
    try db.run("DELETE FROM record WHERE id = ?", [id.number])
    try db.run("DELETE FROM record_past WHERE id = ?", [id.number])
  }

  private static func values(_ record: SealedRecord) -> [(any DatabaseValueConvertible)?] {
    [
      record.id.number, record.version, record.compartment, record.epoch, record.subject?.blob,
      record.list?.blob, record.sealed.blob,
    ]
  }
}
