import DossierCore
import GRDB

/// Settles what the walk along the journal left open: things that are gone without an erasure,
/// and rows of authority.
final class LedgerStage: VerificationStage {
  private let store: Store
  private let ledger: JournalLedger
  private let report: VerificationReport

  init(store: Store, ledger: JournalLedger, report: VerificationReport) {
    self.store = store
    self.ledger = ledger
    self.report = report
  }

  var progress: (done: Int, total: Int) { (0, 1) }

  func step() throws -> Bool {
    for (thing, versions) in ledger.missing {
      switch thing.kind {
      case .rosterChunk: report.add(.missing, .rosterChunk(thing.id))
      case .document: report.add(.missing, .document(RecordID(number: thing.id)))
      default:
        for version in versions.sorted() {
          report.add(.missing, .record(RecordID(number: thing.id), version: version))
        }
      }
    }
    try checkAuthority()
    return true
  }

  private func checkAuthority() throws {
    let stamp = store.stamp
    var listed = ledger.authority
    try store.database.read { db in
      for row in try PublicKeys.all(in: db) {
        settle(listed.removeValue(forKey: row.digest(stamp)), of: row.account)
      }
      for row in try ApprovalRow.all(in: db) {
        settle(listed.removeValue(forKey: row.digest(stamp)), of: row.account)
      }
      for row in try PastApprovals(db: db).all() where !ledger.erased.contains(row.digest(stamp)) {
        report.add(.unlisted, .account(row.account))
      }
      for row in try GrantRow.all(in: db) {
        settle(listed.removeValue(forKey: row.digest(stamp)), of: row.account)
      }
      for compartment in try CompartmentRow.all(in: db) {
        for row in try EpochRow.all(of: compartment.number, in: db) {
          settle(listed.removeValue(forKey: row.digest(stamp)), of: row.maker)
        }
      }
    }
    for id in listed.values { report.add(.missing, .account(AccountID(number: id))) }
  }

  private func settle(_ found: Int64?, of account: AccountID) {
    if found == nil { report.add(.unlisted, .account(account)) }
  }
}
