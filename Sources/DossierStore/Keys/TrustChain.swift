import DossierCore
import GRDB
import Sealing

/// Whose signature counts: the recovery account's, and of those whom it, or others who count,
/// approved.
///
/// An approval that was taken away later still says whose signatures counted until then: who was let
/// in by a directeur who left stays in. It opens nothing for that directeur (decision 0041).
/// Without this somebody with access to the file could add an account that approves another.
struct TrustChain {
  private let db: Database
  private let stamp: StoreStamp
  private let anchor: VerifyingKey
  private let approvals: [AccountID: [ApprovalRow]]
  private let past: [AccountID: [ApprovalRow]]

  init(_ db: Database, stamp: StoreStamp, anchor: VerifyingKey) throws {
    self.db = db
    self.stamp = stamp
    self.anchor = anchor
    approvals = Dictionary(grouping: try ApprovalRow.all(in: db), by: \.account)
    past = Dictionary(grouping: try PastApprovals(db: db).all(), by: \.account)
  }

  /// Who approved an appointment for the keys the account has now, and counts.
  ///
  /// Who approved more compartments approved these: a policy that takes some away asks nobody anew.
  func approvers(of appointment: Appointment, keys: Int) throws -> [AccountID] {
    try approvers(
      of: appointment.account, keys: keys, among: approvals[appointment.account] ?? [], asked: []
    ) { row in
      row.role == appointment.role && row.needed == appointment.needed
        && appointment.compartments.isSubset(of: Appointment.read(row.compartments))
    }
  }

  /// Whether the keys belong to somebody whose signature counts.
  func counts(_ account: AccountID, keys: Int) throws -> Bool {
    try counts(account, keys: keys, asked: [])
  }

  private func counts(_ account: AccountID, keys: Int, asked: Set<AccountID>) throws -> Bool {
    guard let own = try PublicKeys.find(account, keys: keys, in: db) else { return false }
    if own.verify == anchor { return true }
    guard !asked.contains(account) else { return false }
    let rows = ((approvals[account] ?? []) + (past[account] ?? [])).filter { $0.keys == keys }
    for row in rows {
      let approvers = try approvers(
        of: account, keys: keys, among: rows, asked: asked.union([account])
      ) { other in
        other.role == row.role && other.compartments == row.compartments
          && other.needed == row.needed
      }
      if approvers.count >= max(1, row.needed) { return true }
    }
    return false
  }

  private func approvers(
    of account: AccountID, keys: Int, among rows: [ApprovalRow], asked: Set<AccountID>,
    where isMeant: (ApprovalRow) -> Bool
  ) throws -> [AccountID] {
    guard let beneficiary = try PublicKeys.find(account, keys: keys, in: db) else { return [] }
    let found = try rows.filter { row in
      guard row.keys == keys, row.approver != account, isMeant(row),
        let approver = try PublicKeys.find(row.approver, keys: row.approverKeys, in: db)
      else { return false }
      let statement = ApprovalRow.statement(
        stamp, of: beneficiary, role: row.role, compartments: row.compartments, needed: row.needed)
      guard approver.verify.isSignature(row.signature, of: statement) else { return false }
      return try counts(row.approver, keys: row.approverKeys, asked: asked.union([account]))
    }
    // Somebody who approved twice is one person.
    return Set(found.map(\.approver)).sorted()
  }
}
