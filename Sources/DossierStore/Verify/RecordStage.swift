import DossierCore
import GRDB

/// Opens every version of every record the session has the key of.
final class RecordStage: VerificationStage {
  private let session: StoreSession
  private let report: VerificationReport
  private var tables = ["record", "record_past"]
  private var last: Int64 = -1
  private var done = 0
  private var total = 0

  private static let batch = 128

  init(session: StoreSession, report: VerificationReport) {
    self.session = session
    self.report = report
  }

  var progress: (done: Int, total: Int) { (done, max(done, total)) }

  func step() throws -> Bool {
    guard let table = tables.first else { return true }
    try session.read { db in
      if total == 0 {
        total = Int(
          try db.number(
            "SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM record_past)") ?? 0)
      }
      let rows = try db.rows(
        """
        SELECT \(SealedRecord.columns), rowid FROM \(table) WHERE rowid > ? ORDER BY rowid LIMIT ?
        """, [last, Self.batch])
      for row in rows {
        last = Int64(try row.integer(7))
        done += 1
        open(try SealedRecord(row), db)
      }
      guard rows.isEmpty else { return }
      tables.removeFirst()
      last = -1
    }
    return tables.isEmpty
  }

  private func open(_ row: SealedRecord, _ db: Database) {
    do {
      let keys = try session.keys(numbered: row.compartment, in: db)
      _ = try row.opened(with: keys, stamp: session.stamp)
    } catch StoreFault.compartmentClosed {
      return
    } catch {
      report.add(.unreadable, .record(row.id, version: row.version))
    }
  }
}
