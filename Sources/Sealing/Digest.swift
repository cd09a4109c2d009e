import CSodium

/// A BLAKE2b digest of 32 bytes.
package struct Digest: Hashable, Sendable {
  /// Its 32 bytes.
  package let bytes: [UInt8]

  /// How long it is.
  package static let size = 32

  /// Takes a stored digest.
  package init(bytes: [UInt8]) throws(SealingFault) {
    guard bytes.count == Self.size else { throw .wrongLength }
    self.bytes = bytes
  }

  /// The digest of a message.
  package init(of message: [UInt8]) {
    var bytes = [UInt8](repeating: 0, count: Self.size)
    crypto_generichash(&bytes, Self.size, message, UInt64(message.count), nil, 0)
    self.bytes = bytes
  }

  /// The digest of nothing but zeros: what comes before the first link of a chain.
  package static let zero = Digest(zeros: size)

  private init(zeros count: Int) {
    bytes = [UInt8](repeating: 0, count: count)
  }
}
