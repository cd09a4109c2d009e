import DossierCore
import DossierOffice
import DossierStore
import Sealing

/// What the two recovery sheets can do: hand over keys, approve where nobody else can, and give
/// somebody a new one-time code when nobody is left who may.
///
/// Each sheet is with another person, so that both together stand for the two persons that a role
/// may need (decision 0041). The account holds every key, so no office is opened with it: no list, no dossier, no journal.
struct RecoveryDesk {
  /// The role of the recovery account.
  static let role = RoleCode("recovery")
  let session: StoreSession
  let store: Store
  let clock: Clock

  /// Begins with sheets that opened the account; journals that they were used.
  init(_ session: StoreSession, of store: Store, clock: Clock) throws {
    self.clock = clock
    self.session = session
    self.store = store
    try session.journal(JournalCoding.bytes(of: line(.login)), at: clock.now())
  }

  /// The approved roles that wait for keys.
  func waiting() throws -> [WaitingKeys] {
    let profiles = try read(AccountProfile.self, from: Directory.profileList)
    let holders = RoleHolders(profiles, on: clock.today())
    let pending = try session.pendingGrants().filter { holders.holds($0.account, $0.role) }
    guard !pending.isEmpty else { return [] }
    let policy = try read(Policy.self, from: Directory.policyList).first
    let labels = Dictionary(
      policy?.compartments.map { ($0.code, $0.label) } ?? [],
      uniquingKeysWith: { first, _ in first })
    return Dictionary(grouping: pending) { WaitingKeys.Holder(account: $0.account, role: $0.role) }
      .map { holder, grants in
        let profile = profiles.first { $0.account == holder.account }
        return WaitingKeys(
          login: profile?.login ?? holder.account.text, name: profile?.name ?? "",
          role: policy?.role(holder.role)?.label ?? holder.role.text,
          compartments: grants.map { labels[$0.compartment] ?? $0.compartment.text }.sorted())
      }.sorted { ($0.login, $0.role) < ($1.login, $1.role) }
  }

  /// The compartments that must get a new key since somebody lost them.
  func due() throws -> Int { try session.dueEpochs().count }

  /// Hands over what waits and renews what is due; returns how many keys went out.
  func fulfil() throws -> Int {
    let now = clock.now()
    return try session.write(at: now) { transaction in
      let holders = try RoleHolders(
        reading: transaction.records(on:in:), on: clock.today())
      let given = try transaction.fulfilPending(entitled: holders.holds)
      let objects = given.map { "\($0.account.text)/\($0.role.text)/\($0.compartment.text)" }
      transaction.append(try JournalCoding.bytes(of: line(.grantsFulfilled, objects: objects)))
      return given.count
    }
  }

  /// Journals that the sheets were put away, and wipes the keys.
  func leave() throws {
    defer { session.end() }
    try session.journal(JournalCoding.bytes(of: line(.logout)), at: clock.now())
  }

  func line(_ event: JournalEvent, objects: [String] = []) -> JournalEntry {
    JournalEntry(
      time: clock.now(), event: event, action: .execute, kind: .management,
      account: session.account, role: session.role, objects: objects, station: Station.name)
  }

  func read<Content: Sealable>(
    _ type: Content.Type, from list: RecordList
  ) throws -> [Content] {
    try session.records(on: list, in: .organisation).map { try Content(opened: $0.body) }
  }
}

/// A role of somebody that was approved and lacks keys.
struct WaitingKeys: Hashable {
  /// What they type to log in.
  let login: String
  /// Their name.
  let name: String
  /// The Dutch name of the role.
  let role: String
  /// The Dutch names of the compartments.
  let compartments: [String]

  /// Whose role it is.
  struct Holder: Hashable {
    let account: AccountID
    let role: RoleCode
  }
}
