import Testing

@testable import Sealing

@Suite struct KeyRingTests {
  @Test func `a place is free again when nobody holds its key`() throws {
    let ring = try KeyRing(capacity: 2)
    let kept = try ring.randomKey()
    for _ in 0..<100 { _ = try ring.randomKey() }
    let second = try ring.randomKey()
    #expect(throws: SealingFault.memoryRefused) { try ring.randomKey() }
    #expect(!kept.equals(second))
  }

  @Test func `taking over a key wipes the copy it came in`() throws {
    let ring = try KeyRing(capacity: 4)
    var bytes = [UInt8](repeating: 7, count: 32)
    let key = try ring.key(taking: &bytes)
    #expect(bytes == [UInt8](repeating: 0, count: 32))
    var same = [UInt8](repeating: 7, count: 32)
    #expect(try ring.key(taking: &same).equals(key))
    var short: [UInt8] = [1]
    #expect(throws: SealingFault.wrongLength) { try ring.key(taking: &short) }
  }

  @Test func `a derived key follows from key and label and from nothing else`() throws {
    let ring = try KeyRing(capacity: 8)
    let key = try ring.randomKey()
    let box = try key.derived("box")
    #expect(try key.derived("box").equals(box))
    #expect(try !key.derived("locate").equals(box))
    #expect(try !ring.randomKey().derived("box").equals(box))
  }

  @Test func `locators differ by name and by key and tell neither`() throws {
    let ring = try KeyRing(capacity: 4)
    let key = try ring.randomKey()
    let locator = Locator(of: [1, 2, 3], key: key)
    #expect(locator == Locator(of: [1, 2, 3], key: key))
    #expect(locator != Locator(of: [1, 2, 4], key: key))
    #expect(locator != Locator(of: [1, 2, 3], key: try ring.randomKey()))
    #expect(locator.bytes.count == 16)
  }

  @Test func `identifiers are positive and do not repeat`() {
    let numbers = (0..<1000).map { _ in Randomness.identifier() }
    #expect(Set(numbers).count == 1000)
    #expect(numbers.allSatisfy { $0 > 0 })
  }

  @Test func `the digest is BLAKE2b of 32 bytes`() {
    // The digest of nothing, as every implementation of BLAKE2b-256 gives it.
    let expected: [UInt8] = [
      0x0E, 0x57, 0x51, 0xC0, 0x26, 0xE5, 0x43, 0xB2, 0xE8, 0xAB, 0x2E, 0xB0, 0x60, 0x99, 0xDA,
      0xA1, 0xD1, 0xE5, 0xDF, 0x47, 0x77, 0x8F, 0x77, 0x87, 0xFA, 0xAB, 0x45, 0xCD, 0xF1, 0x2F,
      0xE3, 0xA8,
    ]
    #expect(Digest(of: []).bytes == expected)
  }
}
