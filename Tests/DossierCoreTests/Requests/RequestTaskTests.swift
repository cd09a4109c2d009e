import DossierCore
import Testing

/// Tasks follow from the events alone.
struct RequestTaskTests {
  @Test func `the tasks of an inzage, from intake to closing`() throws {
    var story = try RequestStory(facts: try RequestFixture.facts(held: ["C01"]))
    let contribution = RequestTask.contribute(ContributionTask(role: "ADM", categories: ["C01"]))
    #expect(story.request.tasks(story.facts) == [.beginTreatment, .establishIdentity])
    try story.begin()
    #expect(story.request.tasks(story.facts) == [contribution, .decide])
    try story.decide()
    #expect(story.request.tasks(story.facts) == [contribution, .handOver])
    let entry = RequestItem.record(RecordID(number: 1))
    let raw = ContributedItem(item: entry, version: 1, others: .notLookedAt)
    try story.then(
      "2026-12-02",
      .contributed([Contribution(category: "C01", role: "ADM", answer: .items([raw]))]))
    #expect(story.request.tasks(story.facts) == [.takeOutOthers([entry], by: "ADM"), .handOver])
    try story.then(
      "2026-12-02", .contributed([Contribution(category: "C01", role: "ADM", answer: .nothing)]))
    try story.then("2026-12-02", .handedOver(HandOver(way: .inPerson)))
    #expect(story.request.tasks(story.facts) == [.carryOut])
    try story.then("2026-12-02", .carriedOut)
    #expect(story.request.tasks(story.facts) == [.close])
    try story.then("2026-12-02", .closed)
    #expect(story.request.tasks(story.facts) == [])
  }

  @Test func `the tasks of a correction, with its own clock`() throws {
    let item = RectificationTests.birthDate
    let given = PriorDisclosure(
      line: RecordID(number: 600), recipient: RecordID(number: 1), item: item, category: "C01",
      on: try day("2026-01-01"))
    var story = try RequestStory(
      .rectification([RectificationTests.fact]),
      facts: try RequestFixture.facts(disclosures: [given]))
    try story.begin()
    #expect(
      story.request.tasks(story.facts)
        == [.correctFacts([item], by: try day("2026-11-23")), .decide])
    try story.then("2026-11-23", .corrected([item]))
    let tell = RequestTask.tell(RecipientTask(recipient: RecordID(number: 1), item: item))
    #expect(story.request.tasks(story.facts) == [tell, .decide])
    try story.decide()
    try story.then("2026-12-01", .carriedOut)
    #expect(story.request.tasks(story.facts) == [tell])
  }

  @Test func `the tasks of an erasure name who may not approve`() throws {
    var story = try RequestStory(.erasure(.wholeDossier, .unlawful))
    try story.begin()
    try story.decide(by: RequestFixture.board)
    #expect(story.request.tasks(story.facts) == [.proposeErasure])
    try story.then(
      "2026-12-02", .erasureProposed([CategoryErasure(category: "C10", fate: .erase)]))
    #expect(
      story.request.tasks(story.facts)
        == [.approveErasure(proposedBy: RequestFixture.clerk.account)])
    try story.then("2026-12-03", .erasureApproved, by: RequestFixture.head)
    #expect(story.request.tasks(story.facts) == [.carryOut])
  }

  @Test func `what is waited for and unclear is a task`() throws {
    var story = try RequestStory(
      .objection(.wholeDossier, situation: nil),
      facts: try RequestFixture.facts(entitlement: .unclear(.authorityUnknown)))
    try story.begin()
    try story.then("2026-11-24", .waitingStarted(.completion))
    #expect(
      story.request.tasks(story.facts) == [
        .settleEntitlement(.authorityUnknown), .awaitRequester(.completion),
        .askToComplete(.situationMissing), .decide,
      ])
    try story.then("2026-11-30", .completed("Wij worden bedreigd"))
    try story.then("2026-11-30", .waitingEnded(.completion))
    #expect(
      story.request.tasks(story.facts) == [.settleEntitlement(.authorityUnknown), .decide])
  }

  @Test func `after a refusal the case only has to be closed, after a question answered`() throws {
    var refused = try RequestStory()
    try refused.begin()
    try refused.decide("2026-12-01", .refused(.manifestlyUnfounded, explanation: "Herhaling"))
    #expect(refused.request.tasks(refused.facts) == [.close])
    var question = try RequestStory(.question("Wie ziet dit?"))
    try question.then("2026-11-23", .treatmentStarted(handler: RequestFixture.clerk.account))
    #expect(question.request.tasks(question.facts) == [.answer])
  }

  @Test(.tags(.`R-O-8.2-5`))
  func `words about others are taken out by the role that gave them, not by the handler`() throws {
    var story = try RequestStory(facts: try RequestFixture.facts(held: ["C10"]))
    try story.begin()
    let entry = RequestItem.record(RecordID(number: 1))
    let raw = ContributedItem(item: entry, version: 1, others: .notLookedAt)
    try story.then(
      "2026-11-24",
      .contributed([Contribution(category: "C10", role: "IB", answer: .items([raw]))]),
      by: RequestFixture.counsellor)
    let task = RequestTask.takeOutOthers([entry], by: "IB")
    #expect(story.request.tasks(story.facts).contains(task))
    for (actor, isTheirs) in [
      (RequestFixture.counsellor, true), (RequestFixture.clerk, false),
      (RequestFixture.teacher, false),
    ] {
      #expect(story.request.isTask(task, for: actor, story.facts) == isTheirs)
    }
  }
}
