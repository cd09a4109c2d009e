package import DossierCore
import GRDB

extension Store {
  /// All accounts and how far each has come.
  package func accountStandings() throws -> [AccountStanding] {
    try database.read { db in
      try AccountRow.all(in: db).map { row in
        AccountStanding(
          id: row.id, kind: row.kind, status: row.status,
          fingerprint: row.status == .invited
            ? nil : try PublicKeys.find(row.id, keys: row.keys, in: db)?.fingerprint)
      }
    }
  }

  /// The roles an account was appointed to, with approvals and keys.
  package func roleStandings(of account: AccountID) throws -> [RoleStanding] {
    try database.read { db in
      let row = try AccountRow.existing(account, in: db)
      let chain = try TrustChain(db, stamp: stamp, anchor: anchor)
      let grants = try GrantRow.all(of: account, in: db)
      let compartments = try CompartmentRow.all(in: db)
      return try Appointment.all(in: db).filter { $0.account == account }.map { appointment in
        let held = grants.filter { $0.role == appointment.role && $0.keys == row.keys }
        let granted = compartments.filter { compartment in
          held.contains { $0.compartment == compartment.number && $0.epoch == compartment.epoch }
        }
        // The recovery account vouches for itself: it is where all trust begins.
        let approvals =
          row.kind == .recovery
          ? [account] : try chain.approvers(of: appointment, keys: row.keys)
        return RoleStanding(
          role: appointment.role, compartments: appointment.compartments,
          granted: Set(granted.map(\.code)), approvals: approvals, needed: appointment.needed)
      }
    }
  }

  /// How many living persons hold each compartment; fewer than two deserves a warning.
  package func livingHolders() throws -> [CompartmentCode: Int] {
    try database.read { db in
      var holders: [CompartmentCode: Int] = [:]
      for compartment in try CompartmentRow.all(in: db) {
        let count = try db.number(
          """
          SELECT count(DISTINCT key_grant.account) FROM key_grant
          JOIN account ON account.id = key_grant.account AND account.keys = key_grant.keys
          WHERE compartment = ? AND epoch = ? AND kind = ? AND status = ?
          """,
          [
            compartment.number, compartment.epoch, AccountKindCode.person.rawValue,
            AccountStatus.active.rawValue,
          ])
        holders[compartment.code] = Int(count ?? 0)
      }
      return holders
    }
  }
}
