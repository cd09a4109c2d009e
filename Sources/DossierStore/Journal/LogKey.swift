import DossierCore
import GRDB
import Sealing

/// The public half of the journal's key in one epoch, with who made it.
struct LogKey: Equatable {
  let epoch: Int
  let key: ReceiveKey
  let maker: LineSigner.Name
  let signature: [UInt8]

  /// The newest one in the file.
  static func current(in db: Database) throws -> LogKey {
    let row = try db.row(
      """
      SELECT epoch.epoch, public, maker, maker_keys, signature FROM compartment
      JOIN epoch ON epoch.compartment = compartment.number AND epoch.epoch = compartment.epoch
      WHERE compartment.code = ?
      """, [CompartmentCode.log.text])
    guard let row else { throw StoreFault.damaged }
    return LogKey(
      epoch: try row.integer(0), key: try ReceiveKey(bytes: row.bytes(1)),
      maker: LineSigner.Name(
        account: AccountID(number: Int64(try row.integer(2))), keys: try row.integer(3)),
      signature: try row.bytes(4))
  }

  /// Whether somebody whose signature counts made it.
  func isGenuine(_ trust: TrustChain, stamp: StoreStamp, in db: Database) throws -> Bool {
    guard let maker = try PublicKeys.find(maker.account, keys: maker.keys, in: db),
      try trust.counts(maker.account, keys: maker.keys)
    else { return false }
    let statement = EpochRow.statement(
      stamp, code: .log, epoch: epoch, publicHalf: key.bytes)
    return maker.verify.isSignature(signature, of: statement)
  }
}
