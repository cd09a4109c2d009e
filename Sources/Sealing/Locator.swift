import CSodium

/// Sixteen bytes by which something is found, that tell nothing to who lacks the key.
package struct Locator: Hashable, Sendable {
  /// Its 16 bytes.
  package let bytes: [UInt8]

  /// How long it is.
  package static let size = 16

  /// The keyed hash of a name.
  package init(of name: [UInt8], key: RingKey) {
    var bytes = [UInt8](repeating: 0, count: Self.size)
    crypto_generichash(&bytes, Self.size, name, UInt64(name.count), key.pointer, 32)
    self.bytes = bytes
  }
}
