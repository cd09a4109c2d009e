import DossierCore
import Testing

/// R-O-8.9-2: what a decision must be.
struct RequestDecisionTests {
  private func story() throws -> RequestStory {
    var story = try RequestStory(
      .access(try #require(RequestScope([.category("C01"), .category("C10")]))))
    try story.begin()
    return story
  }

  private func decision(_ items: [ItemDecision], version: Int = 3) -> RequestChange {
    .decided(RequestDecision(items: items, policyVersion: version))
  }

  private let refused = ItemDecision.Verdict.refused(.rightsOfOthers, explanation: "Gaat over B")

  @Test func `part by part it is granted, partly granted or refused`() throws {
    let (one, two) = (RequestItem.category("C01"), RequestItem.category("C10"))
    let outcomes: [(ItemDecision.Verdict, ItemDecision.Verdict, RequestOutcome)] = [
      (.granted, .granted, .granted), (.granted, refused, .partlyGranted),
      (refused, .granted, .partlyGranted), (refused, refused, .refused),
    ]
    for (first, second, outcome) in outcomes {
      let decision = RequestDecision(
        items: [ItemDecision(one, first), ItemDecision(two, second)], policyVersion: 3)
      #expect(decision.outcome == outcome)
    }
  }

  @Test func `every part that was asked for is decided, once`() throws {
    let (one, two) = (RequestItem.category("C01"), RequestItem.category("C10"))
    let story = try story()
    let by = RequestFixture.head
    #expect(
      try story.refusal("2026-12-01", decision([]), by: by) == .undecided([one, two]))
    #expect(
      try story.refusal("2026-12-01", decision([ItemDecision(one, .granted)]), by: by)
        == .undecided([two]))
    #expect(
      try story.refusal(
        "2026-12-01", decision([ItemDecision(one, .granted), ItemDecision(one, refused)]), by: by)
        == .namedTwice(one))
  }

  @Test func `a part that was not asked for is not decided`() throws {
    let items = [
      ItemDecision(.category("C01"), .granted), ItemDecision(.category("C10"), .granted),
    ]
    let story = try story()
    for extra in [RequestItem.category("C13"), .wholeDossier, .field("c99.x", sheet: nil)] {
      #expect(
        try story.refusal(
          "2026-12-01", decision(items + [ItemDecision(extra, .granted)]),
          by: RequestFixture.head) == .notAskedFor(extra))
    }
    let inside = ItemDecision(.field("c01.achternaam", sheet: nil), refused)
    #expect(
      try story.refusal("2026-12-01", decision(items + [inside]), by: RequestFixture.head) == nil)
  }

  @Test(.tags(.`R-O-8.2-3`))
  func `nothing is granted before it is known who asks, refusing is possible`() throws {
    var story = try RequestStory()
    try story.then("2026-11-23", .treatmentStarted(handler: RequestFixture.clerk.account))
    let granted = decision([ItemDecision(.wholeDossier, .granted)])
    let refused = decision([
      ItemDecision(.wholeDossier, .refused(.identityNotEstablished, explanation: "Geen reactie"))
    ])
    let refusal = try story.refusal("2026-12-01", granted, by: RequestFixture.head)
    #expect(refusal == .identityNotEstablished)
    #expect(refusal?.rule == "R-O-8.2-3")
    #expect(try story.refusal("2026-12-01", refused, by: RequestFixture.head) == nil)
    #expect(try story.refusal("2026-12-01", .withdrawn(reason: "Toch niet")) == nil)
  }

  @Test(
    .tags(.`R-O-1-2`, .`R-O-8.1-1`),
    arguments: [
      Entitlement.notEntitled(.noAuthority, instead: []), .unclear(.authorityUnknown),
    ])
  func `nothing is granted to who is not certainly entitled`(entitlement: Entitlement) throws {
    var story = try RequestStory(facts: try RequestFixture.facts(entitlement: entitlement))
    try story.begin()
    #expect(
      try story.refusal(
        "2026-12-01", decision([ItemDecision(.wholeDossier, .granted)]), by: RequestFixture.head)
        == .notEntitled(entitlement))
    let refused = ItemDecision.Verdict.refused(.notEntitled, explanation: "Geen gezag")
    try story.decide("2026-12-01", refused)
    #expect(story.request.stage.decision?.decision.outcome == .refused)
  }

  @Test(arguments: [
    (RefusalGround.rightsOfOthers, "", RequestRefusal.groundNotExplained(.rightsOfOthers)),
    (.legalException, "Omdat", .groundExplained(.legalException)),
    (.dataAreRight, "Klopt", .groundDoesNotFit(.dataAreRight, .access)),
  ])
  func `a ground fits and is explained as it must be`(
    ground: RefusalGround, words: String, refusal: RequestRefusal
  ) throws {
    var story = try RequestStory()
    try story.begin()
    let items = [ItemDecision(.wholeDossier, .refused(ground, explanation: words))]
    #expect(
      try story.refusal("2026-12-01", decision(items), by: RequestFixture.head) == refusal)
  }

  @Test func `an objection is refused on a compelling ground in words`() throws {
    var story = try RequestStory(.objection(.wholeDossier, situation: "Verhuizing"))
    try story.begin()
    let wordless = ItemDecision(.wholeDossier, .refused(.compellingGrounds, explanation: " "))
    let refusal = try story.refusal("2026-12-01", decision([wordless]), by: RequestFixture.board)
    #expect(refusal == .groundNotExplained(.compellingGrounds))
    #expect(refusal?.rule == "R-O-8.6-2")
  }

  @Test(.tags(.`R-O-8.9-2`))
  func `who decides second sees the first decision`() throws {
    var story = try story()
    try story.decide("2026-12-01")
    let taken = try #require(story.request.stage.decision)
    #expect(taken.by == RequestFixture.head)
    let refusal = try story.refusal("2026-12-02", decision([]), by: RequestFixture.board)
    #expect(refusal == .alreadyDecided(taken))
  }

  @Test func `a decision under another policy than the one in force is refused`() throws {
    #expect(
      try story().refusal("2026-12-01", decision([], version: 2), by: RequestFixture.head)
        == .policyChanged(version: 3))
  }

  @Test func `a decision does not come before it was established who asks`() throws {
    var story = try RequestStory()
    try story.then("2026-11-23", .treatmentStarted(handler: RequestFixture.clerk.account))
    try story.then("2026-12-05", .identityEstablished(.documentShown))
    #expect(
      try story.refusal(
        "2026-12-04", decision([ItemDecision(.wholeDossier, .granted)]), by: RequestFixture.head)
        == .beforeEarlierStep(try day("2026-12-05")))
  }
}
