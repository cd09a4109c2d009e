import DossierCore
import Testing

/// What was refused apart is not done: not erased, not frozen, and nobody is told it was.
struct RefusedPartTests {
  private static let report = RequestItem.record(RecordID(number: 70))
  private static let refused = ItemDecision.Verdict.refused(.noGround, explanation: "Nog nodig")

  private func decided(
    _ wish: RequestWish, refusing item: RequestItem, disclosures: [PriorDisclosure] = []
  ) throws -> RequestStory {
    var story = try RequestStory(wish, facts: RequestFixture.facts(disclosures: disclosures))
    try story.begin()
    let granted = wish.items.filter { $0 != item }.map { ItemDecision($0, .granted) }
    let decision = RequestDecision(
      items: granted + [ItemDecision(item, Self.refused)], policyVersion: 3)
    try story.then("2026-12-01", .decided(decision), by: RequestFixture.board)
    return story
  }

  private func given(
    _ recipient: Int64, _ item: RequestItem, _ category: CategoryCode
  ) throws -> PriorDisclosure {
    PriorDisclosure(
      line: RecordID(number: 600), recipient: RecordID(number: recipient), item: item,
      category: category,
      on: try day("2025-01-01"))
  }

  @Test(.tags(.`R-O-8.4-2`), arguments: [[], [report]])
  func `of a category that was refused nothing is erased`(parts: [RequestItem]) throws {
    let story = try decided(
      .erasure(.wholeDossier, .unlawful), refusing: .category("C13"))
    let lines = [CategoryErasure(category: "C13", parts: parts, fate: .erase)]
    let item = parts.first ?? .category("C13")
    #expect(try story.refusal("2026-12-02", .erasureProposed(lines)) == .notAskedFor(item))
    let kept = [CategoryErasure(category: "C13", parts: parts, fate: .hold(reference: "H-1"))]
    #expect(try story.refusal("2026-12-02", .erasureProposed(kept)) == nil)
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `what must not be known to exist stands in no proposal and no decision`() throws {
    var story = try RequestStory(.erasure(.wholeDossier, .unlawful))
    try story.begin()
    for verdict in [ItemDecision.Verdict.granted, Self.refused] {
      let decision = RequestDecision(
        items: [
          ItemDecision(.wholeDossier, .granted), ItemDecision(.category("C26"), verdict),
        ], policyVersion: 3)
      #expect(
        try story.refusal("2026-12-01", .decided(decision), by: RequestFixture.board)
          == .notAskedFor(.category("C26")))
    }
    try story.decide()
    for fate in [CategoryErasure.Fate.erase, .hold(reference: "H-1")] {
      for parts in [[], [Self.report]] {
        let lines = [CategoryErasure(category: "C26", parts: parts, fate: fate)]
        #expect(
          try story.refusal("2026-12-02", .erasureProposed(lines))
            == .notAskedFor(parts.first ?? .category("C26")))
      }
    }
  }

  @Test func `a category that was refused is not frozen with the rest`() throws {
    for wish in [
      RequestWish.restriction(.wholeDossier, .unlawful),
      .objection(.wholeDossier, situation: "Bedreigd"),
    ] {
      let story = try decided(wish, refusing: .category("C13"))
      var facts = PupilFacts(pupil: RequestFixture.pupil, school: nil, groups: [])
      facts.frozen = story.request.frozen
      let today = try day("2026-12-02")
      #expect(facts.freeze(of: "C10", on: today)?.request == RequestFixture.id)
      #expect(facts.freeze(of: "C13", on: today) == nil)
    }
  }

  @Test func `a field that was refused is not frozen with its sheet`() throws {
    let sheet = RecordID(number: 71)
    let field = RequestItem.field("c01.achternaam", sheet: sheet)
    let scope = try #require(RequestScope([.record(sheet), field]))
    let story = try decided(.restriction(scope, .unlawful), refusing: field)
    var facts = PupilFacts(pupil: RequestFixture.pupil, school: nil, groups: [])
    facts.frozen = story.request.frozen
    let (today, place) = (try day("2026-12-02"), SheetPlace.stored(sheet))
    #expect(facts.freeze(of: "c01.achternaam", in: place, on: today) == nil)
    #expect(facts.freeze(of: "c01.geboortedatum", in: place, on: today) != nil)
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `who was given only what was refused is not told`() throws {
    let disclosures = [
      try given(1, .record(RecordID(number: 5)), "C10"), try given(2, .category("C13"), "C13"),
      try given(3, .wholeDossier, "C13"), try given(4, .wholeDossier, "C10"),
    ]
    let story = try decided(
      .restriction(.wholeDossier, .unlawful), refusing: .category("C13"),
      disclosures: disclosures)
    let told = story.request.recipientTasks(story.facts).map(\.recipient.number)
    #expect(told.sorted() == [1, 4])
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `who was given a report that was kept is not told of the erasure around it`() throws {
    let scope = try #require(RequestScope([.category("C10"), Self.report]))
    var story = try decided(
      .erasure(scope, .unlawful), refusing: Self.report,
      disclosures: [try given(1, Self.report, "C10"), try given(2, .category("C10"), "C10")])
    try story.then(
      "2026-12-02",
      .erasureProposed([
        CategoryErasure(category: "C10", fate: .erase),
        CategoryErasure(category: "C10", parts: [Self.report], fate: .hold(reference: "H-1")),
      ]), by: RequestFixture.head)
    try story.then("2026-12-03", .erasureApproved, by: RequestFixture.board)
    #expect(story.request.recipientTasks(story.facts).map(\.recipient.number) == [2])
  }
}
