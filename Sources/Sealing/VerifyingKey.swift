import CSodium

/// The public half of an Ed25519 pair.
package struct VerifyingKey: Hashable, Sendable {
  /// Its 32 bytes.
  package let bytes: [UInt8]

  /// How long a signature is.
  package static let signatureSize = 64

  /// Takes a stored public half.
  package init(bytes: [UInt8]) throws(SealingFault) {
    guard bytes.count == Self.size else { throw .wrongLength }
    self.bytes = bytes
  }

  /// Whether the owner of this key signed exactly this message.
  package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == Self.signatureSize else { return false }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
  }

  static let size = 32
}
