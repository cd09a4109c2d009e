import DossierCore
import GRDB
import Sealing

/// One row of the table of epochs: who made the key, and how the next one leads back to it.
struct EpochRow {
  let compartment: Int
  let epoch: Int
  /// The half everybody may seal to, only for the journal.
  let publicHalf: [UInt8]?
  /// This epoch's key under the next one's, until everything is re-sealed.
  let chained: [UInt8]?
  let maker: AccountID
  let makerKeys: Int
  let signature: [UInt8]

  static func all(of compartment: Int, in db: Database) throws -> [EpochRow] {
    try db.rows(
      """
      SELECT epoch, public, chained, maker, maker_keys, signature FROM epoch
      WHERE compartment = ? ORDER BY epoch DESC
      """, [compartment]
    ).map {
      EpochRow(
        compartment: compartment, epoch: try $0.integer(0), publicHalf: try $0.optionalBytes(1),
        chained: try $0.optionalBytes(2), maker: AccountID(number: Int64(try $0.integer(3))),
        makerKeys: try $0.integer(4), signature: try $0.bytes(5))
    }
  }

  func insert(into db: Database) throws {
    try db.run(
      "INSERT INTO epoch VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        compartment, epoch, publicHalf?.blob, chained?.blob, maker.number, makerKeys,
        signature.blob,
      ])
  }

  /// What the maker signs.
  static func statement(
    _ stamp: StoreStamp, code: CompartmentCode, epoch: Int, publicHalf: [UInt8]?
  ) -> [UInt8] {
    var writer = stamp.begin("epoch")
    writer.write(text: code.text)
    writer.write(UInt32(truncatingIfNeeded: epoch))
    writer.write(optional: publicHalf)
    return writer.bytes
  }

  /// What the journal vouches for; without the chain, which comes and goes.
  func digest(_ stamp: StoreStamp) -> Digest {
    var writer = stamp.begin("epoch row")
    for number in [Int64(compartment), Int64(epoch), maker.number, Int64(makerKeys)] {
      writer.write(number)
    }
    writer.write(optional: publicHalf)
    writer.write(raw: signature)
    return Digest(of: writer.bytes)
  }

  /// What the chained key is bound to.
  static func chainContext(_ stamp: StoreStamp, code: CompartmentCode, epoch: Int) -> [UInt8] {
    var writer = stamp.begin("chain")
    writer.write(text: code.text)
    writer.write(UInt32(truncatingIfNeeded: epoch))
    return writer.bytes
  }
}
