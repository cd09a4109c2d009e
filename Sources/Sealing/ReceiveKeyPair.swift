import CSodium

/// An X25519 pair: everybody can seal something to it, only the owner can open it.
package struct ReceiveKeyPair {
  /// The half that may be known.
  package let publicKey: ReceiveKey
  private let secret: RingKey

  /// Makes a new pair.
  package init(in ring: KeyRing) throws(SealingFault) {
    try self.init(secret: ring.randomKey())
  }

  /// Takes a stored secret half; the public half follows from it.
  package init(secret: RingKey) throws(SealingFault) {
    var bytes = [UInt8](repeating: 0, count: ReceiveKey.size)
    guard crypto_scalarmult_base(&bytes, secret.pointer) == 0 else { throw .derivationFailed }
    publicKey = try ReceiveKey(bytes: bytes)
    self.secret = secret
  }

  /// The secret half, to be sealed elsewhere or to derive keys from.
  package var secretKey: RingKey { secret }

  /// Opens a key that was sealed to this pair, together with what it was meant for.
  ///
  /// Throws ``SealingFault/cannotOpen`` when it was sealed to another or for another purpose.
  package func openKey(_ sealed: [UInt8], context: [UInt8]) throws(SealingFault) -> RingKey {
    let length = 32 + ReceiveKey.contextSize
    guard sealed.count == length + crypto_box_sealbytes() else { throw .cannotOpen }
    var opened = [UInt8](repeating: 0, count: length)
    defer { wipe(&opened) }
    guard
      crypto_box_seal_open(
        &opened, sealed, UInt64(sealed.count), publicKey.bytes, secret.pointer) == 0,
      opened[32...].elementsEqual(ReceiveKey.contextDigest(context))
    else { throw .cannotOpen }
    var bytes = Array(opened[..<32])
    return try secret.ring.key(taking: &bytes)
  }
}
