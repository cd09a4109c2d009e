import DossierCore
import Testing

struct PolicyAccessTests {
  private let policy: Policy

  init() throws {
    policy = try PolicyFixture.policy()
  }

  @Test func `a missing cell, role or category gives no access`() {
    #expect(policy.matrix.cell("CLA", "C01") == .none)
    #expect(policy.matrix.cell("XXX", "C01") == .none)
    #expect(policy.matrix.cell("IB", "C99") == .none)
    #expect(MatrixCell.none.access == Access.none)
  }

  @Test func `change is more than view, view more than summary, summary more than nothing`() {
    #expect(Access.none < .summary)
    #expect(Access.summary < .view)
    #expect(Access.view < .change)
    #expect(Access.allCases.sorted() == [.none, .summary, .view, .change])
  }

  @Test func `the keys of a role follow from its cells and registers`() {
    #expect(policy.compartments(for: "IB") == [.dossier, .organisation, .shielded])
    #expect(policy.compartments(for: "CLA") == [.register, .organisation])
  }

  @Test func `a register in which a role may do nothing gives no key`() {
    #expect(policy.compartments(for: "FG") == [.organisation])
  }

  @Test func `keys that the policy names win over its cells`() {
    #expect(policy.matrix.cell("ICT", "C01").access == .summary)
    #expect(policy.compartments(for: "ICT") == [.organisation])
  }

  @Test func `an unknown role has no keys`() {
    #expect(policy.compartments(for: "XXX").isEmpty)
  }

  @Test func `a field is found with its category`() {
    let found = policy.field("c26.vol")
    #expect(found?.category.code == "C26")
    #expect(found?.field.kind == .choice)
    #expect(policy.field("c26.anders") == nil)
    #expect(policy.category("C99") == nil)
    #expect(policy.role("XXX") == nil)
  }

  @Test func `steps in a register are allowed by name`() {
    let register = policy.registers[0]
    #expect(register.allows("CLA", .propose))
    #expect(!register.allows("CLA", .approve))
    #expect(!register.allows("IB", .view))
  }
}
