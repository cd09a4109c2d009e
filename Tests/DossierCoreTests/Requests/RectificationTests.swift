import DossierCore
import Testing

/// R-O-8.3-1 to R-O-8.3-3, X-05: the ninth acceptance check.
struct RectificationTests {
  static let birthDate = RequestItem.field("c01.geboortedatum", sheet: nil)
  static let surname = RequestItem.field("c01.achternaam", sheet: nil)
  static let note = RequestItem.record(RecordID(number: 70))
  static let fact = ProposedCorrection(
    item: birthDate, old: "2017-04-03", proposed: "2017-04-13", nature: .fact)
  static let opinion = ProposedCorrection(
    item: note, old: "Is druk", proposed: "Thuis niet", nature: .opinion)

  private func facts(today: String = "2026-12-31") throws -> RequestFacts {
    func given(_ recipient: Int64, _ item: RequestItem, _ category: CategoryCode) throws
      -> PriorDisclosure
    {
      PriorDisclosure(
        line: RecordID(number: 600), recipient: RecordID(number: recipient), item: item,
        category: category,
        on: try day("2026-09-01"))
    }
    return try RequestFixture.facts(
      today: today,
      disclosures: [
        given(1, Self.birthDate, "C01"), given(2, .category("C01"), "C01"),
        given(3, .wholeDossier, "C01"), given(1, Self.birthDate, "C01"),
        given(4, Self.surname, "C01"), given(5, .category("C10"), "C10"),
      ])
  }

  @Test(.tags(.`R-O-8.3-2`, .`R-O-8.3-3`))
  func `a wrong birth date is corrected today and told to three before closing`() throws {
    var story = try RequestStory(.rectification([Self.fact]), facts: facts())
    try story.begin("2026-11-22")
    try story.then("2026-11-22", .corrected([Self.birthDate]))
    let corrected = try #require(story.request.factualErrorsSettled)
    let clock = try #require(story.request.factualErrorClock)
    #expect(
      clock.status(on: corrected, corrected: corrected)
        == .answered(on: corrected, day: 0, late: 0))
    #expect(clock.due.iso == "2026-11-23")
    let tasks = story.request.recipientTasks(story.facts)
    #expect(tasks.map(\.recipient.number) == [1, 2, 3])

    try story.decide("2026-11-24")
    try story.then("2026-11-24", .carriedOut)
    #expect(try story.refusal("2026-11-25", .closed) == .recipientsNotTold(tasks))
    try story.then(
      "2026-11-25",
      .recipientsHandled([
        RecipientNotice(recipient: tasks[0].recipient, item: tasks[0].item, result: .told),
        RecipientNotice(
          recipient: tasks[1].recipient, item: tasks[1].item,
          result: .impossible(reason: "Bestaat niet meer")),
      ]))
    #expect(try story.refusal("2026-11-25", .closed) == .recipientsNotTold([tasks[2]]))
    try story.then(
      "2026-11-26",
      .recipientsHandled([
        RecipientNotice(
          recipient: tasks[2].recipient, item: tasks[2].item,
          result: .disproportionate(reason: "Alleen als telling gegeven"))
      ]))
    try story.then("2026-11-26", .closed)
    #expect(story.request.stage.phase == .closed)
  }

  @Test(.tags(.`R-O-8.3-2`))
  func `a factual error that waits is late after a working day`() throws {
    let story = try RequestStory(.rectification([Self.fact]), facts: facts())
    let clock = try #require(story.request.factualErrorClock)
    #expect(story.request.factualErrorsSettled == nil)
    #expect(clock.status(on: try day("2026-11-24")) == .late(days: 1))
  }

  @Test(.tags(.`R-O-8.3-2`))
  func `an opinion waits for the decision, a fact does not`() throws {
    var story = try RequestStory(.rectification([Self.fact, Self.opinion]), facts: facts())
    try story.begin()
    #expect(try story.refusal("2026-11-24", .corrected([Self.note])) == .notAskedFor(Self.note))
    try story.then("2026-11-24", .corrected([Self.birthDate]))
    try story.decide("2026-12-01")
    #expect(try story.refusal("2026-12-02", .carriedOut) == .notCorrected([Self.note]))
    try story.then("2026-12-02", .corrected([Self.note]))
    try story.then("2026-12-02", .carriedOut)
  }

  @Test(.tags(.`R-O-8.3-2`))
  func `a granted fact keeps its own date until it is corrected`() throws {
    var story = try RequestStory(.rectification([Self.fact, Self.opinion]), facts: facts())
    let terms = ResponseTerms(policy: RequestFixture.policy)
    let (due, later) = (try day("2026-11-23"), try day("2026-12-02"))
    try story.begin()
    try story.decide("2026-12-01")
    let pressing = story.request.pressingDate(on: later, terms: terms)
    #expect(pressing.isOfFacts && pressing.due == due && pressing.status == .late(days: 9))
    #expect(
      Array(story.request.tasks(story.facts).suffix(2))
        == [.correctFacts([Self.birthDate], by: due), .correct([Self.note])])
    try story.then("2026-12-02", .corrected([Self.birthDate]))
    #expect(!story.request.pressingDate(on: later, terms: terms).isOfFacts)
    #expect(story.request.tasks(story.facts).last == .correct([Self.note]))
  }

  @Test func `a fact that was refused presses nobody any more`() throws {
    var story = try RequestStory(.rectification([Self.fact]), facts: facts())
    try story.begin()
    #expect(story.request.factsDue == (try day("2026-11-23")))
    try story.decide("2026-12-01", .refused(.dataAreRight, explanation: "Klopt"))
    #expect(story.request.factsDue == nil)
  }

  @Test func `what is corrected cannot be refused any more`() throws {
    var story = try RequestStory(.rectification([Self.fact]), facts: facts())
    try story.begin()
    try story.then("2026-11-24", .corrected([Self.birthDate]))
    let refused = ItemDecision(Self.birthDate, .refused(.dataAreRight, explanation: "Klopt"))
    #expect(
      try story.refusal(
        "2026-12-01", .decided(RequestDecision(items: [refused], policyVersion: 3)),
        by: RequestFixture.head) == .alreadyCorrected(Self.birthDate))
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `recipients are told also when the rest is withdrawn`() throws {
    var story = try RequestStory(.rectification([Self.fact]), facts: facts())
    try story.begin()
    try story.then("2026-11-24", .corrected([Self.birthDate]))
    let tasks = story.request.recipientTasks(story.facts)
    #expect(
      try story.refusal("2026-11-25", .withdrawn(reason: "Klaar")) == .recipientsNotTold(tasks))
  }

  @Test func `nothing is corrected before it is known who asks`() throws {
    var story = try RequestStory(.rectification([Self.fact]), facts: facts())
    try story.then("2026-11-23", .treatmentStarted(handler: RequestFixture.clerk.account))
    #expect(
      try story.refusal("2026-11-23", .corrected([Self.birthDate])) == .identityNotEstablished)
  }

  @Test func `who keeps the category corrects in it, and nobody else without the register`() throws
  {
    let change = RequestChange.corrected([Self.birthDate])
    var story = try RequestStory(.rectification([Self.fact]), facts: facts())
    try story.begin()
    #expect(
      try story.refusal("2026-11-24", change, by: RequestFixture.counsellor)
        == .roleMayNot("IB", .corrected))
    #expect(
      try story.refusal("2026-11-24", change, by: RequestFixture.outsider)
        == .roleMayNot("ORTX", .corrected))
    var asked = try RequestStory(.rectification([Self.opinion]), facts: facts())
    try asked.begin()
    try asked.decide()
    try asked.then("2026-12-02", .corrected([Self.note]), by: RequestFixture.counsellor)
    #expect(asked.request.progress.corrected.count == 1)
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `only who was given it is told`() throws {
    var story = try RequestStory(.rectification([Self.fact]), facts: facts())
    try story.begin()
    try story.then("2026-11-24", .corrected([Self.birthDate]))
    let stranger = RecipientNotice(
      recipient: RecordID(number: 4), item: Self.birthDate, result: .told)
    #expect(
      try story.refusal("2026-11-25", .recipientsHandled([stranger]))
        == .notARecipient(RecordID(number: 4)))
  }

  @Test(arguments: [
    ([], RequestRefusal.nothingNamed(.received)),
    ([fact, fact], .namedTwice(birthDate)),
    (
      [ProposedCorrection(item: birthDate, old: "a", proposed: "a", nature: .fact)],
      .correctionChangesNothing(birthDate)
    ),
    (
      [ProposedCorrection(item: .category("C01"), old: "", proposed: "b", nature: .fact)],
      .correctionTooWide
    ),
  ])
  func `a correction names what stands there and what should`(
    corrections: [ProposedCorrection], refusal: RequestRefusal
  ) throws {
    #expect(throws: refusal) { try RequestStory(.rectification(corrections)) }
  }
}
