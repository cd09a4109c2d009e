import DossierCore
import DossierOffice
import Testing

/// R-O-8.5-3, L-27: looking at what is frozen, on consent or an exception, in the journal.
struct RestrictedViewTests {
  private func frozen(_ category: CategoryCode = "C10") throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: category)],
        restrictionGround: .unlawful))
    try scene.begin(request)
    try scene.grant(request)
    return (scene, request)
  }

  private func view(
    _ exception: RestrictionException = .legalClaim, of category: CategoryCode = "C10"
  ) -> RestrictedViewQuery {
    RestrictedViewQuery(
      pupil: Scene.pupil, category: category, exception: exception, purpose: "B1")
  }

  @Test(arguments: RestrictionException.allCases)
  func `each exception shows what the role could see, and lets nothing be changed`(
    exception: RestrictionException
  ) throws {
    let (scene, request) = try frozen()
    let answer = try scene.office("IB").answer(view(exception))
    #expect(answer.state == .visible && !answer.mayChange)
    #expect(answer.reason == .restricted(by: request))
    #expect(answer.entries.map(\.entry.text) == [RequestScene.notes[0].text])
    #expect(answer.entries.allSatisfy { $0.freeze == Freeze(request: request) })
    #expect(answer.sheets.flatMap(\.fields).allSatisfy { !$0.mayChange })
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .restrictedViewed && line.reason == exception.rawValue)
    #expect(line.purpose == "B1" && line.objects == ["C10", request.text])
    #expect(try scene.category("C10", as: "IB").state == .restricted)
  }

  @Test func `looking twice writes two lines`() throws {
    let (scene, _) = try frozen()
    _ = try scene.office("IB").answer(view())
    _ = try scene.office("IB").answer(view())
    #expect(scene.store.journal.count { $0.event == .restrictedViewed } == 2)
  }

  @Test func `an exception gives a role nothing that it could not see before`() throws {
    let (scene, _) = try frozen("C13")
    #expect(throws: Refusal.notFound(.category)) {
      try scene.office("ADM").answer(view(of: "C13"))
    }
    let (other, _) = try frozen("C10")
    let summary = try other.office("ADM").answer(view())
    #expect(summary.state == .summary && summary.entries.isEmpty)
  }

  @Test func `there is nothing to look at where nothing is frozen`() throws {
    let (scene, _) = try frozen()
    #expect(throws: Refusal.notFound(.category)) {
      try scene.office("IB").answer(view(of: "C13"))
    }
  }

  @Test func `it needs a purpose of the policy`() throws {
    let (scene, _) = try frozen()
    var query = view()
    query.purpose = "nieuwsgierig"
    #expect(throws: Refusal.reasonMissing("R-O-8.5-3")) {
      try scene.office("IB").answer(query)
    }
    #expect(!scene.store.journal.contains { $0.event == .restrictedViewed })
  }
}
