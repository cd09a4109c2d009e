import DossierCore
import Testing

/// R-O-8.4-1, R-O-6.5-3: a hold stops a request to erase, and is named.
struct HeldRequestTests {
  private func mark(_ categories: [CategoryCode]) throws -> HoldMark {
    HoldMark(
      try Hold(
        pupil: PupilID(number: 7), school: nil, categories: categories,
        ground: .interestOfAnother, reference: "Brief 12",
        placed: HoldStep(
          by: AccountID(number: 4), role: "DIR", on: day("2026-11-02"), reason: "Ander kind"),
        power: .approve, review: day("2027-03-01"), within: 12), as: RecordID(number: 95))
  }

  private func story(_ items: [RequestItem], _ holds: [HoldMark]) throws -> RequestStory {
    var facts = try RequestFixture.facts()
    facts.holds = holds
    var story = try RequestStory(
      .erasure(try #require(RequestScope(items)), .noLongerNeeded), facts: facts)
    try story.begin()
    return story
  }

  private func granted(_ items: [RequestItem]) -> RequestChange {
    .decided(
      RequestDecision(items: items.map { ItemDecision($0, .granted) }, policyVersion: 3))
  }

  private static let held: [(asked: [RequestItem], held: [CategoryCode], category: CategoryCode?)] =
    [
      ([.category("C10")], ["C10"], "C10"), ([ErasureTests.field], ["C01"], "C01"),
      ([.category("C10")], [], "C10"), ([.wholeDossier], [], nil),
      ([.record(RecordID(number: 70))], [], nil),
    ]

  @Test(.tags(.`R-O-8.4-1`), arguments: held)
  func `what is under a hold cannot be granted, and the refusal names the hold`(
    asked: [RequestItem], held: [CategoryCode], category: CategoryCode?
  ) throws {
    let mark = try mark(held)
    let refusal = try story(asked, [mark])
      .refusal("2026-12-01", granted(asked), by: RequestFixture.board)
    #expect(refusal == .hold(.held(category, mark)))
    #expect(refusal?.rule == "R-O-6.5-3")
  }

  @Test func `the whole dossier is granted when only part of it is held, and that part stays`()
    throws
  {
    let mark = try mark(["C13"])
    var story = try story([.wholeDossier], [mark])
    try story.then("2026-12-01", granted([.wholeDossier]), by: RequestFixture.board)
    let erase = CategoryErasure(category: "C13", fate: .erase)
    #expect(
      try story.refusal("2026-12-02", .erasureProposed([erase])) == .hold(.held("C13", mark)))
    try story.then(
      "2026-12-02",
      .erasureProposed([
        CategoryErasure(category: "C10", fate: .erase),
        CategoryErasure(category: "C13", fate: .hold(reference: "Brief 12")),
      ]))
    try story.then("2026-12-03", .erasureApproved, by: RequestFixture.board)
  }

  @Test func `a hold that came after the proposal stops the second person`() throws {
    var story = try story([.category("C10")], [])
    try story.then("2026-12-01", granted([.category("C10")]), by: RequestFixture.board)
    try story.then(
      "2026-12-02", .erasureProposed([CategoryErasure(category: "C10", fate: .erase)]))
    let mark = try mark([])
    story.facts.holds = [mark]
    #expect(
      try story.refusal("2026-12-03", .erasureApproved, by: RequestFixture.board)
        == .hold(.held("C10", mark)))
  }

  @Test func `held is a ground of its own, explained, for erasure alone`() {
    #expect(RefusalGround.held.needsExplanation && RefusalGround.held.rule == "R-O-6.5-3")
    #expect(RequestKind.allCases.filter { RefusalGround.held.fits($0) } == [.erasure])
  }
}
