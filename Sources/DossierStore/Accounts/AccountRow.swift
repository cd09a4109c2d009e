import DossierCore
import GRDB
import Sealing

/// One row of the table of accounts.
struct AccountRow {
  let id: AccountID
  let kind: AccountKindCode
  let status: AccountStatus
  /// Counts the key pairs this account has made; approvals and grants name it.
  let keys: Int
  let cost: PasswordCost
  let salt: [UInt8]
  let secrets: [UInt8]
  let expires: Moment?
  let tries: Int

  private static let columns =
    "id, kind, status, keys, memory, passes, salt, secrets, expires, tries"

  static func find(_ id: AccountID, in db: Database) throws -> AccountRow? {
    try db.row("SELECT \(columns) FROM account WHERE id = ?", [id.number]).map { try Self($0) }
  }

  static func find(login: Locator, in db: Database) throws -> AccountRow? {
    try db.row("SELECT \(columns) FROM account WHERE login = ?", [login.bytes.blob])
      .map { try Self($0) }
  }

  static func all(in db: Database) throws -> [AccountRow] {
    try db.rows("SELECT \(columns) FROM account ORDER BY id").map { try Self($0) }
  }

  /// The row, or `StoreFault.noSuchAccount`.
  static func existing(_ id: AccountID, in db: Database) throws -> AccountRow {
    guard let row = try find(id, in: db) else { throw StoreFault.noSuchAccount(id) }
    return row
  }

  private init(_ row: Row) throws {
    id = AccountID(number: Int64(try row.integer(0)))
    guard let kind = AccountKindCode(rawValue: try row.integer(1)),
      let status = AccountStatus(rawValue: try row.integer(2))
    else { throw StoreFault.damaged }
    self.kind = kind
    self.status = status
    keys = try row.integer(3)
    cost = PasswordCost(memoryKiB: try row.integer(4), passes: try row.integer(5))
    salt = try row.bytes(6)
    secrets = try row.bytes(7)
    expires = row.optionalInteger(8).map { Moment(milliseconds: Int64($0)) }
    tries = try row.integer(9)
  }
}
