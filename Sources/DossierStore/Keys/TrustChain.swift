import DossierCore
import GRDB
import Sealing

/// Whose signature counts: the recovery account's, and of those whom it, or others who count,
/// approved.
///
/// Without this somebody with access to the file could add an account that approves another.
struct TrustChain {
  private let db: Database
  private let stamp: StoreStamp
  private let anchor: VerifyingKey
  private let approvals: [AccountID: [ApprovalRow]]

  init(_ db: Database, stamp: StoreStamp, anchor: VerifyingKey) throws {
    self.db = db
    self.stamp = stamp
    self.anchor = anchor
    approvals = Dictionary(grouping: try ApprovalRow.all(in: db), by: \.account)
  }

  /// Who approved an appointment for the keys the account has now, and counts.
  func approvers(of appointment: Appointment, keys: Int) throws -> [AccountID] {
    try approvers(
      of: appointment.account, keys: keys, role: appointment.role,
      compartments: Appointment.spelled(appointment.compartments), needed: appointment.needed,
      asked: [])
  }

  /// Whether the keys belong to somebody whose signature counts.
  func counts(_ account: AccountID, keys: Int) throws -> Bool {
    try counts(account, keys: keys, asked: [])
  }

  private func counts(_ account: AccountID, keys: Int, asked: Set<AccountID>) throws -> Bool {
    guard let own = try PublicKeys.find(account, keys: keys, in: db) else { return false }
    if own.verify == anchor { return true }
    guard !asked.contains(account) else { return false }
    let rows = (approvals[account] ?? []).filter { $0.keys == keys }
    for row in rows {
      let approvers = try approvers(
        of: account, keys: keys, role: row.role, compartments: row.compartments,
        needed: row.needed, asked: asked.union([account]))
      if approvers.count >= max(1, row.needed) { return true }
    }
    return false
  }

  private func approvers(
    of account: AccountID, keys: Int, role: RoleCode, compartments: String, needed: Int,
    asked: Set<AccountID>
  ) throws -> [AccountID] {
    guard let beneficiary = try PublicKeys.find(account, keys: keys, in: db) else { return [] }
    let statement = ApprovalRow.statement(
      stamp, of: beneficiary, role: role, compartments: compartments, needed: needed)
    return try (approvals[account] ?? []).filter { row in
      guard row.keys == keys, row.role == role, row.compartments == compartments,
        row.needed == needed, row.approver != account,
        let approver = try PublicKeys.find(row.approver, keys: row.approverKeys, in: db)
      else { return false }
      guard approver.verify.isSignature(row.signature, of: statement) else { return false }
      return try counts(row.approver, keys: row.approverKeys, asked: asked.union([account]))
    }.map(\.approver)
  }
}
