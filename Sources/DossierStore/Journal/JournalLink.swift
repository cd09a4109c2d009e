import DossierCore
import Sealing

/// What one line is bound to: its place in the chain and what was written with it.
struct JournalLink {
  let seq: Int
  let previous: [UInt8]
  let written: [UInt8]

  /// What the body is sealed with.
  func context(_ stamp: StoreStamp) -> [UInt8] {
    var writer = stamp.begin("line")
    writer.write(Int64(seq))
    writer.write(counted: previous)
    writer.write(raw: Digest(of: written).bytes)
    return writer.bytes
  }

  /// What the next line names.
  func hash(_ stamp: StoreStamp, body: [UInt8]) -> [UInt8] {
    var writer = stamp.begin("link")
    writer.write(raw: context(stamp))
    writer.write(raw: Digest(of: body).bytes)
    return Digest(of: writer.bytes).bytes
  }

  /// What the actor signs.
  func statement(_ stamp: StoreStamp, signer: LineSigner.Name, body: [UInt8]) -> [UInt8] {
    var writer = stamp.begin("signed line")
    writer.write(raw: context(stamp))
    writer.write(signer.account.number)
    writer.write(UInt32(truncatingIfNeeded: signer.keys))
    writer.write(raw: Digest(of: body).bytes)
    return writer.bytes
  }
}
