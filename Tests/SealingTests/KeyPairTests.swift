import Testing

@testable import Sealing

@Suite struct KeyPairTests {
  let ring: KeyRing

  init() throws {
    ring = try KeyRing(capacity: 32)
  }

  @Test func `a key sealed to somebody opens for them and for that purpose only`() throws {
    let owner = try ReceiveKeyPair(in: ring)
    let other = try ReceiveKeyPair(in: ring)
    let key = try ring.randomKey()
    let sealed = try owner.publicKey.seal(key, context: [1])
    #expect(try owner.openKey(sealed, context: [1]).equals(key))
    #expect(throws: SealingFault.cannotOpen) { try other.openKey(sealed, context: [1]) }
    #expect(throws: SealingFault.cannotOpen) { try owner.openKey(sealed, context: [2]) }
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: SealingFault.cannotOpen) { try owner.openKey(changed, context: [1]) }
    }
    #expect(throws: SealingFault.cannotOpen) {
      try owner.openKey(Array(sealed.dropLast()), context: [1])
    }
  }

  @Test func `the public half follows from the secret one`() throws {
    let pair = try ReceiveKeyPair(in: ring)
    #expect(try ReceiveKeyPair(secret: pair.secretKey).publicKey == pair.publicKey)
    let signing = try SigningKeyPair(in: ring)
    #expect(try SigningKeyPair(seed: signing.seed).publicKey == signing.publicKey)
  }

  @Test func `a signature holds for one message and one signer`() throws {
    let signer = try SigningKeyPair(in: ring)
    let signature = signer.signature(of: [1, 2, 3])
    #expect(signer.publicKey.isSignature(signature, of: [1, 2, 3]))
    #expect(!signer.publicKey.isSignature(signature, of: [1, 2, 4]))
    #expect(!signer.publicKey.isSignature([], of: [1, 2, 3]))
    let other = try SigningKeyPair(in: ring)
    #expect(!other.publicKey.isSignature(signature, of: [1, 2, 3]))
    var changed = signature
    changed[0] ^= 1
    #expect(!signer.publicKey.isSignature(changed, of: [1, 2, 3]))
  }

  @Test func `a fingerprint is five groups of four and changes with either key`() throws {
    let receive = try ReceiveKeyPair(in: ring).publicKey
    let verify = try SigningKeyPair(in: ring).publicKey
    let fingerprint = Fingerprint(receive: receive, verify: verify)
    #expect(fingerprint.text.split(separator: "-").map(\.count) == [4, 4, 4, 4, 4])
    let other = try Fingerprint(receive: ReceiveKeyPair(in: ring).publicKey, verify: verify)
    #expect(other != fingerprint)
  }
}
