import Testing

@testable import Sealing

@Suite struct PasswordKeyTests {
  let ring: KeyRing
  let machineKey: RingKey
  let salt = [UInt8](repeating: 3, count: PasswordKey.saltSize)

  init() throws {
    ring = try KeyRing(capacity: 16)
    machineKey = try ring.randomKey()
  }

  private func key(
    _ password: String, salt: [UInt8]? = nil, cost: PasswordCost = .cheap,
    machine: RingKey? = nil
  ) throws -> RingKey {
    try PasswordKey.derive(
      Secret(utf8: password), salt: salt ?? self.salt, cost: cost,
      machineKey: machine ?? machineKey)
  }

  @Test func `the key follows from password, salt, cost and machine key, from each of them`() throws
  {
    let key = try key("wachtwoord")
    #expect(try self.key("wachtwoord").equals(key))
    #expect(try !self.key("Wachtwoord").equals(key))
    #expect(try !self.key("").equals(key))
    #expect(
      try !self.key("wachtwoord", salt: [UInt8](repeating: 4, count: 16)).equals(key))
    #expect(
      try !self.key("wachtwoord", cost: PasswordCost(memoryKiB: 16, passes: 1)).equals(key))
    #expect(try !self.key("wachtwoord", machine: ring.randomKey()).equals(key))
  }

  @Test func `the real cost is at least 64 MiB and three passes`() {
    #expect(PasswordCost.real.memoryKiB >= 64 * 1024)
    #expect(PasswordCost.real.passes >= 3)
    #expect(PasswordCost.real.isSane)
  }

  @Test(arguments: [(0, 1), (8, 0), (1 << 30, 3), (-8, 1), (64, 1_000_000)])
  func `a forged cost is refused instead of eating all memory`(
    memory: Int, passes: Int
  ) {
    #expect(throws: SealingFault.derivationFailed) {
      try key("x", cost: PasswordCost(memoryKiB: memory, passes: passes))
    }
  }

  @Test func `a salt of another length is refused`() {
    #expect(throws: SealingFault.wrongLength) { try key("x", salt: [1, 2, 3]) }
  }
}
