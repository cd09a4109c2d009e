import DossierCore
import Testing

/// R-O-8.9-2, R-O-3.3-2, X-10: who may do what.
struct RequestActorTests {
  static let decision = RequestChange.decided(
    RequestDecision(items: [ItemDecision(.wholeDossier, .granted)], policyVersion: 3))

  private func ready() throws -> RequestStory {
    var story = try RequestStory()
    try story.begin()
    return story
  }

  @Test(arguments: [
    (RequestFixture.board, nil), (RequestFixture.head, nil),
    (RequestFixture.clerk, RequestRefusal.noMandate("ADM")),
    (RequestFixture.teacher, .noMandate("LKR")), (RequestFixture.counsellor, .noMandate("IB")),
    (RequestFixture.outsider, .roleMayNot("ORTX", .decided)),
    // Even a policy that lists the FG as decider does not make it one.
    (RequestFixture.officer, .supervisorOnlyAdvises(.decided)),
    (RequestActor(account: AccountID(number: 9), role: "OUD"), .roleMayNot("OUD", .decided)),
    (RequestActor(account: AccountID(number: 9), role: "XXX"), .roleMayNot("XXX", .decided)),
    (RequestFixture.parentAtWork, .aboutOneself),
  ])
  func `only the mandate of the policy decides`(
    actor: RequestActor, refusal: RequestRefusal?
  ) throws {
    #expect(try ready().refusal("2026-12-01", Self.decision, by: actor) == refusal)
  }

  @Test(arguments: [
    RequestChange.identityEstablished(.documentShown), .completed("Meer"),
    .waitingStarted(.scope), .withdrawn(reason: "Genoeg"),
    .followedUp(RequestFollowUp(route: .court, phase: .begun, remark: "")),
  ])
  func `whoever keeps the register prepares, and nobody else`(change: RequestChange) throws {
    let story = try ready()
    for actor in [RequestFixture.clerk, RequestFixture.head, RequestFixture.board] {
      #expect(try story.refusal("2026-12-01", change, by: actor) == nil)
    }
    for actor in [RequestFixture.teacher, RequestFixture.counsellor, RequestFixture.outsider] {
      #expect(
        try story.refusal("2026-12-01", change, by: actor) == .roleMayNot(actor.role, change.step))
    }
    #expect(
      try story.refusal("2026-12-01", change, by: RequestFixture.officer)
        == .supervisorOnlyAdvises(change.step))
  }

  @Test(.tags(.`R-O-3.3-2`))
  func `only the FG advises, and the advice stays`() throws {
    var story = try ready()
    let advice = RequestChange.advised("Vraag om onderbouwing", isFlagged: true)
    #expect(try story.refusal("2026-12-01", advice) == .roleMayNot("ADM", .advised))
    try story.then("2026-12-01", advice, by: RequestFixture.officer)
    try story.decide()
    #expect(story.request.progress.isFlagged)
    #expect(story.request.progress.advices.map(\.text) == ["Vraag om onderbouwing"])
  }

  @Test(.tags(.`R-O-8.9-2`))
  func `a requester is not the handler, also when somebody else says so`() throws {
    let story = try RequestStory()
    let change = RequestChange.treatmentStarted(handler: RequestFixture.parentAtWork.account)
    #expect(try story.refusal("2026-11-23", change) == .aboutOneself)
    #expect(
      try ready().refusal(
        "2026-11-24", .assigned(handler: RequestFixture.parentAtWork.account)) == .aboutOneself)
  }

  @Test func `a parent at the board does not register their own request`() throws {
    #expect(throws: RequestRefusal.aboutOneself) {
      try RequestCase(
        id: RequestFixture.id, opening: RequestFixture.intake(), by: RequestFixture.parentAtWork,
        on: day("2026-11-22"), facts: RequestFixture.facts())
    }
  }

  @Test(arguments: [
    (RequestFixture.teacher, "C10", nil),
    (RequestFixture.counsellor, "C13", nil),
    (RequestFixture.teacher, "C13", RequestRefusal.notKeeper("LKR", "C13")),
    (RequestFixture.head, "C01", .notKeeper("DIR", "C01")),
    // A category that is hidden answers as one that does not exist.
    (RequestFixture.counsellor, "C26", .notKeeper("IB", "C26")),
    (RequestFixture.counsellor, "C99", .notKeeper("IB", "C99")),
    (RequestFixture.outsider, "C10", .roleMayNot("ORTX", .contributed)),
  ])
  func `who keeps a category contributes to it`(
    actor: RequestActor, category: String, refusal: RequestRefusal?
  ) throws {
    let part = Contribution(
      category: CategoryCode(category), role: actor.role, answer: .nothing)
    #expect(try ready().refusal("2026-12-01", .contributed([part]), by: actor) == refusal)
  }

  @Test func `nobody contributes in the name of another role`() throws {
    let part = Contribution(category: "C10", role: "IB", answer: .nothing)
    #expect(
      try ready().refusal("2026-12-01", .contributed([part]), by: RequestFixture.teacher)
        == .notKeeper("LKR", "C10"))
  }
}
