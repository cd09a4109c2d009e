import DossierCore
import Foundation
import Sealing

@testable import DossierStore

/// A store in a folder of its own, with a few invented accounts; gone when the test is.
final class TestCabinet {
  let folder: String
  let place: StorePlace
  let store: Store
  let sheets: RecoverySheets
  let accounts: [AccountID]
  let recovery: AccountID

  static let school = SchoolID(number: 1001)
  static let now = Moment(milliseconds: 1_790_000_000_000)
  static let all: Set<CompartmentCode> = [
    .dossier, .register, .organisation, .shielded, .log,
  ]
  /// Login, role and compartments; the password is the login backwards.
  static let people: [(login: String, role: RoleCode, compartments: Set<CompartmentCode>)] = [
    ("ib", "IB", [.dossier, .register, .organisation, .shielded]),
    ("adm", "ADM", [.dossier, .register, .organisation]),
    ("fg", "FG", [.register, .organisation, .log]),
    ("ict", "ICT", [.organisation]),
  ]

  init(witness: Bool = false) throws {
    let root =
      FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    folder = "\(root)/dossierkast-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let witnessPath = folder + "/witness"
    if witness {
      try FileManager.default.createDirectory(
        atPath: witnessPath, withIntermediateDirectories: true)
    }
    place = StorePlace(file: folder + "/kast.db", witness: witness ? witnessPath : nil)
    let founded = try Store.create(
      at: place,
      StoreSetup(
        isDemo: false, compartments: Self.all.sorted(),
        accounts: Self.people.map {
          FoundingAccount(
            login: $0.login, password: Self.password($0.login),
            roles: [$0.role: $0.compartments])
        },
        cost: .cheap, moment: Self.now, line: Array("founding".utf8)))
    store = founded.store
    sheets = founded.sheets
    accounts = founded.accounts
    recovery = founded.recovery
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  static func password(_ login: String) -> Secret {
    Secret(utf8: String(login.reversed()))
  }

  func account(_ login: String) -> AccountID {
    accounts[Self.people.firstIndex { $0.login == login } ?? 0]
  }

  func unlock(_ login: String, in other: Store? = nil) throws -> UnlockedAccount {
    try (other ?? store).unlock(
      login: login, password: Self.password(login), at: Self.now, failure: { _ in [] })
  }

  func session(_ login: String, in other: Store? = nil) throws -> StoreSession {
    let role = Self.people.first { $0.login == login }?.role ?? RoleCode(login.uppercased())
    return try unlock(login, in: other).open(role: role)
  }

  func recoverySession() throws -> StoreSession {
    try store.unlockRecovery(sheets, at: Self.now, failure: { _ in [] })
      .open(role: StoreFounding.recoveryRole)
  }

  func another() throws -> Store {
    try Store.open(place)
  }

  /// Changes the file behind the program's back.
  func tamper(_ sql: String) throws {
    try store.database.outside { try $0.run(sql) }
  }

  /// All bytes of the file and what lies beside it.
  func rawBytes() throws -> Data {
    var bytes = Data()
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: place.file + suffix) {
      bytes += try Data(contentsOf: URL(fileURLWithPath: place.file + suffix))
    }
    return bytes
  }

  func findings(with login: String? = nil) throws -> [Finding] {
    let session = try login.map { try self.session($0) }
    return try store.verification(with: session).run()
  }
}

extension StoreSession {
  /// Writes the first version of a record about a pupil.
  @discardableResult
  func add(
    _ text: String, pupil: Int64 = 7, to compartment: CompartmentCode = .dossier,
    list: RecordList? = nil
  ) throws -> RecordID {
    try write(at: TestCabinet.now) { transaction in
      let id = transaction.newRecordID()
      try transaction.put(
        ArchiveRecord(
          id: id, version: 1, compartment: compartment,
          subject: .pupil(PupilID(number: pupil)), list: list, body: Array(text.utf8)))
      transaction.append(Array("add".utf8))
      return id
    }
  }

  /// Writes the next version of a record.
  func change(_ id: RecordID, to text: String, seen version: Int) throws {
    try write(at: TestCabinet.now) { transaction in
      guard let old = try transaction.record(id) else { throw StoreFault.noSuchRecord(id) }
      try transaction.put(
        ArchiveRecord(
          id: id, version: version + 1, compartment: old.compartment, subject: old.subject,
          list: old.list, body: Array(text.utf8)))
      transaction.append(Array("change".utf8))
    }
  }

  func text(of id: RecordID) throws -> String? {
    try record(id).map { String(decoding: $0.body, as: UTF8.self) }
  }
}

/// Takes everybody for entitled: for tests about approvals alone.
func anybody(_ account: AccountID, _ role: RoleCode) -> Bool { true }
