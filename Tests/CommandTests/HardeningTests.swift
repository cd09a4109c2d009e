import Testing

@testable import dossierkast

@Suite struct HardeningTests {
  @Test func `the system keeps debuggers and core dumps away from the keys`() {
    #expect(Hardening.apply())
  }
}
