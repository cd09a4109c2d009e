import DossierCore
import DossierOffice
import Testing

/// R-O-8.9-4: no request, decision or erasure tells that a child-safety file (C26) exists.
struct HiddenCategoryTests {
  private static let hidden = RequestItemGiven(category: "C26")

  private func decided(_ scene: RequestScene) throws -> RequestID {
    let request = try scene.register(
      WishGiven(kind: .erasure, erasureGround: .noLongerNeeded))
    try scene.begin(request)
    try scene.grant(request)
    return request
  }

  @Test func `it is not proposed for erasure, by nobody`() throws {
    let scene = try RequestScene()
    let request = try decided(scene)
    let before = StoreSnapshot(scene.store)
    for role in ["DIR", "CLA", "ADM"] as [RoleCode] {
      for fate in ErasureLineGiven.Fate.allCases {
        #expect(throws: Refusal.notFound(.category), "\(role) \(fate)") {
          try scene.office(role).perform(
            ProposeErasure(
              request: request,
              lines: [ErasureLineGiven(category: "C26", fate: fate, basis: "Regel")]))
        }
      }
    }
    #expect(StoreSnapshot(scene.store) == before)
  }

  @Test func `nobody decides on it apart, in no verdict`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .restriction, restrictionGround: .unlawful))
    try scene.begin(request)
    let field = RequestItemGiven(field: "c26.melding")
    for item in [Self.hidden, field] where try item != field || knows(scene, "c26.melding") {
      for isGranted in [true, false] {
        #expect(throws: Refusal.notFound(item == field ? .field : .category)) {
          try scene.office("DIR").perform(
            DecideRequest(
              request: request,
              parts: [
                DecidedPart(item: RequestItemGiven(), isGranted: true),
                DecidedPart(
                  item: item, isGranted: isGranted, ground: isGranted ? nil : .noGround,
                  explanation: isGranted ? nil : "Nog nodig."),
              ]))
        }
      }
    }
  }

  private func knows(_ scene: RequestScene, _ field: FieldCode) throws -> Bool {
    scene.scene.policy.field(field) != nil
  }

  @Test func `a request does not name it, nor a report in it`() throws {
    let scene = try RequestScene()
    let category = try #require(scene.scene.policy.category("C26"))
    let report = RecordID(number: scene.store.nextNumber())
    try scene.scene.put { transaction in
      try transaction.put(
        ArchiveDraft(
          id: report, version: 1, compartment: category.compartment,
          subject: .pupil(Scene.pupil), list: .category("C26", of: Scene.pupil),
          body: DossierEntry(
            pupil: Scene.pupil, category: "C26", date: scene.scene.today, title: "Melding",
            text: "Zorgen thuis.", author: SampleBoard.account("IB"),
            written: scene.scene.today, source: .staff
          ).sealedForm))
    }
    #expect(throws: Refusal.notFound(.category)) {
      _ = try scene.register(
        WishGiven(kind: .erasure, scope: [Self.hidden], erasureGround: .unlawful))
    }
    #expect(throws: Refusal.notFound(.entry)) {
      _ = try scene.register(
        WishGiven(
          kind: .erasure, scope: [RequestItemGiven(record: report)], erasureGround: .unlawful),
        by: "DIR")
    }
  }
}
