import DossierCore
import Testing

/// R-O-8.3-3, R-O-8.4-2, AVG 19: a recipient hears what was done of what it was given.
struct ChangeNoticeTests {
  private static let birthDate = RequestItem.field("c01.geboortedatum", sheet: nil)
  private static let surname = RequestItem.field("c01.achternaam", sheet: nil)
  private static let note = RequestItem.record(RecordID(number: 70))
  private static let fact = ProposedCorrection(
    item: birthDate, old: "2017-04-03", proposed: "2017-04-13", nature: .fact)
  private static let name = ProposedCorrection(
    item: surname, old: "Berg", proposed: "Bergen", nature: .fact)
  private static let opinion = ProposedCorrection(
    item: note, old: "Is druk", proposed: "Thuis niet", nature: .opinion)

  private static func given(
    _ recipient: Int64, _ item: RequestItem, _ category: CategoryCode, _ on: String = "2026-09-01"
  ) throws -> PriorDisclosure {
    PriorDisclosure(
      line: RecordID(number: 600), recipient: RecordID(number: recipient), item: item,
      category: category, on: try day(on))
  }

  private func story(
    _ wish: RequestWish, _ disclosures: [PriorDisclosure]
  ) throws -> RequestStory {
    var story = try RequestStory(wish, facts: RequestFixture.facts(disclosures: disclosures))
    try story.begin()
    return story
  }

  private func told(_ story: RequestStory) -> [Int64: [RequestItem]] {
    Dictionary(
      uniqueKeysWithValues: story.request.notices(story.facts).map {
        ($0.recipient.number, $0.lines.map(\.item))
      })
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `only corrections that were made are told, each to who was given it`() throws {
    var story = try story(
      .rectification([Self.fact, Self.name, Self.opinion]),
      [
        Self.given(1, Self.birthDate, "C01"), Self.given(2, Self.surname, "C01"),
        Self.given(3, .category("C01"), "C01"), Self.given(4, Self.note, "C10"),
      ])
    #expect(told(story).isEmpty)
    try story.then("2026-11-24", .corrected([Self.birthDate]))
    #expect(told(story) == [1: [Self.birthDate], 3: [Self.birthDate]])
    let items = [
      ItemDecision(Self.birthDate, .granted),
      ItemDecision(Self.surname, .refused(.dataAreRight, explanation: "Klopt")),
      ItemDecision(Self.note, .granted),
    ]
    try story.then(
      "2026-12-01", .decided(RequestDecision(items: items, policyVersion: 3)),
      by: RequestFixture.head)
    #expect(told(story) == [1: [Self.birthDate], 3: [Self.birthDate]])
    try story.then("2026-12-02", .corrected([Self.note]), by: RequestFixture.counsellor)
    #expect(
      told(story) == [1: [Self.birthDate], 3: [Self.birthDate], 4: [Self.note]])
    let corrections = story.request.notices(story.facts).flatMap(\.lines).map(\.correction)
    #expect(corrections == [Self.fact, Self.fact, Self.opinion])
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `who was given it after the correction was given the right value`() throws {
    var story = try story(
      .rectification([Self.fact]),
      [
        Self.given(1, Self.birthDate, "C01", "2026-11-24"),
        Self.given(2, Self.birthDate, "C01", "2026-11-25"),
      ])
    try story.then("2026-11-24", .corrected([Self.birthDate]))
    #expect(told(story) == [1: [Self.birthDate]])
    #expect(story.request.recipientTasks(story.facts).map(\.recipient.number) == [1])
  }

  @Test func `it names each day once, and what is still to be told before all of it`() throws {
    var story = try story(
      .rectification([Self.fact, Self.name]),
      [
        Self.given(1, Self.birthDate, "C01", "2026-10-05"),
        Self.given(1, Self.birthDate, "C01", "2026-09-01"),
        Self.given(1, Self.surname, "C01", "2026-09-01"),
      ])
    try story.then("2026-11-24", .corrected([Self.birthDate, Self.surname]))
    let all = try #require(story.request.notices(story.facts).first)
    #expect(all.lines.map(\.item) == [Self.birthDate, Self.surname])
    #expect(all.givenOn.map(\.iso) == ["2026-09-01", "2026-10-05"])
    let notice = RecipientNotice(
      recipient: RecordID(number: 1), item: Self.birthDate, result: .told)
    try story.then("2026-11-25", .recipientsHandled([notice]))
    let left = try #require(story.request.notices(story.facts).first)
    #expect(left.lines.map(\.item) == [Self.surname])
    #expect(left.givenOn.map(\.iso) == ["2026-09-01"])
    let last = RecipientNotice(
      recipient: RecordID(number: 1), item: Self.surname, result: .told)
    try story.then("2026-11-25", .recipientsHandled([last]))
    #expect(story.request.notices(story.facts) == [all])
  }

  @Test(.tags(.`R-O-8.4-2`))
  func `an erasure is told when a second person approved it, and promised when it is granted`()
    throws
  {
    let scope = try #require(RequestScope([.category("C10")]))
    var story = try story(
      .erasure(scope, .noLongerNeeded),
      [
        Self.given(1, Self.note, "C10"), Self.given(2, .category("C10"), "C10"),
        Self.given(3, .category("C13"), "C13"),
      ])
    try story.decide("2026-12-01", by: RequestFixture.board)
    #expect(told(story).isEmpty)
    #expect(story.request.recipientsOfDecision(story.facts).map(\.number) == [1, 2])
    try story.then(
      "2026-12-02", .erasureProposed([CategoryErasure(category: "C10", fate: .erase)]))
    #expect(told(story).isEmpty)
    try story.then("2026-12-03", .erasureApproved, by: RequestFixture.board)
    #expect(told(story) == [1: [Self.note], 2: [.category("C10")]])
    #expect(story.request.notices(story.facts).allSatisfy { $0.change == .erased })
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `a restriction is told while it holds, and not what was refused`() throws {
    let other = RequestItem.record(RecordID(number: 71))
    let scope = try #require(RequestScope([Self.note, other]))
    var story = try story(
      .restriction(scope, .unlawful),
      [Self.given(1, Self.note, "C10"), Self.given(2, other, "C10")])
    #expect(told(story).isEmpty)
    let items = [
      ItemDecision(Self.note, .granted),
      ItemDecision(other, .refused(.noGround, explanation: "Geen reden")),
    ]
    try story.then(
      "2026-12-01", .decided(RequestDecision(items: items, policyVersion: 3)),
      by: RequestFixture.head)
    #expect(told(story) == [1: [Self.note]])
    #expect(story.request.recipientsOfDecision(story.facts).map(\.number) == [1])
    #expect(story.request.progress.restrictedSince?.iso == "2026-12-01")
  }

  @Test func `nobody is told of a copy`() throws {
    var story = try story(.access(.wholeDossier), [Self.given(1, Self.note, "C10")])
    try story.decide()
    #expect(told(story).isEmpty)
    #expect(story.request.recipientsOfDecision(story.facts).isEmpty)
  }
}
