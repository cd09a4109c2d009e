import Testing

@testable import Sealing

@Suite struct SealedBoxTests {
  let ring: KeyRing
  let key: RingKey

  init() throws {
    ring = try KeyRing(capacity: 16)
    key = try ring.randomKey()
  }

  @Test(arguments: [0, 1, 15, 16, 17, 4096, 65_536])
  func `a message of any length comes back as it was`(length: Int) throws {
    let message = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    let sealed = SealedBox.seal(message, with: key, associated: [1, 2])
    #expect(sealed.count == length + SealedBox.overhead)
    #expect(try SealedBox.open(sealed, with: key, associated: [1, 2]) == message)
  }

  @Test func `the same message is never sealed the same way twice`() {
    #expect(
      SealedBox.seal([1], with: key, associated: [])
        != SealedBox.seal([1], with: key, associated: []))
  }

  @Test func `another key, other associated data or a flipped bit do not open`() throws {
    let sealed = SealedBox.seal([1, 2, 3], with: key, associated: [9])
    let other = try ring.randomKey()
    #expect(throws: SealingFault.cannotOpen) {
      try SealedBox.open(sealed, with: other, associated: [9])
    }
    #expect(throws: SealingFault.cannotOpen) {
      try SealedBox.open(sealed, with: key, associated: [8])
    }
    for bit in 0..<sealed.count * 8 {
      var changed = sealed
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: SealingFault.cannotOpen) {
        try SealedBox.open(changed, with: key, associated: [9])
      }
    }
    for length in 0..<sealed.count {
      #expect(throws: SealingFault.cannotOpen) {
        try SealedBox.open(Array(sealed.prefix(length)), with: key, associated: [9])
      }
    }
  }

  @Test func `a key sealed under a key comes back as the same key`() throws {
    let inner = try ring.randomKey()
    let sealed = SealedBox.seal(key: inner, with: key, associated: [1])
    #expect(try SealedBox.openKey(sealed, with: key, associated: [1]).equals(inner))
    let short = SealedBox.seal([1, 2], with: key, associated: [1])
    #expect(throws: SealingFault.wrongLength) {
      try SealedBox.openKey(short, with: key, associated: [1])
    }
  }
}
