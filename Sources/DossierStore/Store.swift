import DossierCore
import GRDB
import Sealing

/// One cabinet: a file with sealed records and a journal, open in this process.
///
/// Whoever has it open can see who has accounts and how much is in the file, and nothing else;
/// the rest needs a session.
package final class Store {
  /// Where it lies.
  package let place: StorePlace
  let stamp: StoreStamp
  let database: StoreDatabase
  let ring: KeyRing
  let machineKey: RingKey
  /// What a password costs in this store, for new ones and for logins that do not exist.
  let cost: PasswordCost
  /// The verifying key of the recovery account: whom everything is vouched for by in the end.
  let anchor: VerifyingKey
  /// Called between the steps of a commit, for tests that kill the process there.
  package var failpoint: ((CommitStep) throws -> Void)?
  /// What was known of the file when `hasForeignChange` was last asked.
  var seen: ChangeMark?
  /// How many transactions of this process changed something since then.
  var ownChanges = 0
  /// How many keys were derived from passwords: the time that a try costs, without a clock.
  var passwordTries = 0

  /// The steps of a commit.
  package enum CommitStep: CaseIterable, Sendable {
    /// The transaction has begun.
    case begun
    /// What was to be written has been.
    case written
    /// The journal line is there as well.
    case journalled
    /// The transaction is durable.
    case committed
  }

  init(place: StorePlace, database: StoreDatabase, ring: KeyRing, machineKey: RingKey) throws {
    self.place = place
    self.database = database
    self.ring = ring
    self.machineKey = machineKey
    let meta = try database.read { try StoreMeta.read(from: $0) }
    guard try meta.isProven(by: machineKey) else { throw StoreFault.machineKeyWrong }
    stamp = meta.stamp
    cost = meta.cost
    anchor = meta.anchor
    _ = try hasForeignChange()
  }

  /// The store's own number, 16 bytes.
  package var identity: [UInt8] { stamp.identity }
  /// Whether it is a demo, for good: the only kind whose date may be chosen.
  package var isDemo: Bool { stamp.isDemo }
  /// Whether the system keeps the keys out of swap; when not, the user must be told.
  package var memoryIsLocked: Bool { ring.isLocked }

  /// The newest link of the journal.
  package func head() throws -> JournalHead {
    try database.read { try JournalTable.head(in: $0) }
  }

  /// Ends the use of the file; sessions cannot be used afterwards.
  package func close() throws {
    try database.close()
  }

  var heads: HeadMemory { HeadMemory(directory: place.heads, stamp: stamp) }
  var reserve: SpaceReserve { SpaceReserve(path: place.reserve) }

  /// Writes in one transaction with its journal lines, durable on return.
  func commit<R>(_ voice: JournalVoice, _ body: (Database) throws -> R) throws -> R {
    do {
      let result = try database.write { db in
        try failpoint?(.begun)
        return try body(db)
      }
      voice.committed()
      try failpoint?(.committed)
      return result
    } catch {
      voice.rolledBack()
      throw error
    }
  }
}
