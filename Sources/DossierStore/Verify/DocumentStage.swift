import DossierCore
import GRDB
import Sealing

/// Recomputes the digest over the chunks of every document; needs no key.
final class DocumentStage: VerificationStage {
  private let store: Store
  private let report: VerificationReport
  private var last: Int64 = -1
  private var done = 0
  private var total = 0

  init(store: Store, report: VerificationReport) {
    self.store = store
    self.report = report
  }

  var progress: (done: Int, total: Int) { (done, max(total, done)) }

  func step() throws -> Bool {
    try store.database.read { db in
      if total == 0 { total = Int(try db.number("SELECT count(*) FROM document") ?? 0) }
      let next = try db.row(
        "SELECT id, digest FROM document WHERE id > ? AND seq IS NOT NULL ORDER BY id LIMIT 1",
        [last])
      guard let next else { return true }
      last = Int64(try next.integer(0))
      done += 1
      var digests: [UInt8] = []
      try db.each(
        "SELECT sealed FROM document_chunk WHERE document = ? ORDER BY ordinal", [last]
      ) { digests += Digest(of: try $0.bytes(0)).bytes }
      if Digest(of: digests).bytes != (try next.bytes(1)) {
        report.add(.changed, .document(RecordID(number: last)))
      }
      return false
    }
  }
}
