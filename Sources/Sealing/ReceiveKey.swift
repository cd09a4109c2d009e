import CSodium

/// The public half of an X25519 pair.
package struct ReceiveKey: Hashable, Sendable {
  /// Its 32 bytes.
  package let bytes: [UInt8]

  /// Takes a stored public half.
  package init(bytes: [UInt8]) throws(SealingFault) {
    guard bytes.count == Self.size else { throw .wrongLength }
    self.bytes = bytes
  }

  /// Seals a key to the owner of this half, bound to what it is meant for.
  package func seal(_ key: RingKey, context: [UInt8]) throws(SealingFault) -> [UInt8] {
    var message = Array(UnsafeBufferPointer(start: key.pointer, count: 32))
    message += Self.contextDigest(context)
    defer { wipe(&message) }
    var sealed = [UInt8](repeating: 0, count: message.count + crypto_box_sealbytes())
    guard crypto_box_seal(&sealed, message, UInt64(message.count), bytes) == 0
    else { throw .cannotOpen }
    return sealed
  }

  static let size = 32
  static let contextSize = 32

  /// A sealed box has no associated data, so the purpose travels inside as a digest.
  static func contextDigest(_ context: [UInt8]) -> [UInt8] {
    Digest(of: context).bytes
  }
}
