package import DossierCore

/// The one door: one person, logged in, in one role.
///
/// Screens, command line, imports and letters are all its callers; nothing is read or changed around
/// it. It owns no data: what it keeps are the organisation's few records and what was viewed in the
/// last minute.
package final class Office {
  /// The store as this session sees it; nobody outside the office reads or writes it.
  let archive: Archive
  /// Date and time.
  package let clock: Clock
  /// Where documents come from.
  package let shelf: DocumentShelf
  /// What writes letters.
  package let press: LetterPress
  /// What puts copies of a dossier on paper and into files.
  package let extracts: ExtractPress
  /// What puts what leaves the school into its form.
  package let disclosurePress: DisclosurePress
  /// What makes a PDF of a page.
  package let printer: PdfPress
  /// Where proposed policies come from.
  package let policies: PolicyShelf
  /// Who is logged in.
  package let account: AccountID
  /// The role that was chosen.
  package let role: RoleCode
  /// The workstation, for the journal.
  package let station: String?
  /// The directory of schools, groups, people and the policy in force.
  package private(set) var directory: Directory
  /// The roster as far as it was read.
  package let roster: RosterIndex
  var recentViews = RecentViews()
  /// The pupils of whom something is frozen; `nil` when that must be looked up again.
  var knownFrozen: Set<PupilID>?
  /// Whether the roster was compared with the store since somebody last asked or did something.
  var isRosterFresh = false
  /// Whether a change by a colleague could not be read yet.
  var missesNews = false

  /// Opens the door for an account in one of its roles.
  ///
  /// Reads the organisation's records and journals the login before anything is shown. Throws
  /// `roleMayNot` when the account has no such role today.
  package init(
    archive: Archive, clock: Clock, shelf: DocumentShelf = .empty, press: LetterPress = .none,
    extracts: ExtractPress = .none, disclosures: DisclosurePress = .none,
    printer: PdfPress = .none, policies: PolicyShelf = .empty, account: AccountID, role: RoleCode,
    station: String? = nil
  ) throws {
    self.archive = archive
    self.clock = clock
    self.shelf = shelf
    self.press = press
    self.extracts = extracts
    self.printer = printer
    self.policies = policies
    disclosurePress = disclosures
    self.account = account
    self.role = role
    self.station = station
    directory = try Directory(reading: archive)
    roster = RosterIndex()
    guard isRoleHeld else {
      try journal(entry(.login, .execute, outcome: .refused, rule: "R-O-6.1-1"))
      throw Refusal.roleMayNot(role, "R-O-6.1-1")
    }
    try journal(entry(.login, .execute))
    try fulfilWaitingGrants()
    try eraseAgain()
  }

  /// Does something, or throws and changes nothing; a refusal is journalled (R-O-6.1-1).
  @discardableResult
  package func perform<Action: OfficeAction>(_ action: Action) throws -> ActionOutcome {
    let outcome = try journallingRefusal(of: Action.name) { try action.perform(in: self) }
    forgetWhatChanged()
    return outcome
  }

  /// What was read before an action may not hold after it.
  func forgetWhatChanged() {
    roster.fallBehind()
    knownFrozen = nil
  }

  /// Notes of what is being typed, sealed to the own account.
  package var drafts: DraftArchive { archive.drafts }

  /// Answers a question; the journal line is durable before the answer is handed out.
  package func answer<Query: OfficeQuery>(_ query: Query) throws -> Query.Answer {
    try journallingRefusal(of: Query.name) { try query.answer(in: self) }
  }

  /// Answers a question of which the answer leaves the store as a file.
  ///
  /// The line in the journal is its own, also when the same was on the screen a moment ago.
  package func answerForFile<Query: OfficeQuery>(_ query: Query) throws -> Query.Answer {
    recentViews = RecentViews()
    return try answer(query)
  }

  /// Runs what somebody asked for, as long as the role is held; journals when it is refused.
  func journallingRefusal<Result>(
    of name: String, _ body: () throws -> Result
  ) throws -> Result {
    isRosterFresh = false
    do {
      try demandRole()
      return try body()
    } catch let refusal as Refusal {
      try journalRefusal(of: name, refusal)
      throw refusal
    }
  }

  /// Throws `roleMayNot` when the role is not held any more; for work that goes on between keys.
  func demandRole() throws {
    guard isRoleHeld else { throw Refusal.roleMayNot(role, "R-O-6.1-1") }
  }

  /// Whether the account has the role today: it may have been blocked or have ended since login.
  private var isRoleHeld: Bool {
    directory.assignment(of: account, role: role, on: clock.today()) != nil
  }

  /// Journals that the person logged out.
  package func logOut() throws {
    try journal(entry(.logout, .execute))
  }

  /// Journals that the screen was locked; the keys go with the process.
  package func lock() throws {
    try journal(entry(.locked, .execute))
  }

  /// Reads the organisation's records again, after somebody changed them.
  package func refreshDirectory() throws {
    directory = try Directory(reading: archive)
    knownFrozen = nil
  }

  /// Approved roles that were given their keys when this session began.
  package private(set) var fulfilled: [WaitingGrant] = []

  /// Hands keys to whom the sealed profiles name, whatever the rows in the clear say.
  func fulfil(_ transaction: ArchiveTransaction) throws -> [WaitingGrant] {
    let holders = try RoleHolders(reading: transaction.recordsOn, on: clock.today())
    return try transaction.keys.fulfil(holders.holds)
  }

  /// Hands keys to everybody whose role was approved and who waits for a holder.
  private func fulfilWaitingGrants() throws {
    let holders = RoleHolders(
      directory.profiles.values.lazy.map(\.content), on: clock.today())
    guard try archive.accounts.waiting().contains(where: { holders.holds($0.account, $0.role) })
    else { return }
    try write { transaction in
      let given = try fulfil(transaction)
      fulfilled = given
      return [
        entry(
          .grantsFulfilled, .execute, kind: .management,
          objects: given.map { "\($0.account.text)/\($0.role.text)/\($0.compartment.text)" })
      ]
    }
  }
}
