import DossierCore
import GRDB
import Sealing

/// The head of the journal as an account last saw it, sealed so that only its owner can make it.
///
/// One copy in the file finds a tail that was cut off; one outside finds yesterday's file.
struct RememberedHead {
  let head: JournalHead
  let moment: Moment

  func sealed(_ secrets: AccountSecrets, stamp: StoreStamp, account: AccountID) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Int64(head.seq))
    writer.write(raw: head.hash)
    writer.write(moment.milliseconds)
    return SealedBox.seal(
      writer.bytes, with: secrets.own, associated: Self.context(stamp, account))
  }

  init(head: JournalHead, moment: Moment) {
    self.head = head
    self.moment = moment
  }

  init(
    opening sealed: [UInt8], _ secrets: AccountSecrets, stamp: StoreStamp, account: AccountID
  ) throws {
    var reader = ByteReader(
      try SealedBox.open(sealed, with: secrets.own, associated: Self.context(stamp, account)))
    head = JournalHead(seq: Int(try reader.number(Int64.self)), hash: try reader.raw(Digest.size))
    moment = Moment(milliseconds: try reader.number())
  }

  /// Throws when the file does not hold this head any more.
  func check(in db: Database) throws {
    guard try JournalTable.hash(of: head.seq, in: db) == head.hash else {
      throw StoreFault.rolledBack(
        remembered: head.seq, found: try JournalTable.head(in: db).seq)
    }
  }

  private static func context(_ stamp: StoreStamp, _ account: AccountID) -> [UInt8] {
    var writer = stamp.begin("head")
    writer.write(account.number)
    return writer.bytes
  }
}
