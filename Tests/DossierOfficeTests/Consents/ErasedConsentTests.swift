import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-1, AVG 7(1): earlier words can be erased, the proof of the last one stays.
struct ErasedConsentTests {
  private let scene: ConsentScene

  init() throws {
    scene = try ConsentScene()
    for purpose in ["website", "krant"] as [ConsentPurposeCode] {
      try scene.office("ADM").perform(try scene.answer(purpose))
    }
    try scene.office("ADM").perform(try scene.withdrawal("website"))
  }

  private func history() throws -> [ConsentWord] {
    try scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil)).history
  }

  private func erase(_ parts: [RequestItemGiven]? = nil) throws -> RequestID {
    let request = try scene.family.register(
      WishGiven(
        kind: .erasure, scope: [RequestItemGiven(category: "C23")], erasureGround: .noLongerNeeded))
    try scene.family.begin(request)
    try scene.family.grant(request)
    try scene.office("CLA").perform(
      ProposeErasure(
        request: request, lines: [ErasureLineGiven(category: "C23", parts: parts, fate: .erase)]))
    try scene.office("DIR").perform(ApproveErasure(request: request))
    return request
  }

  @Test func `the word before a withdrawal goes, the withdrawal and what holds stay`() throws {
    #expect(try history().map(\.answer) == [.withdrawn, .given, .given])
    _ = try erase()
    #expect(try history().map(\.answer) == [.withdrawn, .given])
    #expect(try scene.state("website") == .withdrawn)
    #expect(try scene.state("krant") == .given)
    // The register goes on after an erasure.
    try scene.office("ADM").perform(try scene.answer("website", signed: scene.today))
    #expect(try scene.state("website") == .given)
  }

  @Test func `the last word of a person is not erased, by whatever name`() throws {
    let krant = try #require(try history().first { $0.purpose == "krant" })
    #expect(throws: Refusal.consent(.proofStays)) {
      try erase([RequestItemGiven(record: krant.record)])
    }
    #expect(try history().count == 3)
  }
}
