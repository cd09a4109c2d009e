import DossierCore
import DossierOffice
import DossierStore
import Sealing

/// Opens the office for each demo account that is needed, once.
///
/// The demo is filled through the one door, by people who may do so: what it holds is what the
/// program allows.
final class DemoOffices {
  private let store: Store
  private let accounts: DemoAccounts
  private let clock: Clock
  private let numbers: DemoNumbers
  private var open: [RoleCode: Office] = [:]
  private var sessions: [StoreSession] = []

  /// Takes a store that was just made and its accounts.
  init(_ store: Store, _ accounts: DemoAccounts, clock: Clock, seed: UInt64) {
    self.store = store
    self.accounts = accounts
    self.clock = clock
    numbers = DemoNumbers(seed: seed, purpose: 1)
  }

  /// The office of a role.
  func office(of role: RoleCode) throws -> Office {
    if let office = open[role] { return office }
    guard let account = accounts[role] else { throw Refusal.notFound(.role) }
    let unlocked = try store.unlock(
      login: account.login, password: Secret(utf8: account.password), at: clock.now(),
      failure: { _ in [] })
    let session = try unlocked.open(role: role)
    let numbers = numbers
    let archive = SessionArchive(
      session, of: store, newRecordID: { RecordID(number: numbers.next()) })
    let office = try Office(
      archive: archive.archive, clock: clock, shelf: DemoWords.shelf, press: LetterWriter.press(),
      extracts: ExtractWriter.press(), disclosures: DisclosureWriter.press(),
      account: session.account, role: role, station: Station.name)
    sessions.append(session)
    open[role] = office
    return office
  }

  /// Logs everybody out.
  func close() throws {
    for office in open.values { try office.logOut() }
    for session in sessions { session.end() }
    open = [:]
    sessions = []
  }
}
