import DossierCore
import GRDB
import Sealing

/// Checks who signed grants, epochs and approvals; needs public halves only.
final class AuthorityStage: VerificationStage {
  private let store: Store
  private let report: VerificationReport

  init(store: Store, report: VerificationReport) {
    self.store = store
    self.report = report
  }

  var progress: (done: Int, total: Int) { (0, 1) }

  func step() throws -> Bool {
    try store.database.read { db in
      let trust = try TrustChain(db, stamp: store.stamp, anchor: store.anchor)
      try checkGrants(db, trust)
      try checkEpochs(db, trust)
      try checkApprovals(db)
    }
    return true
  }

  private func checkGrants(_ db: Database, _ trust: TrustChain) throws {
    for row in try GrantRow.all(in: db) {
      guard let holder = try PublicKeys.find(row.account, keys: row.keys, in: db),
        let grantor = try PublicKeys.find(row.grantor, keys: row.grantorKeys, in: db),
        try trust.counts(row.grantor, keys: row.grantorKeys),
        grantor.verify.isSignature(
          row.signature,
          of: GrantRow.statement(
            store.stamp, to: holder, role: row.role, compartment: row.compartment,
            epoch: row.epoch) + Digest(of: row.sealed).bytes)
      else {
        report.add(.forged, .account(row.account))
        continue
      }
    }
  }

  private func checkEpochs(_ db: Database, _ trust: TrustChain) throws {
    for compartment in try CompartmentRow.all(in: db) {
      for row in try EpochRow.all(of: compartment.number, in: db) {
        let statement = EpochRow.statement(
          store.stamp, code: compartment.code, epoch: row.epoch, publicHalf: row.publicHalf)
        guard let maker = try PublicKeys.find(row.maker, keys: row.makerKeys, in: db),
          try trust.counts(row.maker, keys: row.makerKeys),
          maker.verify.isSignature(row.signature, of: statement)
        else {
          report.add(.forged, .account(row.maker))
          continue
        }
      }
    }
  }

  private func checkApprovals(_ db: Database) throws {
    for row in try ApprovalRow.all(in: db) + PastApprovals(db: db).all() {
      guard let beneficiary = try PublicKeys.find(row.account, keys: row.keys, in: db),
        let approver = try PublicKeys.find(row.approver, keys: row.approverKeys, in: db),
        approver.verify.isSignature(
          row.signature,
          of: ApprovalRow.statement(
            store.stamp, of: beneficiary, role: row.role, compartments: row.compartments,
            needed: row.needed))
      else {
        report.add(.forged, .account(row.account))
        continue
      }
    }
  }
}
