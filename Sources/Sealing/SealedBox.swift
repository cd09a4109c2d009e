import CSodium

/// XChaCha20-Poly1305 with a random nonce: nonce (24 bytes), ciphertext, tag (16 bytes).
package enum SealedBox {
  /// How many bytes a sealed message is longer than the message.
  package static let overhead = 40

  /// Seals a message; it opens only with the same key and the same associated data.
  package static func seal(
    _ message: [UInt8], with key: RingKey, associated: [UInt8]
  ) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: message.count + overhead) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      randombytes_buf(start, nonceSize)
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        start + nonceSize, nil, message, UInt64(message.count), associated,
        UInt64(associated.count), nil, start, key.pointer)
      count = message.count + overhead
    }
  }

  /// Opens a sealed message.
  ///
  /// Throws ``SealingFault/cannotOpen`` when key or associated data are others or a bit changed.
  package static func open(
    _ sealed: [UInt8], with key: RingKey, associated: [UInt8]
  ) throws(SealingFault) -> [UInt8] {
    try open(sealed.span.bytes, with: key, associated: associated)
  }

  /// Opens a sealed message where it lies, without copying it first.
  ///
  /// Throws ``SealingFault/cannotOpen`` when key or associated data are others or a bit changed.
  package static func open(
    _ sealed: RawSpan, with key: RingKey, associated: [UInt8]
  ) throws(SealingFault) -> [UInt8] {
    let length = sealed.byteCount
    guard length >= overhead else { throw .cannotOpen }
    var isGenuine = false
    let message = sealed.withUnsafeBytes { source in
      [UInt8](unsafeUninitializedCapacity: length - overhead) { buffer, count in
        guard let start = source.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
        isGenuine =
          crypto_aead_xchacha20poly1305_ietf_decrypt(
            buffer.baseAddress, nil, nil, start + nonceSize, UInt64(length - nonceSize),
            associated, UInt64(associated.count), start, key.pointer) == 0
        count = isGenuine ? length - overhead : 0
      }
    }
    guard isGenuine else { throw .cannotOpen }
    return message
  }

  /// Seals a key under another key.
  package static func seal(
    key: RingKey, with outer: RingKey, associated: [UInt8]
  ) -> [UInt8] {
    var bytes = Array(UnsafeBufferPointer(start: key.pointer, count: 32))
    defer { wipe(&bytes) }
    return seal(bytes, with: outer, associated: associated)
  }

  /// Opens a sealed key straight into the ring.
  ///
  /// Throws ``SealingFault/cannotOpen``, or ``SealingFault/wrongLength`` when it is no key.
  package static func openKey(
    _ sealed: [UInt8], with outer: RingKey, associated: [UInt8]
  ) throws(SealingFault) -> RingKey {
    var bytes = try open(sealed, with: outer, associated: associated)
    return try outer.ring.key(taking: &bytes)
  }

  private static let nonceSize = 24
}
