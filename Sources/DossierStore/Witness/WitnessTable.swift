import DossierCore
import GRDB
import Sealing

/// The rows for the witness as they lie in the file, from where they are copied out.
struct WitnessTable {
  let db: Database
  let stamp: StoreStamp

  /// A sealed row with the line it belongs to.
  struct SealedRow: Hashable {
    let seq: Int
    let ordinal: Int
    let epoch: Int
    let sealed: [UInt8]

    /// What a row is bound to: its place among the others.
    func context(_ stamp: StoreStamp) -> [UInt8] {
      WitnessTable.context(stamp, seq: seq, ordinal: ordinal)
    }
  }

  /// Signs and seals rows: to the key of the journal, and to the recovery account.
  ///
  /// The journal's key of today may be newer than the backup that is put back one day; the
  /// recovery account has the same keys for good.
  func insert(_ rows: [[UInt8]], seq: Int, session: StoreSession) throws {
    guard !rows.isEmpty else { return }
    let log = try LogKey.current(in: db)
    let recovery = try recoveryKey(anchor: session.secrets().anchor)
    for (ordinal, row) in rows.enumerated() {
      let context = Self.context(stamp, seq: seq, ordinal: ordinal)
      let key = try session.store.ring.randomKey()
      let plain = try SignedRow(row, by: session.signer(), context: context).bytes
      var writer = ByteWriter()
      writer.write(counted: try log.key.seal(key, context: context))
      writer.write(counted: try recovery.seal(key, context: context))
      writer.write(raw: SealedBox.seal(plain, with: key, associated: context))
      try db.run(
        "INSERT INTO witness_row (seq, ordinal, epoch, sealed) VALUES (?, ?, ?, ?)",
        [seq, ordinal, log.epoch, writer.bytes.blob])
    }
  }

  func rows() throws -> [SealedRow] {
    try db.rows(
      "SELECT seq, ordinal, epoch, sealed FROM witness_row ORDER BY seq, ordinal"
    ).map {
      SealedRow(
        seq: try $0.integer(0), ordinal: try $0.integer(1), epoch: try $0.integer(2),
        sealed: try $0.bytes(3))
    }
  }

  /// The public half of the recovery account, unless somebody put another one in its place.
  private func recoveryKey(anchor: VerifyingKey) throws -> ReceiveKey {
    for row in try AccountRow.all(in: db) where row.kind == .recovery {
      let keys = try PublicKeys.find(row.id, keys: row.keys, in: db)
      if let keys, keys.verify == anchor { return keys.receive }
    }
    throw StoreFault.forgedAuthority
  }

  private static func context(_ stamp: StoreStamp, seq: Int, ordinal: Int) -> [UInt8] {
    var writer = stamp.begin("witness")
    writer.write(Int64(seq))
    writer.write(UInt32(truncatingIfNeeded: ordinal))
    return writer.bytes
  }
}
