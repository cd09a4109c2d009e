import DossierCore
import GRDB
import Sealing

/// The one transaction in which a store comes into being.
struct StoreFounding {
  let setup: StoreSetup
  let place: StorePlace
  let database: StoreDatabase
  let ring: KeyRing
  let machineKey: RingKey
  private let stamp: StoreStamp
  private let sheets = RecoverySheets()
  private let recovery = AccountID(number: Randomness.identifier())
  private let recoverySecrets: AccountSecrets

  /// The role the recovery account holds every compartment in.
  static let recoveryRole: RoleCode = "recovery"
  /// A login nobody can type.
  static let recoveryLogin = "\u{0}recovery"

  init(
    setup: StoreSetup, place: StorePlace, database: StoreDatabase, ring: KeyRing,
    machineKey: RingKey
  ) throws {
    self.setup = setup
    self.place = place
    self.database = database
    self.ring = ring
    self.machineKey = machineKey
    stamp = StoreStamp(
      identity: Randomness.bytes(StoreStamp.identitySize), isDemo: setup.isDemo)
    recoverySecrets = try AccountSecrets(in: ring, anchor: nil)
  }

  func run() throws -> FoundedStore {
    try database.outside { db in
      try db.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
    }
    let accounts = try database.write { db in
      for table in StoreSchema.tables { try db.execute(sql: table) }
      try db.execute(sql: "PRAGMA user_version = \(StoreStamp.format)")
      try meta().insert(into: db)
      return try found(in: db)
    }
    let store = try Store(place: place, database: database, ring: ring, machineKey: machineKey)
    return FoundedStore(store: store, accounts: accounts, recovery: recovery, sheets: sheets)
  }

  private func meta() throws -> StoreMeta {
    try StoreMeta(
      stamp: stamp, created: setup.moment, cost: setup.cost,
      anchor: recoverySecrets.signing.publicKey, machineKey: machineKey)
  }

  private func found(in db: Database) throws -> [AccountID] {
    let signer = LineSigner(account: recovery, keys: 1, pair: recoverySecrets.signing)
    let authority = Authority(db: db, stamp: stamp, signer: signer)
    let desk = AccountDesk(db: db, stamp: stamp, machineKey: machineKey, cost: setup.cost)
    var written: [WrittenEntry] = []
    var compartments: [CompartmentCode: CompartmentKeys] = [:]
    for code in setup.compartments {
      let (keys, entry) = try authority.found(code, ring: ring)
      compartments[code] = keys
      written.append(entry)
    }
    let everything = [Self.recoveryRole: Set(setup.compartments)]
    try desk.insert(
      recovery, login: Self.recoveryLogin, kind: .recovery, password: sheets.secret,
      secrets: recoverySecrets)
    written += try admit(recovery, recoverySecrets, everything, compartments, authority)
    var accounts: [AccountID] = []
    for account in setup.accounts {
      let id = AccountID(number: Randomness.identifier())
      let secrets = try AccountSecrets(in: ring, anchor: recoverySecrets.signing.publicKey)
      try desk.insert(
        id, login: account.login, kind: account.kind, password: account.password,
        secrets: secrets)
      written += try admit(id, secrets, account.roles, compartments, authority)
      accounts.append(id)
    }
    let voice = JournalVoice(
      stamp: stamp, ring: ring, anchor: recoverySecrets.signing.publicKey, signer: signer)
    _ = try voice.append([setup.line], written: written, in: db)
    return accounts
  }

  /// Enters keys, appoints to roles, approves in the name of the recovery account, and grants.
  private func admit(
    _ account: AccountID, _ secrets: AccountSecrets, _ roles: [RoleCode: Set<CompartmentCode>],
    _ compartments: [CompartmentCode: CompartmentKeys], _ authority: Authority
  ) throws -> [WrittenEntry] {
    let keys = PublicKeys(
      account: account, keys: 1, receive: secrets.receive.publicKey,
      verify: secrets.signing.publicKey)
    var written = [try authority.enter(keys)]
    for (role, codes) in roles.sorted(by: { $0.key < $1.key }) {
      let appointment = Appointment(
        account: account, role: role, compartments: codes, needed: 1)
      try appointment.store(in: authority.db)
      written.append(try authority.approve(appointment, of: keys))
      for code in codes.sorted() {
        guard let held = compartments[code] else { throw StoreFault.noSuchCompartment(code) }
        written.append(try authority.grant(held, to: keys, role: role))
      }
    }
    return written
  }
}
