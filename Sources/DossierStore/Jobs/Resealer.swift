import DossierCore
import GRDB
import Sealing

/// Finds rows of one compartment that lie under passed epochs, and seals them anew.
struct Resealer {
  let db: Database
  let keys: CompartmentKeys
  let stamp: StoreStamp

  /// The tables in the order they are gone through.
  enum Table: String, CaseIterable {
    case record
    case past = "record_past"
    case document
  }

  /// Whether rows may lie under passed epochs.
  ///
  /// The log keeps its passed keys for ever, for journal lines cannot be sealed anew; there the
  /// rows themselves must be counted.
  static func isNeeded(_ keys: CompartmentKeys, in db: Database) throws -> Bool {
    guard keys.epochs.count > 1 else { return false }
    guard keys.code == .log else { return true }
    return try count(keys, in: db) > 0
  }

  /// How many rows lie under passed epochs.
  static func count(_ keys: CompartmentKeys, in db: Database) throws -> Int {
    var count: Int64 = 0
    for table in Table.allCases {
      count +=
        try db.number(
          "SELECT count(*) FROM \(table.rawValue) WHERE compartment = ? AND epoch < ?",
          [keys.number, keys.current]) ?? 0
    }
    guard keys.code == .register else { return Int(count) }
    count += try db.number("SELECT count(*) FROM roster_chunk WHERE epoch < ?", [keys.current]) ?? 0
    return Int(count)
  }

  /// The next rows to move, after the row where the last search ended.
  func find(in table: Table, after row: Int64, limit: Int) throws -> [Int64] {
    try db.rows(
      """
      SELECT rowid FROM \(table.rawValue)
      WHERE rowid > ? AND compartment = ? AND epoch < ? ORDER BY rowid LIMIT ?
      """, [row, keys.number, keys.current, limit]
    ).map { Int64(try $0.integer(0)) }
  }

  /// Seals rows anew; one that somebody erased or changed since it was found needs nothing.
  func move(_ rows: [Int64], of table: Table, seq: Int) throws -> [WrittenEntry] {
    try rows.compactMap { row in
      switch table {
      case .record: try moveRecord(row, of: table, seq: seq, RecordTable.replace)
      case .past: try moveRecord(row, of: table, seq: seq, RecordTable.replacePast)
      case .document: try moveDocument(RecordID(number: row), seq: seq)
      }
    }
  }

  /// Destroys the keys of passed epochs; the log's stay, its lines need them.
  func destroyPassed() throws {
    guard keys.code != .log else { return }
    try db.run(
      "UPDATE epoch SET chained = NULL WHERE compartment = ? AND epoch < ?",
      [keys.number, keys.current])
  }

  private func moveRecord(
    _ row: Int64, of table: Table, seq: Int,
    _ replace: (SealedRecord, Int, Database) throws -> Void
  ) throws -> WrittenEntry? {
    let found = try db.row(
      """
      SELECT \(SealedRecord.columns) FROM \(table.rawValue)
      WHERE rowid = ? AND compartment = ? AND epoch < ?
      """, [row, keys.number, keys.current])
    guard let old = try found.map({ try SealedRecord($0) }) else { return nil }
    let sealed = try SealedRecord(
      sealing: old.opened(with: keys, stamp: stamp), keys: keys, stamp: stamp)
    try replace(sealed, seq, db)
    return WrittenEntry(
      .record, id: sealed.id.number, version: sealed.version, digest: sealed.digest(stamp))
  }

  private func moveDocument(_ id: RecordID, seq: Int) throws -> WrittenEntry? {
    let table = DocumentTable(db: db, stamp: stamp)
    // A document that is only staged has no header; attaching it seals one under the new key.
    guard let row = try table.row(id), row.epoch < keys.current else { return nil }
    let header = try table.header(row, keys: keys)
    return try table.put(header, id: id, digest: row.digest, keys: keys, seq: seq)
  }
}
