package import DossierCore
import GRDB
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

  /// What was kept under a name for this account, or `nil`.
  package func draft(_ name: String) throws -> [UInt8]? {
    let secrets = try secrets()
    let locator = Locator(of: Array(name.utf8), key: secrets.own)
    let row = try store.database.read {
      try $0.row(
        "SELECT sealed FROM draft WHERE account = ? AND name = ?",
        [account.number, locator.bytes.blob])
    }
    guard let row else { return nil }
    do {
      return try SealedBox.open(
        row.bytes(0), with: secrets.own, associated: draftContext(locator))
    } catch is SealingFault {
      throw StoreFault.damaged
    }
  }

  /// Keeps what somebody was typing, sealed to the own account; not a journalled change.
  package func putDraft(_ name: String, _ content: [UInt8]) throws {
    let secrets = try secrets()
    let locator = Locator(of: Array(name.utf8), key: secrets.own)
    let sealed = SealedBox.seal(
      content, with: secrets.own, associated: draftContext(locator))
    try store.database.write {
      try $0.run(
        "INSERT OR REPLACE INTO draft (account, name, sealed) VALUES (?, ?, ?)",
        [account.number, locator.bytes.blob, sealed.blob])
    }
  }

  /// Forgets what was kept under a name.
  package func deleteDraft(_ name: String) throws {
    let locator = Locator(of: Array(name.utf8), key: try secrets().own)
    try store.database.write {
      try $0.run(
        "DELETE FROM draft WHERE account = ? AND name = ?",
        [account.number, locator.bytes.blob])
    }
  }

  private func draftContext(_ locator: Locator) -> [UInt8] {
    var writer = stamp.begin("draft")
    writer.write(account.number)
    writer.write(raw: locator.bytes)
    return writer.bytes
  }
}
