import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-1, R-O-8.4-2, R-O-8.6-2: what may be erased, and what the law wants kept.
struct ErasableTests {
  @Test func `what the law wants kept is refused with its date`() throws {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(
        kind: .erasure, scope: [RequestItemGiven(category: "C11")],
        erasureGround: .noLongerNeeded))
    try scene.begin(request)
    guard case .refused(.request(.mustBeKept(let bar))) = Ending(of: { try scene.grant(request) })
    else {
      Issue.record("A category that must be kept was granted.")
      return
    }
    #expect(bar.category == "C11" && bar.until == nil && bar.basis.contains("bekostiging"))
  }

  @Test func `what an objection won can be erased`() throws {
    let scene = try RequestScene()
    let objection = try scene.register(
      WishGiven(kind: .objection, scope: [ErasingTests.notes], text: "Bedreigd"))
    try scene.begin(objection)
    let request = try scene.register(
      WishGiven(kind: .erasure, scope: [ErasingTests.notes], erasureGround: .objectionUpheld))
    try scene.begin(request)
    try scene.grant(request)
    let propose = ProposeErasure(
      request: request, lines: [ErasureLineGiven(category: "C10", fate: .erase)])
    #expect(throws: Refusal.request(.frozen(.category("C10"), by: objection))) {
      try scene.office("CLA").perform(propose)
    }
    try scene.grant(objection)
    try scene.office("CLA").perform(propose)
    try scene.office("DIR").perform(ApproveErasure(request: request))
    #expect(try scene.category("C10", as: "IB").entries.isEmpty)
  }
}
