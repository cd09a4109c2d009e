package import DossierCore
package import Sealing

extension StoreSession {
  /// Puts the account's secrets under another password.
  ///
  /// Throws `StoreFault.loginRefused` when the old one is not right, and `StoreFault.waitUntil`
  /// after too many tries: an unlocked desk is no place to guess. A wrong one writes `failure`.
  package func changePassword(
    from old: Secret, to new: Secret, at moment: Moment, line: [UInt8], failure: [UInt8]
  ) throws {
    let row = try read { try AccountRow.existing(account, in: $0) }
    let tries = Locator(
      of: Array(account.text.utf8), key: try store.machineKey.derived("own password"))
    try store.countTry(tries, at: moment)
    let key = try PasswordKey.derive(
      old, salt: row.salt, cost: row.cost, machineKey: store.machineKey)
    guard
      (try? AccountSecrets(
        opening: row.secrets, with: key, stamp: stamp, account: account, keys: row.keys)) != nil
    else {
      try journal(failure, at: moment)
      throw StoreFault.loginRefused
    }
    let lock = try PasswordLock(
      new, on: secrets(), of: account, keys: row.keys, stamp: stamp, cost: store.cost,
      machineKey: store.machineKey)
    try write(at: moment) { transaction in
      try store.desk(in: transaction.db).setPassword(lock, of: account, status: row.status)
      try AttemptTable(db: transaction.db).clear(tries)
      transaction.append(line)
    }
  }

  /// Approved keys nobody has handed over yet, whether this session holds them or not.
  package func pendingGrants() throws -> [PendingGrant] {
    try read { db in
      let trust = try TrustChain(db, stamp: stamp, anchor: secrets().anchor)
      return try PendingGrants(db: db, trust: trust).list()
    }
  }

  /// Compartments somebody lost, that a holder must give a new key.
  package func dueEpochs() throws -> [CompartmentCode] {
    try read { try CompartmentRow.all(in: $0).filter(\.isDue).map(\.code) }
  }
}
