import DossierCore
import GRDB
import Sealing

/// The rows for the witness as they lie in the file, from where they are copied out.
struct WitnessTable {
  let db: Database
  let stamp: StoreStamp

  /// A sealed row with the line it belongs to.
  struct SealedRow {
    let seq: Int
    let ordinal: Int
    let epoch: Int
    let sealed: [UInt8]
  }

  func insert(_ rows: [[UInt8]], seq: Int, ring: KeyRing) throws {
    guard !rows.isEmpty else { return }
    let log = try LogKey.current(in: db)
    for (ordinal, row) in rows.enumerated() {
      let context = Self.context(stamp, seq: seq, ordinal: ordinal)
      let key = try ring.randomKey()
      var writer = ByteWriter()
      writer.write(counted: try log.key.seal(key, context: context))
      writer.write(raw: SealedBox.seal(row, with: key, associated: context))
      try db.run(
        "INSERT INTO witness_row (seq, ordinal, epoch, sealed) VALUES (?, ?, ?, ?)",
        [seq, ordinal, log.epoch, writer.bytes.blob])
    }
  }

  func rows(after last: SealedRow?) throws -> [SealedRow] {
    try db.rows(
      """
      SELECT seq, ordinal, epoch, sealed FROM witness_row
      WHERE (seq, ordinal) > (?, ?) ORDER BY seq, ordinal
      """, [last?.seq ?? 0, last?.ordinal ?? 0]
    ).map {
      SealedRow(
        seq: try $0.integer(0), ordinal: try $0.integer(1), epoch: try $0.integer(2),
        sealed: try $0.bytes(3))
    }
  }

  static func open(
    _ row: SealedRow, stamp: StoreStamp, keys: CompartmentKeys
  ) throws -> [UInt8] {
    guard let root = keys.epochs[row.epoch]?.root else { throw StoreFault.damaged }
    let context = context(stamp, seq: row.seq, ordinal: row.ordinal)
    do {
      var reader = ByteReader(row.sealed)
      let key = try ReceiveKeyPair(secret: root).openKey(reader.counted(), context: context)
      return try SealedBox.open(reader.remaining, with: key, associated: context)
    } catch is SealingFault {
      throw StoreFault.damaged
    }
  }

  private static func context(_ stamp: StoreStamp, seq: Int, ordinal: Int) -> [UInt8] {
    var writer = stamp.begin("witness")
    writer.write(Int64(seq))
    writer.write(UInt32(truncatingIfNeeded: ordinal))
    return writer.bytes
  }
}
