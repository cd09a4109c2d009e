import DossierCore
import Testing

/// R-O-8.4-1, R-O-8.4-2, L-11, R-X-5: the second acceptance check and the two persons.
struct ErasureTests {
  static let left = "2022-07-31"
  static let field = RequestItem.field("c01.achternaam", sheet: nil)

  @Test(arguments: [
    ("C10", "2024-07-31"), ("C13", "2024-07-31"), ("C01", "2027-07-31"), ("C11", "2027-07-31"),
  ])
  func `what is kept two years goes on 1-8-2024, what is kept five on 1-8-2027`(
    code: String, lastDay: String
  ) throws {
    let category = try #require(RequestFixture.policy.category(CategoryCode(code)))
    let last = RetentionBar.lastDayKept(category.retention, start: try day(Self.left))
    #expect(last.iso == lastDay)
  }

  @Test(arguments: [
    ("C11", "2027-07-31", true), ("C11", "2027-08-01", false), ("C01", "2024-08-01", true),
    ("C10", "2022-08-01", false), ("C13", "2022-08-01", false),
  ])
  func `a legal minimum bars until its last day, a maximum never`(
    code: String, today: String, isBarred: Bool
  ) throws {
    let category = try #require(RequestFixture.policy.category(CategoryCode(code)))
    let bar = RetentionBar(category: category, start: try day(Self.left), on: try day(today))
    #expect((bar != nil) == isBarred)
  }

  @Test func `a pupil who has not left is barred without an end`() throws {
    let category = try #require(RequestFixture.policy.category("C11"))
    let bar = try #require(RetentionBar(category: category, start: nil, on: day("2026-11-22")))
    #expect(bar.until == nil)
  }

  private func story(
    _ categories: [CategoryCode] = ["C10"], barred: Bool = false
  ) throws -> RequestStory {
    var bars: [RetentionBar] = []
    if barred {
      let category = try #require(RequestFixture.policy.category("C11"))
      bars = [
        try #require(
          RetentionBar(category: category, start: day(Self.left), on: day("2026-12-31")))
      ]
    }
    let given = PriorDisclosure(
      line: RecordID(number: 600), recipient: RecordID(number: 1),
      item: .record(RecordID(number: 70)), category: "C10",
      on: try day("2025-01-01"))
    let scope = try #require(RequestScope(categories.map { .category($0) }))
    var story = try RequestStory(
      .erasure(scope, .noLongerNeeded),
      facts: RequestFixture.facts(disclosures: [given], bars: bars))
    try story.begin()
    return story
  }

  @Test(.tags(.`R-O-8.4-2`, .`R-O-6.5-5`))
  func `before the end of the minimum erasing absence is refused with L-11`() throws {
    var story = try story(["C10", "C11"], barred: true)
    let bar = try #require(story.facts.bars.first)
    let granted = RequestDecision(
      items: [
        ItemDecision(.category("C10"), .granted), ItemDecision(.category("C11"), .granted),
      ], policyVersion: 3)
    let refusal = try story.refusal("2026-12-01", .decided(granted), by: RequestFixture.board)
    #expect(refusal == .mustBeKept(bar))
    #expect(refusal?.rule == "L-11")
    #expect(bar.until?.iso == "2027-07-31")
    let partly = RequestDecision(
      items: [
        ItemDecision(.category("C10"), .granted),
        ItemDecision(
          .category("C11"), .refused(.statutoryPeriod, explanation: "Bewaren tot 31-07-2027")),
      ], policyVersion: 3)
    try story.then("2026-12-01", .decided(partly), by: RequestFixture.board)
    #expect(
      try story.refusal(
        "2026-12-02", .erasureProposed([CategoryErasure(category: "C11", fate: .erase)]))
        == .mustBeKept(bar))
    try story.then(
      "2026-12-02",
      .erasureProposed([
        CategoryErasure(category: "C10", fate: .erase),
        CategoryErasure(category: "C11", fate: .keep(until: bar.until, basis: bar.basis)),
      ]))
  }

  @Test(.tags(.`R-X-5`))
  func `two persons erase, and recipients are told`() throws {
    var story = try story()
    try story.decide(by: RequestFixture.board)
    #expect(
      try story.refusal("2026-12-02", .erasureApproved, by: RequestFixture.head)
        == .erasureNotApproved)
    try story.then(
      "2026-12-02", .erasureProposed([CategoryErasure(category: "C10", fate: .erase)]),
      by: RequestFixture.head)
    #expect(
      try story.refusal("2026-12-02", .erasureApproved, by: RequestFixture.head)
        == .secondPersonNeeded)
    #expect(
      try story.refusal("2026-12-02", .erasureApproved, by: RequestFixture.clerk)
        == .noMandate("ADM"))
    #expect(try story.refusal("2026-12-02", .carriedOut) == .erasureNotApproved)
    try story.then("2026-12-03", .erasureApproved, by: RequestFixture.board)
    try story.then("2026-12-03", .carriedOut)
    let tasks = story.request.recipientTasks(story.facts)
    #expect(tasks.count == 1)
    #expect(try story.refusal("2026-12-04", .closed) == .recipientsNotTold(tasks))
    try story.then(
      "2026-12-04",
      .recipientsHandled([
        RecipientNotice(recipient: tasks[0].recipient, item: tasks[0].item, result: .told)
      ]))
    try story.then("2026-12-04", .closed)
  }

  @Test func `a proposal may be made anew until it is approved, and then no more`() throws {
    var story = try story()
    try story.decide(by: RequestFixture.board)
    let proposal = RequestChange.erasureProposed([CategoryErasure(category: "C10", fate: .erase)])
    try story.then("2026-12-02", proposal)
    try story.then("2026-12-03", proposal)
    #expect(try story.refusal("2026-12-04", .carriedOut) == .erasureNotApproved)
    #expect(
      try story.refusal("2026-12-02", .erasureApproved, by: RequestFixture.head)
        == .beforeEarlierStep(day("2026-12-03")))
    try story.then("2026-12-04", .erasureApproved, by: RequestFixture.head)
    #expect(try story.refusal("2026-12-04", proposal) == .alreadyErased)
    #expect(story.request.progress.erasure.erased.map(\.category) == ["C10"])
  }

  @Test func `a proposal covers what was granted, once, and nothing else`() throws {
    var story = try story(["C10", "C13"])
    let decision = RequestDecision(
      items: [
        ItemDecision(.category("C10"), .granted),
        ItemDecision(.category("C13"), .refused(.noGround, explanation: "Nog nodig")),
      ], policyVersion: 3)
    try story.then("2026-12-01", .decided(decision), by: RequestFixture.board)
    let entry = RequestItem.record(RecordID(number: 70))
    let table: [([CategoryErasure], RequestRefusal?)] = [
      ([], .nothingNamed(.erasureProposed)),
      ([CategoryErasure(category: "C13", fate: .erase)], .notAskedFor(.category("C13"))),
      (
        [
          CategoryErasure(category: "C10", fate: .erase),
          CategoryErasure(category: "C10", fate: .hold(reference: "H-1")),
        ], .namedTwice(.category("C10"))
      ),
      (
        [CategoryErasure(category: "C10", parts: [Self.field], fate: .erase)],
        .notAskedFor(Self.field)
      ),
      (
        [CategoryErasure(category: "C10", parts: [.wholeDossier], fate: .erase)],
        .notAskedFor(.wholeDossier)
      ),
      ([CategoryErasure(category: "C10", parts: [entry], fate: .erase)], nil),
      ([CategoryErasure(category: "C10", fate: .erase)], nil),
    ]
    for (lines, refusal) in table {
      #expect(try story.refusal("2026-12-02", .erasureProposed(lines)) == refusal)
    }
  }

  @Test func `a granted field that the proposal leaves out is refused`() throws {
    let scope = try #require(RequestScope([Self.field, .category("C10")]))
    var story = try RequestStory(.erasure(scope, .unlawful))
    try story.begin()
    try story.decide(by: RequestFixture.board)
    let lines = [CategoryErasure(category: "C10", fate: .erase)]
    #expect(try story.refusal("2026-12-02", .erasureProposed(lines)) == .undecided([Self.field]))
  }

  @Test(.tags(.`R-O-8.4-1`))
  func `what is under a hold is not erased`() throws {
    var story = try story()
    try story.decide(by: RequestFixture.board)
    try story.then(
      "2026-12-02",
      .erasureProposed([CategoryErasure(category: "C10", fate: .hold(reference: "H-1"))]))
    try story.then("2026-12-03", .erasureApproved, by: RequestFixture.head)
    #expect(story.request.progress.erasure.erased == [])
    #expect(story.request.recipientTasks(story.facts) == [])
  }
}
