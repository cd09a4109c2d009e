package import DossierCore
import GRDB
import Sealing

/// Somebody at work in one role, with the keys of that role's compartments.
package final class StoreSession {
  /// Who is at work.
  package let account: AccountID
  /// In which role.
  package let role: RoleCode
  let store: Store
  let keysGeneration: Int
  let voice: JournalVoice
  private var held: [CompartmentCode: CompartmentKeys]
  private var kept: AccountSecrets?
  /// The state of grants and accounts these keys were loaded in.
  private var loadedChanges: Int?

  init(
    store: Store, account: AccountID, keys: Int, role: RoleCode, secrets: AccountSecrets
  ) throws {
    self.store = store
    self.account = account
    self.role = role
    keysGeneration = keys
    kept = secrets
    held = [:]
    voice = JournalVoice(
      stamp: store.stamp, ring: store.ring, anchor: secrets.anchor,
      signer: LineSigner(account: account, keys: keys, pair: secrets.signing))
    try store.database.read { try refresh(in: $0) }
  }

  /// The compartments this session has keys of.
  package var compartments: Set<CompartmentCode> { Set(held.keys) }

  /// Forgets all keys, if the `UnlockedAccount` is gone as well; every later call throws `StoreFault.withdrawn`.
  package func end() {
    voice.end()
    held = [:]
    kept = nil
    loadedChanges = nil
  }

  var stamp: StoreStamp { store.stamp }

  /// The account's own keys, as long as the session lasts.
  func secrets() throws -> AccountSecrets {
    guard let kept else { throw StoreFault.withdrawn }
    return kept
  }

  func signer() throws -> LineSigner {
    LineSigner(account: account, keys: keysGeneration, pair: try secrets().signing)
  }

  /// The keys of a compartment, or `StoreFault.compartmentClosed`.
  func keys(of code: CompartmentCode) throws -> CompartmentKeys {
    guard let keys = held[code] else { throw StoreFault.compartmentClosed(code) }
    return keys
  }

  /// The keys of the compartment a row belongs to.
  func keys(numbered number: Int, in db: Database) throws -> CompartmentKeys {
    if let keys = held.values.first(where: { $0.number == number }) { return keys }
    let row = try CompartmentRow.all(in: db).first { $0.number == number }
    guard let row else { throw StoreFault.damaged }
    throw StoreFault.compartmentClosed(row.code)
  }

  /// Takes over a key this session itself just made.
  func adopt(_ keys: CompartmentKeys) {
    held[keys.code] = keys
    loadedChanges = nil
  }

  /// What the session believes of its rights may be wrong: look again before the next step.
  func forgetRights() {
    loadedChanges = nil
  }

  /// Makes sure that the rights of this session are those the file gives it now.
  ///
  /// Called at the start of every transaction, so that nobody works with a key or a role that was
  /// withdrawn, and nobody writes under an epoch that has passed.
  func refresh(in db: Database) throws {
    let secrets = try secrets()
    let changes = Int(try db.number("SELECT changes FROM authority") ?? 0)
    guard changes != loadedChanges else { return }
    guard let row = try AccountRow.find(account, in: db), row.keys == keysGeneration,
      row.status == .active || row.status == .keysMade,
      try Appointment.find(account, role, in: db) != nil
    else { throw StoreFault.withdrawn }
    let loader = KeyLoader(
      db: db, stamp: stamp, account: account, keys: keysGeneration, secrets: secrets)
    held = try loader.load(role)
    loadedChanges = changes
  }

  /// Reads in one consistent view, with the rights of this moment.
  func read<R>(_ body: (Database) throws -> R) throws -> R {
    try store.database.read { db in
      try refresh(in: db)
      return try body(db)
    }
  }
}
