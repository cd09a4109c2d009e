import DossierCore
import DossierOffice
import DossierStore
import Sealing

/// From a closed store to an open office: password, role, session.
///
/// Screens and command line come in the same way; what must be told on the way stands in
/// `warnings`.
final class Reception {
  /// The store.
  let store: Store
  /// Date and time.
  let clock: Clock
  /// The session, once a role was chosen.
  private(set) var session: StoreSession?
  /// The office, once a role was chosen.
  private(set) var office: Office?
  /// What is left to do with keys, once a role was chosen.
  private(set) var upkeep: KeyUpkeep?
  /// What was being made when the program ended, once a role was chosen.
  private(set) var unfinished: UnfinishedPackages?
  /// Sentences that the person must read.
  private(set) var warnings: [String] = []
  /// How many of them were known before anybody logged in.
  private var warningsBefore = 0
  /// The older store that was accepted at this login, if it was one.
  private(set) var restore: RestoreNote?
  private let acceptRestore: ((RestoreNote) throws -> Void)?
  private var unlocked: UnlockedAccount?

  /// Stands before a store; `acceptRestore` asks whether an older one was put back on purpose, and
  /// throws when not.
  init(
    store: Store, clock: Clock, acceptRestore: ((RestoreNote) throws -> Void)? = nil
  ) {
    self.store = store
    self.clock = clock
    self.acceptRestore = acceptRestore
    if !store.memoryIsLocked { warnings.append(DialogueWords.memoryNotLocked) }
    if let warning = witnessWarning { warnings.append(warning) }
    warningsBefore = warnings.count
  }

  /// The sentences that only came while somebody logged in: no screen told them yet.
  var warningsOfLogin: [String] { Array(warnings.dropFirst(warningsBefore)) }

  /// Tries a password; throws `StoreFault`.
  @discardableResult
  func unlock(login: String, password: Secret) throws -> UnlockedAccount {
    let account = try accepting { accepts in
      try store.unlock(
        login: login, password: password, at: clock.now(), acceptingRestore: accepts,
        failure: failureLine)
    }
    unlocked = account
    return account
  }

  /// Tries as always; an older store opens only after somebody said that it was put back.
  func accepting(_ attempt: (Bool) throws -> UnlockedAccount) throws -> UnlockedAccount {
    restore = nil
    do {
      return try attempt(false)
    } catch StoreFault.rolledBack(let remembered, let found) {
      guard let acceptRestore else {
        throw StoreFault.rolledBack(remembered: remembered, found: found)
      }
      let note = RestoreNote(remembered: remembered, found: found)
      try acceptRestore(note)
      let account = try attempt(true)
      restore = note
      return account
    }
  }

  /// Opens the office in a role, or in the only one there is; throws `CommandFault`.
  @discardableResult
  func enter(as wanted: RoleCode?) throws -> Office {
    guard let unlocked else { throw StoreFault.loginRefused }
    let role = try choose(wanted)
    let session = try unlocked.open(role: role)
    let archive = SessionArchive(session, of: store).archive
    try settleRestore(session)
    try noticeClock(unlocked, session)
    let office = try Office(
      archive: archive, clock: clock, shelf: FileShelf.shelf(besides: store.place.file),
      press: LetterWriter.press(), extracts: ExtractWriter.press(),
      disclosures: DisclosureWriter.press(), printer: PdfPrinter.press(),
      policies: PolicyFiles.shelf,
      account: session.account, role: role, station: Station.name)
    let upkeep = KeyUpkeep(session, clock: clock)
    try upkeep.renew()
    // What is over its time goes; where that fails now it goes at the next login.
    _ = try? office.destroyExpiredPackages()
    self.session = session
    self.office = office
    self.upkeep = upkeep
    unfinished = UnfinishedPackages(office)
    return office
  }

  /// Logs out, wipes the keys and brings the file in its resting state.
  func leave() throws {
    try office?.logOut()
    try close()
  }

  /// Wipes the keys and closes the store; whoever was at work has been logged out already.
  func close() throws {
    upkeep = nil
    unfinished = nil
    session?.end()
    session = nil
    office = nil
    // A witness that cannot be reached is told at the next login; what was done stays done.
    try? store.syncWitness()
    // What was done is durable already: on a full disk the log only stays until there is room again.
    _ = try? store.checkpoint()
    try store.close()
  }

  /// The body of the line about a login that failed; never what was typed.
  func failureLine(_ failed: FailedUnlock) -> [UInt8] {
    let entry = JournalEntry(
      time: clock.now(), event: .loginFailed, action: .execute, outcome: .refused,
      account: failed.account, objects: [failed.reason.rawValue], station: Station.name)
    return (try? JournalCoding.bytes(of: entry)) ?? []
  }

  /// The roles that were approved and have their keys; throws `CommandFault` when there is none.
  func usableRoles() throws -> [RoleCode] {
    guard let unlocked else { throw StoreFault.loginRefused }
    let approved = unlocked.roles.filter(\.isApproved)
    if approved.isEmpty {
      throw CommandFault.waitsForApproval(fingerprint: try fingerprint(of: unlocked.account))
    }
    let usable = approved.filter { $0.granted.contains(.organisation) }.map(\.role).sorted()
    if usable.isEmpty { throw CommandFault.waitsForKeys }
    return usable
  }

  private func choose(_ wanted: RoleCode?) throws -> RoleCode {
    let usable = try usableRoles()
    if let wanted {
      guard usable.contains(wanted) else {
        throw CommandFault.roleNotHeld(wanted, has: usable)
      }
      return wanted
    }
    guard usable.count == 1 else { throw CommandFault.roleNeeded(usable) }
    return usable[0]
  }

  private func fingerprint(of account: AccountID) throws -> String {
    try store.accountStandings().first { $0.id == account }?.fingerprint?.text ?? ""
  }

  /// Who accepted an older store is journalled before anything else is done in it; then what was
  /// taken away after the backup is taken away again.
  func settleRestore(_ session: StoreSession) throws {
    if let restore { try note(restore, in: session) }
    try followRestore(with: session)
  }

  /// Whether an older store that only the witness knows of was put back on purpose: asked as for
  /// one that the account itself remembers, and journalled; throws when it was not.
  func acceptsOlder(_ note: RestoreNote, in session: StoreSession) throws -> Bool {
    guard restore == nil else { return true }
    guard let acceptRestore else { return false }
    try acceptRestore(note)
    restore = note
    try self.note(note, in: session)
    return true
  }

  /// Tells something that the person must read, in the place of what no longer holds.
  func tell(_ warnings: [String], insteadOf outdated: String) {
    if let index = self.warnings.firstIndex(of: outdated) {
      self.warnings.remove(at: index)
      if index < warningsBefore { warningsBefore -= 1 }
    }
    self.warnings += warnings
  }

  private func note(_ restore: RestoreNote, in session: StoreSession) throws {
    let now = clock.now()
    try session.journal(restore.line(of: session.account, session.role, at: now), at: now)
  }

  /// A clock behind the last line of the journal is told and journalled: terms depend on it.
  private func noticeClock(_ unlocked: UnlockedAccount, _ session: StoreSession) throws {
    let now = clock.now()
    guard let lastSeen = unlocked.lastSeen, now < lastSeen, !store.isDemo else { return }
    warnings.append(DialogueWords.clockBehind(since: lastSeen))
    let entry = JournalEntry(
      time: now, event: .clockBehind, action: .execute, outcome: .failed, kind: .management,
      account: session.account, role: session.role, station: Station.name)
    try session.journal(try JournalCoding.bytes(of: entry), at: now)
  }
}
