package import DossierCore
import GRDB
import Sealing

/// What may be done between the beginning and the end of one durable change.
///
/// Valid only inside the closure it is handed to. Everything it writes is vouched for by the
/// first journal line of the transaction.
package final class StoreTransaction {
  /// The number the first journal line of this transaction will have.
  package let next: Int
  let db: Database
  let session: StoreSession
  private(set) var written: [WrittenEntry] = []
  private(set) var lines: [[UInt8]] = []
  private(set) var witnessed: [[UInt8]] = []
  private var nextNumber = Randomness.identifier()

  init(db: Database, session: StoreSession) throws {
    self.db = db
    self.session = session
    next = try JournalTable.head(in: db).seq + 1
  }

  /// Adds a journal line; every transaction needs at least one.
  package func append(_ body: [UInt8]) {
    lines.append(body)
  }

  /// Keeps a row for the witness directory, so that what it tells survives the return of a backup.
  ///
  /// Signed by this session, and sealed to the journal's key and the recovery account: whoever
  /// replays it must hold `log`, or both recovery sheets.
  package func witness(_ row: [UInt8]) {
    witnessed.append(row)
  }

  /// A number no record has.
  ///
  /// The numbers of one transaction follow each other from a random beginning: an import then fills
  /// page after page instead of another one for each record, and two beginnings never meet.
  package func newRecordID() -> RecordID {
    let id = RecordID(number: nextNumber)
    nextNumber &+= 1
    return id
  }

  func list(_ entries: some Sequence<WrittenEntry>) {
    written.append(contentsOf: entries)
  }

  var stamp: StoreStamp { session.stamp }
  var store: Store { session.store }
}
