package import DossierCore
import GRDB
package import Sealing

extension Store {
  /// Opens an account with its password.
  ///
  /// An unknown login takes the same time and gets the same `StoreFault.loginRefused`. The try is
  /// counted before the slow derivation: many at once are many tries. Every
  /// failure writes an unsigned journal line whose body `failure` makes. Throws
  /// `StoreFault.rolledBack` when the file is older than what the account remembers, unless
  /// `acceptingRestore` says that a backup was put back on purpose.
  package func unlock(
    login: String, password: Secret, at moment: Moment, acceptingRestore: Bool = false,
    failure: (FailedUnlock) -> [UInt8]
  ) throws -> UnlockedAccount {
    let locator = try database.read { try desk(in: $0).locator(of: login) }
    try countTry(locator, at: moment)
    let row = try database.read { try AccountRow.find(login: locator, in: $0) }
    // Before anything is decided: whether there is such an account must not show in the time.
    let secrets = try secrets(of: row, login: locator, password: password)
    guard let row, let secrets else {
      let failed = FailedUnlock(account: row?.id, reason: .wrongPassword)
      try journalFailure(failure(failed))
      throw StoreFault.loginRefused
    }
    try clearAttempts(locator)
    guard row.status != .blocked, row.status != .ended else {
      let failed = FailedUnlock(account: row.id, reason: .blocked)
      try journalFailure(failure(failed))
      throw StoreFault.accountBlocked
    }
    return try UnlockedAccount(
      store: self, row: row, secrets: secrets, acceptingRestore: acceptingRestore)
  }

  /// Opens the recovery account with both sheets.
  package func unlockRecovery(
    _ sheets: RecoverySheets, at moment: Moment, acceptingRestore: Bool = false,
    failure: (FailedUnlock) -> [UInt8]
  ) throws -> UnlockedAccount {
    try unlock(
      login: StoreFounding.recoveryLogin, password: sheets.secret, at: moment,
      acceptingRestore: acceptingRestore, failure: failure)
  }

  /// Makes somebody's own keys and password with the one-time code they were told.
  ///
  /// Wrong login, wrong code, expired and tried too often all get `StoreFault.invitationRefused`
  /// after the same derivation, and wait alike after five tries: who was invited must not show.
  package func accept(
    login: String, code: OneTimeCode, password: Secret, at moment: Moment,
    line: (AccountID) -> [UInt8], failure: (FailedUnlock) -> [UInt8]
  ) throws -> AcceptedInvitation {
    let locator = try database.read { try desk(in: $0).locator(of: login) }
    try countTry(locator, at: moment)
    let row = try database.read { try AccountRow.find(login: locator, in: $0) }
    let isRight = try isRight(code, of: row, login: locator, at: moment)
    guard let row, isRight else {
      let failed = FailedUnlock(account: row?.id, reason: .wrongCode)
      try refuseInvitation(row, failure(failed))
      throw StoreFault.invitationRefused
    }
    let secrets = try AccountSecrets(in: ring, anchor: anchor)
    let keys = PublicKeys(
      account: row.id, keys: row.keys + 1, receive: secrets.receive.publicKey,
      verify: secrets.signing.publicKey)
    let lock = try PasswordLock(
      password, on: secrets, of: row.id, keys: keys.keys, stamp: stamp, cost: cost,
      machineKey: machineKey)
    let signer = LineSigner(account: row.id, keys: keys.keys, pair: secrets.signing)
    let voice = JournalVoice(stamp: stamp, ring: ring, anchor: anchor, signer: signer)
    try commit(voice) { db in
      // Somebody may have used the same code in the meantime.
      guard let now = try AccountRow.find(row.id, in: db), now.status == .invited,
        now.secrets == row.secrets
      else { throw StoreFault.invitationRefused }
      try desk(in: db).setPassword(lock, of: row.id, status: .keysMade)
      let authority = Authority(db: db, stamp: stamp, signer: signer)
      let written = [try authority.enter(keys)]
      try authority.countChange()
      try AttemptTable(db: db).clear(locator)
      _ = try voice.append([line(row.id)], written: written, in: db)
    }
    return AcceptedInvitation(account: row.id, fingerprint: keys.fingerprint)
  }

  func desk(in db: Database) -> AccountDesk {
    AccountDesk(db: db, stamp: stamp, machineKey: machineKey, cost: cost)
  }

  /// The secrets if the password opens them; an account without any is tried just as long.
  private func secrets(
    of row: AccountRow?, login: Locator, password: Secret
  ) throws -> AccountSecrets? {
    passwordTries += 1
    let hasKeys = row.map { $0.status != .invited } ?? false
    let salt = hasKeys ? row?.salt ?? [] : login.bytes
    let key = try PasswordKey.derive(
      password, salt: salt, cost: hasKeys ? row?.cost ?? cost : cost, machineKey: machineKey)
    do {
      return try AccountSecrets(
        opening: hasKeys ? row?.secrets ?? [] : AccountSecrets.decoy, with: key, stamp: stamp,
        account: row?.id ?? AccountID(number: 0), keys: row?.keys ?? 0)
    } catch SealingFault.cannotOpen {
      return nil
    }
  }

  /// Counts a try before anything slow happens; throws `StoreFault.waitUntil` after too many.
  func countTry(_ login: Locator, at moment: Moment) throws {
    try givingUpReserve {
      try database.write { db in
        let attempts = AttemptTable(db: db)
        if let wait = try attempts.wait(login, at: moment) { throw StoreFault.waitUntil(wait) }
        try attempts.countFailure(login, at: moment)
      }
    }
  }

  private func journalFailure(_ body: [UInt8]) throws {
    let voice = JournalVoice(stamp: stamp, ring: ring, anchor: anchor, signer: nil)
    try givingUpReserve {
      try commit(voice) { db in
        _ = try voice.append([body], written: [], in: db)
      }
    }
  }

  private func clearAttempts(_ login: Locator) throws {
    try givingUpReserve { try database.write { try AttemptTable(db: $0).clear(login) } }
  }

  /// Whether a code is that of a living invitation; one that is not there is tried just as long.
  private func isRight(
    _ code: OneTimeCode, of row: AccountRow?, login: Locator, at moment: Moment
  ) throws -> Bool {
    passwordTries += 1
    guard let row, row.status == .invited, row.tries > 0, let expires = row.expires,
      moment < expires
    else {
      try database.read { try desk(in: $0).tryNothing(code, salt: login.bytes) }
      return false
    }
    return try database.read { try desk(in: $0).opens(row, code: code) }
  }

  private func refuseInvitation(_ row: AccountRow?, _ body: [UInt8]) throws {
    let voice = JournalVoice(stamp: stamp, ring: ring, anchor: anchor, signer: nil)
    try commit(voice) { db in
      if let row, row.status == .invited {
        try db.run("UPDATE account SET tries = max(0, tries - 1) WHERE id = ?", [row.id.number])
      }
      _ = try voice.append([body], written: [], in: db)
    }
  }
}
