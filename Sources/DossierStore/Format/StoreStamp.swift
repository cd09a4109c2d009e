import Sealing

/// What every sealed thing of a store is bound to: format, store, and whether it is a demo.
///
/// A thing from another store, or a demo passed off as the real one, does not open.
struct StoreStamp {
  /// The only format there is so far.
  static let format = 1
  static let identitySize = 16

  let identity: [UInt8]
  let isDemo: Bool
  let bytes: [UInt8]

  init(identity: [UInt8], isDemo: Bool) {
    self.identity = identity
    self.isDemo = isDemo
    var writer = ByteWriter(Array("dossierkast".utf8))
    writer.write(UInt32(Self.format))
    writer.write(raw: identity)
    writer.write(UInt8(isDemo ? 1 : 0))
    bytes = writer.bytes
  }

  /// The beginning of associated data or of a signed message of one kind.
  func begin(_ kind: String) -> ByteWriter {
    var writer = ByteWriter(bytes)
    writer.write(text: kind)
    return writer
  }
}
