import DossierCore
import DossierOffice
import Testing

/// R-O-8.9-5: what somebody does with an answer is written down in words.
struct FollowUpTests {
  @Test func `a complaint without a word is refused by its own rule`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    let before = StoreSnapshot(scene.store)
    #expect(throws: Refusal.reasonMissing("R-O-8.9-5")) {
      try scene.office("ADM").perform(
        FollowUpRequest(request: request, route: .complaint, phase: .begun, remark: "  "))
    }
    #expect(StoreSnapshot(scene.store) == before)
  }
}
