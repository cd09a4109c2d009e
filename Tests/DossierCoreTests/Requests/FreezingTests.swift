import DossierCore
import Testing

/// R-O-8.5-2, R-O-8.5-4, R-O-8.6-2: what is frozen, and how long.
struct FreezingTests {
  private func frozen(_ story: RequestStory, on iso: String) throws -> [RequestItem] {
    let today = try day(iso)
    return story.request.frozen.filter { $0.holds(on: today) }.flatMap(\.items)
  }

  private func objection() throws -> RequestStory {
    let scope = try #require(RequestScope([.category("C10"), .category("C13")]))
    return try RequestStory(.objection(scope, situation: "Bedreiging"))
  }

  @Test(.tags(.`R-O-8.6-2`))
  func `an objection freezes from the receipt until the decision`() throws {
    var story = try objection()
    try story.begin()
    #expect(try frozen(story, on: "2026-11-21") == [])
    #expect(try frozen(story, on: "2026-11-22") == [.category("C10"), .category("C13")])
    let ground = ItemDecision.Verdict.refused(.compellingGrounds, explanation: "Leerplicht")
    try story.decide("2026-12-01", ground)
    #expect(try frozen(story, on: "2026-11-30").count == 2)
    #expect(try frozen(story, on: "2026-12-01") == [])
  }

  @Test(.tags(.`R-O-8.6-2`))
  func `what is granted of an objection stays stopped`() throws {
    var story = try objection()
    try story.begin()
    let decision = RequestDecision(
      items: [
        ItemDecision(.category("C10"), .granted),
        ItemDecision(.category("C13"), .refused(.compellingGrounds, explanation: "Plicht")),
      ], policyVersion: 3)
    try story.then("2026-12-01", .decided(decision), by: RequestFixture.board)
    #expect(try frozen(story, on: "2026-12-01") == [.category("C10")])
    #expect(try frozen(story, on: "2029-12-01") == [.category("C10")])
  }

  @Test(.tags(.`R-O-8.6-2`))
  func `a withdrawn objection freezes nothing any more`() throws {
    var story = try objection()
    try story.then("2026-11-25", .withdrawn(reason: "Opgelost"))
    #expect(try frozen(story, on: "2026-11-24").count == 2)
    #expect(try frozen(story, on: "2026-11-25") == [])
  }

  @Test(.tags(.`R-O-8.5-4`))
  func `a restriction is lifted only after the requester was told`() throws {
    var story = try RequestStory(.restriction(.wholeDossier, .accuracyContested))
    try story.begin()
    #expect(try frozen(story, on: "2026-11-30") == [])
    try story.decide("2026-12-01")
    try story.then("2026-12-02", .carriedOut)
    try story.then("2026-12-02", .closed)
    #expect(try frozen(story, on: "2026-12-01") == [.wholeDossier])
    let refusal = try story.refusal("2026-12-10", .lifted)
    #expect(refusal == .liftingNotAnnounced)
    #expect(refusal?.rule == "R-O-8.5-4")
    let (told, end) = (try day("2026-12-10"), try day("2026-12-12"))
    for tooEarly in [told, told.adding(days: -1)] {
      #expect(
        try story.refusal("2026-12-10", .liftingAnnounced(until: tooEarly))
          == .liftingTooEarly(told.adding(days: 1)))
    }
    try story.then("2026-12-10", .liftingAnnounced(until: end))
    #expect(try story.refusal("2026-12-09", .lifted) == .liftingNotAnnounced)
    #expect(try story.refusal("2026-12-11", .lifted) == .liftingTooEarly(end))
    #expect(story.request.letters.contains(.liftingNotice))
    try story.then("2026-12-12", .lifted)
    #expect(try frozen(story, on: "2026-12-11") == [.wholeDossier])
    #expect(try frozen(story, on: "2026-12-12") == [])
    #expect(try story.refusal("2026-12-13", .lifted) == .alreadyLifted)
    #expect(
      try story.refusal("2026-12-13", .liftingAnnounced(until: try day("2026-12-20")))
        == .alreadyLifted)
    #expect(!story.request.letters.contains(.liftingNotice))
    #expect(story.request.stage.phase == .closed)
  }

  @Test(.tags(.`R-O-8.5-1`))
  func `a restriction without a ground is not granted before it was completed`() throws {
    var story = try RequestStory(.restriction(.wholeDossier, nil))
    try story.begin()
    let decision = RequestChange.decided(
      RequestDecision(items: [ItemDecision(.wholeDossier, .granted)], policyVersion: 3))
    #expect(
      try story.refusal("2026-12-01", decision, by: RequestFixture.head)
        == .groundMissing)
    try story.then("2026-12-01", .completed("De juistheid wordt betwist"))
    try story.then("2026-12-01", decision, by: RequestFixture.head)
    #expect(try frozen(story, on: "2026-12-01") == [.wholeDossier])
  }

  @Test func `a refused restriction has nothing to lift`() throws {
    var story = try RequestStory(.restriction(.wholeDossier, nil))
    try story.begin()
    try story.decide("2026-12-01", .refused(.noGround, explanation: "Geen van de gronden"))
    try story.then("2026-12-02", .closed)
    #expect(
      try story.refusal("2026-12-03", .liftingAnnounced(until: try day("2026-12-20")))
        == .nothingGranted)
    #expect(!story.request.letters.contains(.liftingNotice))
    #expect(story.request.frozen == [])
  }

  @Test(.tags(.`R-O-8.5-1`))
  func `a restriction without a ground is asked about, and not granted before it has one`() throws {
    var story = try RequestStory(.restriction(.wholeDossier, nil))
    try story.begin()
    #expect(story.request.intake.remarks.contains(.groundMissing))
    #expect(story.request.tasks(story.facts).contains(.askToComplete(.groundMissing)))
    let granted = RequestDecision(
      items: [ItemDecision(.wholeDossier, .granted)], policyVersion: 3)
    let refusal = try story.refusal("2026-12-01", .decided(granted), by: RequestFixture.head)
    #expect(refusal != nil)
    #expect(try frozen(story, on: "2026-12-01") == [])
    try story.then("2026-11-25", .completed("De gegevens kloppen niet."))
    try story.decide("2026-12-01")
    #expect(try frozen(story, on: "2026-12-01") == [.wholeDossier])
  }
}
