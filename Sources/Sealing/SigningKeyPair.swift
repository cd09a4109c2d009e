import CSodium

/// An Ed25519 pair that signs what an account does.
package struct SigningKeyPair {
  /// The half that checks signatures.
  package let publicKey: VerifyingKey
  /// The 32 bytes the pair follows from, to be sealed elsewhere or to derive keys from.
  package let seed: RingKey
  private let secret: RingKey

  /// Makes a new pair.
  package init(in ring: KeyRing) throws(SealingFault) {
    try self.init(seed: ring.randomKey())
  }

  /// Takes a stored seed.
  package init(seed: RingKey) throws(SealingFault) {
    var bytes = [UInt8](repeating: 0, count: VerifyingKey.size)
    let secret = try seed.ring.key { (target) throws(SealingFault) in
      guard
        crypto_sign_seed_keypair(
          &bytes, target, seed.pointer) == 0
      else { throw .derivationFailed }
    }
    self.seed = seed
    self.secret = secret
    publicKey = try VerifyingKey(bytes: bytes)
  }

  /// The signature, 64 bytes, of a message.
  package func signature(of message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: VerifyingKey.signatureSize)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret.pointer)
    return signature
  }
}
