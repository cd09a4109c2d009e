import DossierCore
import DossierOffice
import Testing

/// R-O-8.5-3, R-O-8.6-2: a document that is frozen, and a freeze that needs no decision.
struct FreezingRequestTests {
  @Test func `a frozen document is neither opened nor removed`() throws {
    let scene = try RequestScene()
    let scan = try scene.scan("C10")
    let request = try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(record: scan)],
        restrictionGround: .unlawful))
    try scene.begin(request)
    try scene.grant(request)
    #expect(try scene.category("C10", as: "IB").documents.first?.freeze != nil)
    #expect(throws: Refusal.notFound(.document)) {
      try scene.office("IB").answer(
        DocumentQuery(pupil: Scene.pupil, category: "C10", document: scan))
    }
    #expect(throws: Refusal.mayNotChange("C10", .restricted(by: request))) {
      try scene.office("IB").perform(
        RemoveDocument(pupil: Scene.pupil, category: "C10", document: scan, reason: "Fout"))
    }
  }

  @Test func `an objection freezes from the letter until the decision`() throws {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(kind: .objection, scope: [RequestItemGiven(category: "C13")], text: "Bedreigd"))
    #expect(try scene.category("C13", as: "IB").state == .restricted)
    try scene.begin(request)
    #expect(try scene.category("C13", as: "IB").state == .restricted)
    try scene.office("DIR").perform(
      DecideRequest(
        request: request,
        parts: [
          DecidedPart(
            item: RequestItemGiven(category: "C13"), isGranted: false, ground: .compellingGrounds,
            explanation: "De school moet dit bijhouden.")
        ]))
    #expect(try scene.category("C13", as: "IB").state == .visible)
  }
}
