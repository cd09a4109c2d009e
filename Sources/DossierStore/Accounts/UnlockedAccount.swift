package import DossierCore
import GRDB
import Sealing

/// Somebody who gave the right password and has not chosen a role yet.
package final class UnlockedAccount {
  /// Who it is.
  package let account: AccountID
  /// How far the account has come.
  package let status: AccountStatus
  /// The roles it was appointed to, approved or not.
  package let roles: [RoleStanding]
  /// The moment of the last line this account wrote: a clock behind it is wrong.
  package let lastSeen: Moment?
  /// Whether a head of the journal was remembered outside the file and still fits.
  package let isHeadKnown: Bool
  private let store: Store
  private let keys: Int
  private let secrets: AccountSecrets

  init(
    store: Store, row: AccountRow, secrets: AccountSecrets, acceptingRestore: Bool
  ) throws {
    self.store = store
    self.secrets = secrets
    account = row.id
    status = row.status
    keys = row.keys
    let outside = store.heads.outside(row.id, secrets)
    let inside = try store.database.read { db in
      let inside = try store.heads.inside(row.id, secrets, in: db)
      if !acceptingRestore {
        try outside?.check(in: db)
        try inside?.check(in: db)
      }
      return inside
    }
    isHeadKnown = outside != nil
    lastSeen = [outside?.moment, inside?.moment].compactMap(\.self).max()
    roles = try store.roleStandings(of: row.id)
  }

  /// Begins a session in one of the roles; rights of several roles never add up.
  ///
  /// Throws `StoreFault.noRole` when the role is not approved.
  package func open(role: RoleCode) throws -> StoreSession {
    guard roles.contains(where: { $0.role == role && $0.isApproved }) else {
      throw StoreFault.noRole(role)
    }
    return try StoreSession(
      store: store, account: account, keys: keys, role: role, secrets: secrets)
  }
}
