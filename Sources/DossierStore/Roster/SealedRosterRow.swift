import Sealing

/// A roster chunk as it lies in the file.
struct SealedRosterRow {
  let id: Int64
  let list: [UInt8]
  let place: Int64
  let version: Int
  let epoch: Int
  var sealed: [UInt8]

  /// What the chunk is bound to: its list, its place in it, and which version it is.
  func context(_ stamp: StoreStamp) -> [UInt8] {
    var writer = stamp.begin("roster")
    writer.write(counted: list)
    writer.write(place)
    writer.write(id)
    writer.write(UInt32(truncatingIfNeeded: version))
    writer.write(UInt32(truncatingIfNeeded: epoch))
    return writer.bytes
  }

  /// What the journal vouches for.
  func digest(_ stamp: StoreStamp) -> Digest {
    var writer = ByteWriter(context(stamp))
    writer.write(counted: sealed)
    return Digest(of: writer.bytes)
  }
}
