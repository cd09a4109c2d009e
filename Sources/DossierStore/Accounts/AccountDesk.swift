import DossierCore
import GRDB
import Sealing

/// Writes the rows of accounts: logins, sealed secrets, invitations.
struct AccountDesk {
  let db: Database
  let stamp: StoreStamp
  let machineKey: RingKey
  let cost: PasswordCost

  /// How often a one-time code may be tried.
  static let codeTries = 5

  /// What a login is found by: without the machine key the file does not show logins.
  func locator(of login: String) throws -> Locator {
    var writer = stamp.begin("login")
    writer.write(text: login.lowercased())
    return Locator(of: writer.bytes, key: try machineKey.derived("login"))
  }

  /// An account with keys and a password from the beginning.
  func insert(
    _ id: AccountID, login: String, kind: AccountKindCode, password: Secret,
    secrets: AccountSecrets
  ) throws {
    let lock = try PasswordLock(
      password, on: secrets, of: id, keys: 1, stamp: stamp, cost: cost, machineKey: machineKey)
    try insertRow(
      id, login: login, kind: kind, status: .active, keys: 1, salt: lock.salt,
      secrets: lock.sealed, cost: cost, expires: nil)
  }

  /// An account whose owner must still make keys.
  func invite(
    _ id: AccountID, login: String, kind: AccountKindCode, expires: Moment
  ) throws -> OneTimeCode {
    let code = OneTimeCode()
    let salt = Randomness.bytes(PasswordKey.saltSize)
    try insertRow(
      id, login: login, kind: kind, status: .invited, keys: 0, salt: salt,
      secrets: try lock(code, salt: salt, account: id), cost: codeCost, expires: expires)
    return code
  }

  /// Takes the secrets of an account away and invites its owner anew.
  func reinvite(_ id: AccountID, expires: Moment) throws -> OneTimeCode {
    let code = OneTimeCode()
    let salt = Randomness.bytes(PasswordKey.saltSize)
    try db.run(
      """
      UPDATE account SET status = ?, memory = ?, passes = ?, salt = ?, secrets = ?, expires = ?,
      tries = ? WHERE id = ?
      """,
      [
        AccountStatus.invited.rawValue, codeCost.memoryKiB, codeCost.passes, salt.blob,
        try lock(code, salt: salt, account: id).blob, expires.milliseconds, Self.codeTries,
        id.number,
      ])
    try db.run("DELETE FROM head WHERE account = ?", [id.number])
    try db.run("DELETE FROM draft WHERE account = ?", [id.number])
    return code
  }

  /// Puts new or the same secrets under a new password.
  func setPassword(_ lock: PasswordLock, of id: AccountID, status: AccountStatus) throws {
    try db.run(
      """
      UPDATE account SET status = ?, keys = ?, memory = ?, passes = ?, salt = ?, secrets = ?,
      expires = NULL, tries = 0 WHERE id = ?
      """,
      [
        status.rawValue, lock.keys, lock.cost.memoryKiB, lock.cost.passes, lock.salt.blob,
        lock.sealed.blob, id.number,
      ])
  }

  func setStatus(_ status: AccountStatus, of id: AccountID) throws {
    try db.run("UPDATE account SET status = ? WHERE id = ?", [status.rawValue, id.number])
  }

  /// Whether this is the code of an invitation.
  func opens(_ row: AccountRow, code: OneTimeCode) throws -> Bool {
    let key = try PasswordKey.derive(
      code.secret, salt: row.salt, cost: row.cost, machineKey: machineKey)
    let opened = try? SealedBox.open(
      row.secrets, with: key, associated: lockContext(row.id))
    return opened != nil
  }

  /// Takes as long as trying a code of an invitation.
  func tryNothing(_ code: OneTimeCode, salt: [UInt8]) throws {
    _ = try PasswordKey.derive(code.secret, salt: salt, cost: codeCost, machineKey: machineKey)
  }

  /// A code is 80 random bits, not a word somebody chose: a short derivation suffices, and it
  /// happens while others wait for the file.
  private var codeCost: PasswordCost {
    PasswordCost(memoryKiB: min(cost.memoryKiB, 8 * 1024), passes: 1)
  }

  private func lock(_ code: OneTimeCode, salt: [UInt8], account: AccountID) throws -> [UInt8] {
    let key = try PasswordKey.derive(
      code.secret, salt: salt, cost: codeCost, machineKey: machineKey)
    return SealedBox.seal([], with: key, associated: lockContext(account))
  }

  private func lockContext(_ account: AccountID) -> [UInt8] {
    var writer = stamp.begin("invitation")
    writer.write(account.number)
    return writer.bytes
  }

  private func insertRow(
    _ id: AccountID, login: String, kind: AccountKindCode, status: AccountStatus, keys: Int,
    salt: [UInt8], secrets: [UInt8], cost: PasswordCost, expires: Moment?
  ) throws {
    let locator = try locator(of: login)
    guard try AccountRow.find(login: locator, in: db) == nil else { throw StoreFault.loginTaken }
    try db.run(
      """
      INSERT INTO account (id, login, kind, status, keys, memory, passes, salt, secrets, expires,
      tries) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id.number, locator.bytes.blob, kind.rawValue, status.rawValue, keys, cost.memoryKiB,
        cost.passes, salt.blob, secrets.blob, expires?.milliseconds, Self.codeTries,
      ])
  }
}
