import GRDB

/// Lets SQLite check the structure of the file, table by table.
final class FileStage: VerificationStage {
  private let store: Store
  private let report: VerificationReport
  private var tables: [String]?
  private var total = 1

  init(store: Store, report: VerificationReport) {
    self.store = store
    self.report = report
  }

  var progress: (done: Int, total: Int) { (total - (tables?.count ?? total), total) }

  func step() throws -> Bool {
    try store.database.read { db in
      guard let table = tables?.popLast() else {
        guard tables == nil else { return true }
        let names = try db.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
          .map { try $0.text(0) }
        tables = names.filter { !$0.hasPrefix("sqlite_") }
        total = names.count
        return false
      }
      // The name comes from the file: only one of ours is put into a statement.
      let known = StoreSchema.tables + [StoreSchema.pastApprovals]
      guard known.contains(where: { $0.contains("CREATE TABLE \(table) (") }) else {
        report.add(.unlisted, .file)
        return false
      }
      // The quick check passes over the indexes, by which records are found: one entry that was
      // changed there keeps a record out of its dossier.
      let answers = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(table))")
      if answers != ["ok"] { report.add(.changed, .file) }
      return false
    }
  }
}
