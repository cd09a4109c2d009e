import DossierCore
import GRDB
import Sealing

/// A compartment key, sealed to somebody in a role and signed by who handed it over.
struct GrantRow {
  let account: AccountID
  let role: RoleCode
  let compartment: Int
  let epoch: Int
  /// Which of the account's key pairs it is sealed to.
  let keys: Int
  let sealed: [UInt8]
  let grantor: AccountID
  let grantorKeys: Int
  let signature: [UInt8]

  private static let columns =
    "account, role, compartment, epoch, keys, sealed, grantor, grantor_keys, signature"

  static func all(in db: Database) throws -> [GrantRow] {
    try db.rows("SELECT \(columns) FROM key_grant").map { try GrantRow($0) }
  }

  static func all(of account: AccountID, in db: Database) throws -> [GrantRow] {
    try db.rows("SELECT \(columns) FROM key_grant WHERE account = ?", [account.number])
      .map { try GrantRow($0) }
  }

  static func all(compartment: Int, in db: Database) throws -> [GrantRow] {
    try db.rows("SELECT \(columns) FROM key_grant WHERE compartment = ?", [compartment])
      .map { try GrantRow($0) }
  }

  func insert(into db: Database) throws {
    try db.run(
      "INSERT INTO key_grant (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        account.number, role.text, compartment, epoch, keys, sealed.blob, grantor.number,
        grantorKeys, signature.blob,
      ])
  }

  func delete(from db: Database) throws {
    try db.run(
      "DELETE FROM key_grant WHERE account = ? AND role = ? AND compartment = ?",
      [account.number, role.text, compartment])
  }

  /// What the grantor signs, and what the key inside is bound to.
  static func statement(
    _ stamp: StoreStamp, to: PublicKeys, role: RoleCode, compartment: Int, epoch: Int
  ) -> [UInt8] {
    var writer = stamp.begin("grant")
    writer.write(to.account.number)
    writer.write(UInt32(truncatingIfNeeded: to.keys))
    writer.write(raw: to.receive.bytes)
    writer.write(text: role.text)
    writer.write(UInt32(truncatingIfNeeded: compartment))
    writer.write(UInt32(truncatingIfNeeded: epoch))
    return writer.bytes
  }

  /// What the journal vouches for.
  func digest(_ stamp: StoreStamp) -> Digest {
    var writer = stamp.begin("grant row")
    for number in [
      account.number, Int64(compartment), Int64(epoch), Int64(keys), grantor.number,
      Int64(grantorKeys),
    ] { writer.write(number) }
    writer.write(text: role.text)
    writer.write(counted: sealed)
    writer.write(raw: signature)
    return Digest(of: writer.bytes)
  }

  init(
    account: AccountID, role: RoleCode, compartment: Int, epoch: Int, keys: Int, sealed: [UInt8],
    grantor: AccountID, grantorKeys: Int, signature: [UInt8]
  ) {
    self.account = account
    self.role = role
    self.compartment = compartment
    self.epoch = epoch
    self.keys = keys
    self.sealed = sealed
    self.grantor = grantor
    self.grantorKeys = grantorKeys
    self.signature = signature
  }

  private init(_ row: Row) throws {
    self.init(
      account: AccountID(number: Int64(try row.integer(0))), role: RoleCode(try row.text(1)),
      compartment: try row.integer(2), epoch: try row.integer(3), keys: try row.integer(4),
      sealed: try row.bytes(5), grantor: AccountID(number: Int64(try row.integer(6))),
      grantorKeys: try row.integer(7), signature: try row.bytes(8))
  }
}
