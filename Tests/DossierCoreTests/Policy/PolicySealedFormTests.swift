import DossierCore
import Testing

struct PolicySealedFormTests {
  @Test func `every part of a policy survives its sealed form`() throws {
    let policy = try PolicyFixture.policy()
    #expect(try Policy(opened: policy.sealedForm) == policy)
  }

  @Test func `equal policies have equal bytes whatever the order of their sets`() throws {
    let policy = try PolicyFixture.policy()
    var other = try PolicyFixture.policy()
    other.roles[0].duties = []
    for duty in [Duty.importFiles, .seePolicy] { other.roles[0].duties.insert(duty) }
    #expect(other.sealedForm == policy.sealedForm)
  }

  @Test func `a sealed form that ends anywhere too early is refused`() throws {
    let bytes = try PolicyFixture.policy().sealedForm
    for count in bytes.indices {
      #expect(throws: ByteFault.self) { try Policy(opened: Array(bytes[..<count])) }
    }
  }

  @Test func `a changed byte is refused or gives another policy, never a crash`() throws {
    let policy = try PolicyFixture.policy()
    let bytes = policy.sealedForm
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x55
      if let read = try? Policy(opened: changed) { #expect(read != policy, "byte \(index)") }
    }
  }

  @Test func `another kind or a newer format is refused by name`() throws {
    var bytes = try PolicyFixture.policy().sealedForm
    bytes[1] = 99
    #expect(throws: ByteFault.unknownFormat(kind: 1, format: 99)) { try Policy(opened: bytes) }
    bytes[0] = 5
    #expect(throws: ByteFault.unknownFormat(kind: 5, format: 99)) { try Policy(opened: bytes) }
  }
}
