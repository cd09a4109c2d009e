import DossierCore
import GRDB
import Sealing

/// The public halves an account made at its `keys`-th time; old ones stay, to check old lines.
struct PublicKeys {
  let account: AccountID
  let keys: Int
  let receive: ReceiveKey
  let verify: VerifyingKey

  var fingerprint: Fingerprint { Fingerprint(receive: receive, verify: verify) }

  static func find(_ account: AccountID, keys: Int, in db: Database) throws -> PublicKeys? {
    try db.row(
      "SELECT receive, verify FROM account_key WHERE account = ? AND keys = ?",
      [account.number, keys]
    ).map {
      PublicKeys(
        account: account, keys: keys, receive: try ReceiveKey(bytes: $0.bytes(0)),
        verify: try VerifyingKey(bytes: $0.bytes(1)))
    }
  }

  static func all(in db: Database) throws -> [PublicKeys] {
    try db.rows("SELECT account, keys, receive, verify FROM account_key").map {
      PublicKeys(
        account: AccountID(number: Int64(try $0.integer(0))), keys: try $0.integer(1),
        receive: try ReceiveKey(bytes: $0.bytes(2)),
        verify: try VerifyingKey(bytes: $0.bytes(3)))
    }
  }

  func insert(into db: Database) throws {
    try db.run(
      "INSERT INTO account_key (account, keys, receive, verify) VALUES (?, ?, ?, ?)",
      [account.number, keys, receive.bytes.blob, verify.bytes.blob])
  }

  /// What the journal vouches for.
  func digest(_ stamp: StoreStamp) -> Digest {
    var writer = stamp.begin("account_key")
    writer.write(account.number)
    writer.write(UInt32(truncatingIfNeeded: keys))
    writer.write(raw: receive.bytes)
    writer.write(raw: verify.bytes)
    return Digest(of: writer.bytes)
  }
}
