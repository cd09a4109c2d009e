import DossierCore
import GRDB

/// Looks at every row from the other side: the journal line it names must list it.
final class UnlistedStage: VerificationStage {
  private let store: Store
  private let report: VerificationReport
  private var tables: [Table] = Table.allCases
  private var last: Int64 = -1
  private var done = 0
  private var listed: [Int: Set<Key>] = [:]
  private var isNeeded: Bool?

  private static let batch = 256
  /// Journal lines kept: rows that were written together often stand together.
  private static let lineLimit = 64

  private enum Table: String, CaseIterable {
    case record
    case past = "record_past"
    case document
    case rosterChunk = "roster_chunk"

    var version: String { self == .document ? "1" : "version" }
    var kind: WrittenEntry.Kind {
      switch self {
      case .record, .past: .record
      case .document: .document
      case .rosterChunk: .rosterChunk
      }
    }
  }

  private struct Key: Hashable {
    let kind: WrittenEntry.Kind
    let id: Int64
    let version: Int
  }

  init(store: Store, report: VerificationReport) {
    self.store = store
    self.report = report
  }

  var progress: (done: Int, total: Int) { (Table.allCases.count - tables.count, 4) }

  func step() throws -> Bool {
    guard try isScanNeeded(), let table = tables.first else { return true }
    try store.database.read { db in
      let rows = try db.rows(
        """
        SELECT rowid, id, \(table.version), seq FROM \(table.rawValue)
        WHERE rowid > ? AND seq IS NOT NULL ORDER BY rowid LIMIT ?
        """, [last, Self.batch])
      for row in rows {
        last = Int64(try row.integer(0))
        let key = Key(
          kind: table.kind, id: Int64(try row.integer(1)), version: try row.integer(2))
        if try !entries(of: row.integer(3), db).contains(key) {
          report.add(.unlisted, place(of: key))
        }
      }
      guard rows.isEmpty else { return }
      tables.removeFirst()
      last = -1
    }
    return tables.isEmpty
  }

  /// When the lines listed as many rows as there are, each of them is listed; otherwise, or when
  /// somebody wrote in the meantime, every row is asked.
  private func isScanNeeded() throws -> Bool {
    if let isNeeded { return isNeeded }
    let rows = try store.database.read { db in
      try Table.allCases.reduce(0) { sum, table in
        let count = try db.number(
          "SELECT count(*) FROM \(table.rawValue) WHERE seq IS NOT NULL")
        return sum + Int(count ?? 0)
      }
    }
    let needed = rows != report.listedCount
    isNeeded = needed
    return needed
  }

  private func entries(of seq: Int, _ db: Database) throws -> Set<Key> {
    if let entries = listed[seq] { return entries }
    if listed.count >= Self.lineLimit { listed.removeAll() }
    let written = try JournalTable.line(seq, in: db)?.link.written ?? []
    let entries = (try? WrittenEntry.decode(written)) ?? []
    let keys = Set(entries.map { Key(kind: $0.kind, id: $0.id, version: $0.version) })
    listed[seq] = keys
    return keys
  }

  private func place(of key: Key) -> Finding.Place {
    switch key.kind {
    case .document: .document(RecordID(number: key.id))
    case .rosterChunk: .rosterChunk(key.id)
    default: .record(RecordID(number: key.id), version: key.version)
    }
  }
}
