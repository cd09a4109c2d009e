import DossierCore
import GRDB
import Glibc

/// Where accounts remember the head of the journal: a table in the file, and a directory outside.
struct HeadMemory {
  let directory: String
  let stamp: StoreStamp

  /// What was remembered outside, if it is there and was made by the owner of these secrets.
  func outside(_ account: AccountID, _ secrets: AccountSecrets) -> RememberedHead? {
    guard let sealed = try? PrivateFile.read(path(account), limit: 1024) else { return nil }
    return try? RememberedHead(opening: sealed, secrets, stamp: stamp, account: account)
  }

  /// What was remembered inside; damage is an error, for nobody else writes there.
  func inside(
    _ account: AccountID, _ secrets: AccountSecrets, in db: Database
  ) throws -> RememberedHead? {
    guard let row = try db.row("SELECT sealed FROM head WHERE account = ?", [account.number])
    else { return nil }
    guard
      let head = try? RememberedHead(
        opening: row.bytes(0), secrets, stamp: stamp, account: account)
    else { throw StoreFault.damaged }
    return head
  }

  func keepInside(_ sealed: [UInt8], of account: AccountID, in db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO head (account, sealed) VALUES (?, ?)",
      [account.number, sealed.blob])
  }

  /// Keeps it outside, without waiting for the disk: a head that is a little old still convicts
  /// an older file.
  func keepOutside(_ sealed: [UInt8], of account: AccountID) {
    mkdir(directory, 0o700)
    try? PrivateFile.overwrite(path(account), sealed)
  }

  private func path(_ account: AccountID) -> String {
    "\(directory)/\(stamp.identity.prefix(4).map { String($0, radix: 16) }.joined())-\(account)"
  }
}
