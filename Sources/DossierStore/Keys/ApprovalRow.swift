import DossierCore
import GRDB
import Sealing

/// Somebody's signature under an appointment, for the keys the account had then.
struct ApprovalRow {
  let account: AccountID
  let role: RoleCode
  let keys: Int
  let approver: AccountID
  let approverKeys: Int
  let compartments: String
  let needed: Int
  let signature: [UInt8]

  static let columns =
    "account, role, keys, approver, approver_keys, compartments, needed, signature"

  static func all(in db: Database) throws -> [ApprovalRow] {
    try db.rows("SELECT \(columns) FROM approval").map { try ApprovalRow($0) }
  }

  static func all(of account: AccountID, in db: Database) throws -> [ApprovalRow] {
    try db.rows("SELECT \(columns) FROM approval WHERE account = ?", [account.number])
      .map { try ApprovalRow($0) }
  }

  func insert(into db: Database) throws {
    try db.run(
      "INSERT INTO approval (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
  }

  /// The columns in their order.
  var values: [(any DatabaseValueConvertible)?] {
    [
      account.number, role.text, keys, approver.number, approverKeys, compartments, needed,
      signature.blob,
    ]
  }

  func delete(from db: Database) throws {
    try db.run(
      "DELETE FROM approval WHERE account = ? AND role = ? AND keys = ? AND approver = ?",
      [account.number, role.text, keys, approver.number])
  }

  /// What the approver signs: also the keys, so that nobody can slip in others afterwards.
  static func statement(
    _ stamp: StoreStamp, of account: PublicKeys, role: RoleCode, compartments: String, needed: Int
  ) -> [UInt8] {
    var writer = stamp.begin("approval")
    writer.write(account.account.number)
    writer.write(UInt32(truncatingIfNeeded: account.keys))
    writer.write(raw: account.receive.bytes)
    writer.write(raw: account.verify.bytes)
    writer.write(text: role.text)
    writer.write(text: compartments)
    writer.write(UInt32(truncatingIfNeeded: needed))
    return writer.bytes
  }

  /// What the journal vouches for.
  func digest(_ stamp: StoreStamp) -> Digest {
    var writer = stamp.begin("approval row")
    for number in [
      account.number, Int64(keys), approver.number, Int64(approverKeys), Int64(needed),
    ] { writer.write(number) }
    writer.write(text: role.text)
    writer.write(text: compartments)
    writer.write(raw: signature)
    return Digest(of: writer.bytes)
  }

  init(
    account: AccountID, role: RoleCode, keys: Int, approver: AccountID, approverKeys: Int,
    compartments: String, needed: Int, signature: [UInt8]
  ) {
    self.account = account
    self.role = role
    self.keys = keys
    self.approver = approver
    self.approverKeys = approverKeys
    self.compartments = compartments
    self.needed = needed
    self.signature = signature
  }

  init(_ row: Row) throws {
    self.init(
      account: AccountID(number: Int64(try row.integer(0))), role: RoleCode(try row.text(1)),
      keys: try row.integer(2), approver: AccountID(number: Int64(try row.integer(3))),
      approverKeys: try row.integer(4), compartments: try row.text(5),
      needed: try row.integer(6), signature: try row.bytes(7))
  }
}
