import DossierCore
import Testing

/// R-O-8.2-1, R-O-8.2-2, R-O-8.2-5: inzage, from intake to closing.
struct AccessRequestTests {
  private func decided() throws -> RequestStory {
    var story = try RequestStory(
      facts: try RequestFixture.facts(held: ["C01", "C10", "C22", "C26"]))
    try story.begin()
    try story.decide()
    return story
  }

  private func contribution(
    _ category: CategoryCode, _ actor: RequestActor, _ answer: Contribution.Answer = .nothing
  ) -> RequestChange {
    .contributed([Contribution(category: category, role: actor.role, answer: answer)])
  }

  @Test func `each role that keeps a category gets a task, never for a hidden one`() throws {
    let story = try decided()
    #expect(
      story.request.contributionTasks(story.facts) == [
        ContributionTask(role: "ADM", categories: ["C01"]),
        ContributionTask(role: "LKR", categories: ["C10"]),
        ContributionTask(role: "IB", categories: ["C10"]),
      ])
  }

  @Test func `a scope asks only those who keep it`() throws {
    let scope = try #require(RequestScope([.field("c01.achternaam", sheet: nil)]))
    let story = try RequestStory(
      .access(scope), facts: try RequestFixture.facts(held: ["C01", "C10"]))
    #expect(
      story.request.contributionTasks(story.facts) == [
        ContributionTask(role: "ADM", categories: ["C01"])
      ])
  }

  @Test(
    .tags(.`R-O-7.3-1`),
    arguments: [([], ["C01", "C10"]), ([.progressOnly], ["C10"])]
      as [([EntitlementRemark], [CategoryCode])])
  func `a parent of a pupil of sixteen hears about progress only`(
    remarks: [EntitlementRemark], asked: [CategoryCode]
  ) throws {
    let facts = try RequestFixture.facts(entitlement: .entitled(remarks), held: ["C01", "C10"])
    var story = try RequestStory(.parentInformation, facts: facts)
    try story.begin()
    let wanted = Set(story.request.contributionTasks(story.facts).flatMap(\.categories))
    #expect(wanted == Set(asked))
    let refusal = try story.refusal(
      "2026-12-02", contribution("C01", RequestFixture.clerk))
    #expect(
      refusal
        == (asked.contains("C01") ? nil : .beyondInformation("C01", isProgressOnly: true)))
  }

  @Test func `after the decision nobody has to contribute what was refused`() throws {
    var story = try RequestStory(facts: try RequestFixture.facts(held: ["C01", "C10"]))
    try story.begin()
    let decision = RequestDecision(
      items: [
        ItemDecision(.wholeDossier, .granted),
        ItemDecision(.category("C10"), .refused(.rightsOfOthers, explanation: "Over anderen")),
      ], policyVersion: 3)
    try story.then("2026-12-01", .decided(decision), by: RequestFixture.head)
    #expect(
      story.request.contributionTasks(story.facts) == [
        ContributionTask(role: "ADM", categories: ["C01"])
      ])
  }

  @Test(.tags(.`R-O-8.2-5`))
  func `the copy waits for every holder and for what is about others`() throws {
    var story = try decided()
    let entry = RequestItem.record(RecordID(number: 7))
    let copy = RequestChange.handedOver(HandOver(way: .inPerson))
    #expect(
      try story.refusal("2026-12-02", copy)
        == .contributionsMissing(story.request.contributionTasks(story.facts)))
    try story.then("2026-12-02", contribution("C01", RequestFixture.clerk))
    try story.then(
      "2026-12-02", contribution("C10", RequestFixture.counsellor),
      by: RequestFixture.counsellor)
    let raw = ContributedItem(item: entry, version: 1, others: .notLookedAt)
    try story.then(
      "2026-12-02", contribution("C10", RequestFixture.teacher, .items([raw])),
      by: RequestFixture.teacher)
    #expect(try story.refusal("2026-12-03", copy) == .othersNotTakenOut([entry]))
    let bar = try #require(Redaction(passage: 3..<9, reason: "Naam van een ander kind"))
    let redacted = ContributedItem(item: entry, version: 1, others: .redacted([bar]))
    try story.then(
      "2026-12-03", contribution("C10", RequestFixture.teacher, .items([redacted])),
      by: RequestFixture.teacher)
    try story.then("2026-12-04", copy)
    try story.then("2026-12-04", .carriedOut)
    try story.then("2026-12-05", .closed)
    #expect(story.request.stage.phase == .closed)
    #expect(story.request.stage.decision?.decision.outcome == .granted)
  }

  @Test(.tags(.`R-O-8.2-2`))
  func `the first copy is free, further ones may cost`() throws {
    var story = try RequestStory()
    try story.begin()
    try story.decide()
    let paid = RequestChange.handedOver(HandOver(way: .post, feeCents: 250))
    #expect(try story.refusal("2026-12-02", paid) == .firstCopyIsFree)
    #expect(
      try story.refusal("2026-12-02", .handedOver(HandOver(way: .post, feeCents: -1)))
        == .impossibleFee)
    try story.then("2026-12-02", .handedOver(HandOver(way: .inPerson)))
    try story.then("2026-12-03", paid)
    #expect(story.request.progress.handOvers.map(\.handOver.feeCents) == [0, 250])
  }

  @Test func `nothing is handed over after a refusal, and the case can close`() throws {
    var story = try RequestStory()
    try story.begin()
    try story.decide("2026-12-01", .refused(.manifestlyUnfounded, explanation: "Derde keer"))
    #expect(
      try story.refusal("2026-12-02", .handedOver(HandOver(way: .post))) == .nothingGranted)
    #expect(try story.refusal("2026-12-02", .carriedOut) == .nothingGranted)
    try story.then("2026-12-02", .closed)
  }

  @Test func `what was granted is done before the case closes`() throws {
    var story = try RequestStory()
    try story.begin()
    try story.decide()
    #expect(try story.refusal("2026-12-02", .closed) == .notCarriedOut)
    #expect(try story.refusal("2026-12-02", .carriedOut) == .notHandedOver)
  }

  @Test func `withholding names a ground in words, and never the shielded one`() throws {
    let story = try decided()
    func withheld(_ ground: RefusalGround, _ words: String) throws -> RequestRefusal? {
      try story.refusal(
        "2026-12-02",
        contribution("C01", RequestFixture.clerk, .withheld(ground, explanation: words)))
    }
    #expect(try withheld(.rightsOfOthers, "Over de buren") == nil)
    #expect(try withheld(.rightsOfOthers, "") == .groundNotExplained(.rightsOfOthers))
    #expect(try withheld(.safety, "Zorgen") == .groundIsShielded)
    #expect(
      try withheld(.compellingGrounds, "Nodig") == .groundDoesNotFit(.compellingGrounds, .access))
  }
}
