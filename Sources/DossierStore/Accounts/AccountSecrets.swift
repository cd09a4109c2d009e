import DossierCore
import Sealing

/// What only the owner of an account has: two key pairs and the anchor of trust.
struct AccountSecrets {
  let receive: ReceiveKeyPair
  let signing: SigningKeyPair
  /// The verifying key of the recovery account as it was when these keys were made, so that a
  /// swapped one in the file is noticed.
  let anchor: VerifyingKey
  /// Seals drafts and the remembered head.
  let own: RingKey

  /// Makes new pairs.
  init(in ring: KeyRing, anchor: VerifyingKey?) throws {
    receive = try ReceiveKeyPair(in: ring)
    signing = try SigningKeyPair(in: ring)
    self.anchor = anchor ?? signing.publicKey
    own = try signing.seed.derived("own")
  }

  /// Opens stored secrets.
  init(
    opening sealed: [UInt8], with key: RingKey, stamp: StoreStamp, account: AccountID, keys: Int
  ) throws {
    var reader = ByteReader(sealed)
    let context = Self.context(stamp, account, keys)
    receive = try ReceiveKeyPair(
      secret: SealedBox.openKey(reader.raw(Self.part), with: key, associated: context + [1]))
    signing = try SigningKeyPair(
      seed: SealedBox.openKey(reader.raw(Self.part), with: key, associated: context + [2]))
    anchor = try VerifyingKey(
      bytes: SealedBox.open(reader.raw(Self.part), with: key, associated: context + [3]))
    guard reader.isAtEnd else { throw StoreFault.damaged }
    own = try signing.seed.derived("own")
  }

  /// Seals the secrets under the key of a password.
  func sealed(with key: RingKey, stamp: StoreStamp, account: AccountID, keys: Int) -> [UInt8] {
    let context = Self.context(stamp, account, keys)
    return SealedBox.seal(key: receive.secretKey, with: key, associated: context + [1])
      + SealedBox.seal(key: signing.seed, with: key, associated: context + [2])
      + SealedBox.seal(anchor.bytes, with: key, associated: context + [3])
  }

  /// What an unknown login is tried against, so that it takes as long as a known one.
  static var decoy: [UInt8] { Randomness.bytes(3 * part) }

  private static let part = 32 + SealedBox.overhead

  private static func context(_ stamp: StoreStamp, _ account: AccountID, _ keys: Int) -> [UInt8] {
    var writer = stamp.begin("account")
    writer.write(account.number)
    writer.write(UInt32(truncatingIfNeeded: keys))
    return writer.bytes
  }
}
