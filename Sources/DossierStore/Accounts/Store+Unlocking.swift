package import DossierCore
import GRDB
package import Sealing

extension Store {
  /// Opens an account with its password.
  ///
  /// An unknown login takes the same time and gets the same `StoreFault.loginRefused`. Every
  /// failure writes an unsigned journal line whose body `failure` makes. Throws
  /// `StoreFault.rolledBack` when the file is older than what the account remembers, unless
  /// `acceptingRestore` says that a backup was put back on purpose.
  package func unlock(
    login: String, password: Secret, at moment: Moment, acceptingRestore: Bool = false,
    failure: (FailedUnlock) -> [UInt8]
  ) throws -> UnlockedAccount {
    let locator = try database.read { try desk(in: $0).locator(of: login) }
    let (row, wait) = try database.read { db in
      (
        try AccountRow.find(login: locator, in: db),
        try AttemptTable(db: db).wait(locator, at: moment)
      )
    }
    if let wait { throw StoreFault.waitUntil(wait) }
    // Before anything is decided: whether there is such an account must not show in the time.
    let secrets = try secrets(of: row, login: locator, password: password)
    guard let row, let secrets else {
      let failed = FailedUnlock(account: row?.id, reason: .wrongPassword)
      try journalFailure(failure(failed), login: locator, at: moment)
      throw StoreFault.loginRefused
    }
    guard row.status != .blocked, row.status != .ended else {
      let failed = FailedUnlock(account: row.id, reason: .blocked)
      try journalFailure(failure(failed), login: nil, at: moment)
      throw StoreFault.accountBlocked
    }
    try clearAttempts(locator)
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
  /// Wrong login, wrong code, expired and tried too often all get `StoreFault.invitationRefused`.
  package func accept(
    login: String, code: OneTimeCode, password: Secret, at moment: Moment,
    line: (AccountID) -> [UInt8], failure: (FailedUnlock) -> [UInt8]
  ) throws -> AcceptedInvitation {
    let locator = try database.read { try desk(in: $0).locator(of: login) }
    let row = try database.read { try AccountRow.find(login: locator, in: $0) }
    guard let row, try isInvited(row, code: code, at: moment) else {
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

  private func journalFailure(_ body: [UInt8], login: Locator?, at moment: Moment) throws {
    let voice = JournalVoice(stamp: stamp, ring: ring, anchor: anchor, signer: nil)
    try givingUpReserve {
      try commit(voice) { db in
        if let login { try AttemptTable(db: db).countFailure(login, at: moment) }
        _ = try voice.append([body], written: [], in: db)
      }
    }
  }

  private func clearAttempts(_ login: Locator) throws {
    let isCounted = try database.read {
      try $0.row("SELECT 1 FROM attempt WHERE login = ?", [login.bytes.blob]) != nil
    }
    guard isCounted else { return }
    try givingUpReserve { try database.write { try AttemptTable(db: $0).clear(login) } }
  }

  private func isInvited(_ row: AccountRow, code: OneTimeCode, at moment: Moment) throws -> Bool {
    guard row.status == .invited, row.tries > 0, let expires = row.expires, moment < expires
    else { return false }
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
