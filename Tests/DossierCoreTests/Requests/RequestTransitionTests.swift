import DossierCore
import Testing

/// Issue 3, part 4: which step can be taken when.
struct RequestTransitionTests {
  /// One line per step, one letter per stage: received, in treatment, extended, decided,
  /// carried out, closed, withdrawn.
  static let table: [(RequestStep, String)] = [
    (.received, "......."), (.identityEstablished, "rted..."), (.treatmentStarted, "r......"),
    (.assigned, ".tedc.."), (.completed, "rte...."), (.waitingStarted, "rte...."),
    (.waitingEnded, "rte...."), (.extended, ".te...."), (.advised, "rtedcxw"),
    (.contributed, ".ted..."), (.decided, ".te...."), (.answered, ".te...."),
    (.corrected, ".ted..."), (.erasureProposed, "...d..."), (.erasureApproved, "...d..."),
    (.recipientsHandled, ".tedc.."), (.handedOver, "...dc.."), (.carriedOut, "...d..."),
    (.liftingAnnounced, "....cx."), (.lifted, "....cx."), (.closed, "...dc.."),
    (.withdrawn, "rte...."), (.followedUp, "rtedcxw"), (.reminded, "rtedc.."),
  ]

  @Test(arguments: table)
  func `a step belongs to its stages`(step: RequestStep, stages: String) {
    let letters = zip(RequestPhase.allCases, "rtedcxw")
    let written = String(letters.map { step.phases.contains($0) ? $1 : "." })
    #expect(written == stages)
  }

  @Test func `the table names every step`() {
    #expect(Set(Self.table.map(\.0)) == Set(RequestStep.allCases))
  }

  /// A case of a kind in each stage that it can reach, with somebody who may take every step.
  private func cases() throws -> [(RequestPhase, RequestStory)] {
    var stories: [(RequestPhase, RequestStory)] = []
    var story = try RequestStory(.restriction(.wholeDossier, .unlawful))
    stories.append((.received, story))
    var withdrawn = story
    try withdrawn.then("2026-11-23", .withdrawn(reason: "Niet meer nodig"))
    stories.append((.withdrawn, withdrawn))
    try story.begin()
    stories.append((.inTreatment, story))
    try story.then(
      "2026-11-24",
      .extended(
        DeadlineExtension(
          until: try day("2027-01-10"), told: try day("2026-11-24"), reason: "Omvang")))
    stories.append((.extended, story))
    try story.decide()
    stories.append((.decided, story))
    try story.then("2026-12-02", .carriedOut)
    stories.append((.carriedOut, story))
    try story.then("2026-12-03", .closed)
    stories.append((.closed, story))
    return stories
  }

  /// A change of each step that a restriction knows.
  private func changes() throws -> [RequestChange] {
    let decision = RequestDecision(
      items: [ItemDecision(.wholeDossier, .granted)], policyVersion: 3)
    return [
      .identityEstablished(.knownInPerson), .treatmentStarted(handler: AccountID(number: 1)),
      .assigned(handler: AccountID(number: 2)), .completed("Toelichting"),
      .waitingStarted(.scope), .waitingEnded(.scope),
      .extended(
        DeadlineExtension(
          until: try day("2027-02-01"), told: try day("2026-12-10"), reason: "Omvang")),
      .decided(decision), .recipientsHandled([]), .carriedOut,
      .liftingAnnounced(until: try day("2026-12-20")), .lifted,
      .closed, .withdrawn(reason: "Klaar"),
      .followedUp(RequestFollowUp(route: .complaint, phase: .begun, remark: "")),
    ]
  }

  @Test func `a step outside its stages is refused and changes nothing`() throws {
    for (phase, story) in try cases() {
      #expect(story.request.stage.phase == phase)
      for change in try changes() {
        let actor = change.step == .decided ? RequestFixture.head : RequestFixture.clerk
        let refusal = try story.refusal("2026-12-10", change, by: actor)
        if change.step.phases.contains(phase) {
          #expect(refusal != .notInThisStage(change.step, phase))
        } else if change.step == .decided, let taken = story.request.stage.decision {
          #expect(refusal == .alreadyDecided(taken))
        } else {
          #expect(refusal == .notInThisStage(change.step, phase))
        }
      }
    }
  }

  @Test(.tags(.`R-O-8.9-2`))
  func `no stage gives a role a step that is not its own`() throws {
    let preparers = [RequestFixture.clerk, RequestFixture.head, RequestFixture.board]
    let others = [RequestFixture.teacher, RequestFixture.counsellor, RequestFixture.outsider]
    for (phase, story) in try cases() {
      for change in try changes() {
        let step = change.step
        for actor in others where step != .decided {
          #expect(
            try story.refusal("2026-12-10", change, by: actor) == .roleMayNot(actor.role, step))
        }
        let byOfficer = try story.refusal("2026-12-10", change, by: RequestFixture.officer)
        #expect(byOfficer == .supervisorOnlyAdvises(step))
        let byParty = try story.refusal("2026-12-10", change, by: RequestFixture.parentAtWork)
        #expect(byParty == .aboutOneself)
        for actor in preparers {
          let refusal = try story.refusal("2026-12-10", change, by: actor)
          #expect(refusal != .roleMayNot(actor.role, step), "\(phase)")
          #expect(
            (refusal == .noMandate(actor.role))
              == (step == .decided && actor == RequestFixture.clerk))
        }
      }
    }
  }

  @Test func `a second receipt is refused`() throws {
    let story = try RequestStory()
    #expect(
      try story.refusal("2026-12-01", .received(RequestFixture.intake()))
        == .notInThisStage(.received, .received))
  }

  @Test func `a decision in intake is refused`() throws {
    var story = try RequestStory()
    try story.then("2026-11-22", .identityEstablished(.electronic))
    let decision = RequestDecision(
      items: [ItemDecision(.wholeDossier, .granted)], policyVersion: 3)
    #expect(
      try story.refusal("2026-12-01", .decided(decision), by: RequestFixture.head)
        == .notInThisStage(.decided, .received))
  }

  @Test func `a step that the kind does not know is refused`() throws {
    var story = try RequestStory()
    try story.begin()
    #expect(
      try story.refusal("2026-12-01", .corrected([.wholeDossier]))
        == .notForThisKind(.corrected, .access))
  }

  @Test(.tags(.`R-O-3.3-2`))
  func `a question is answered by the FG, who decides nothing`() throws {
    var story = try RequestStory(.question("Wie ziet het dossier?"))
    try story.then(
      "2026-11-23", .treatmentStarted(handler: RequestFixture.officer.account),
      by: RequestFixture.officer)
    try story.then("2026-11-24", .answered("Zie het overzicht"), by: RequestFixture.officer)
    #expect(story.request.stage == .closed(nil, on: try day("2026-11-24")))
    #expect(story.request.answered == (try day("2026-11-24")))
  }

  @Test func `a step before the one it follows is refused`() throws {
    var story = try RequestStory()
    try story.begin("2026-11-25")
    try story.decide("2026-12-01")
    #expect(
      try story.refusal("2026-11-30", .handedOver(HandOver(way: .inPerson)))
        == .beforeEarlierStep(try day("2026-12-01")))
    #expect(
      try story.refusal("2026-11-21", .identityEstablished(.electronic))
        == .beforeReceipt(try day("2026-11-22")))
    #expect(
      try story.refusal("2027-01-01", .handedOver(HandOver(way: .inPerson)))
        == .inFuture(try day("2027-01-01")))
  }

  @Test func `waiting begins once and ends once`() throws {
    var story = try RequestStory()
    #expect(
      try story.refusal("2026-11-23", .waitingEnded(.identity)) == .waitingMismatch(.identity))
    try story.then("2026-11-23", .waitingStarted(.identity))
    #expect(
      try story.refusal("2026-11-24", .waitingStarted(.identity)) == .waitingMismatch(.identity))
    try story.then("2026-11-25", .waitingEnded(.identity))
    let terms = ResponseTerms(policy: RequestFixture.policy)
    #expect(story.request.deadline(terms: terms).due.iso == "2026-12-20")
    #expect(
      WaitingPeriod.days(of: story.request.progress.waiting, until: try day("2026-12-31")) == 2)
  }

  @Test(arguments: [
    RequestChange.completed(" "), .withdrawn(reason: ""),
    .recipientsHandled([
      RecipientNotice(
        recipient: RecordID(number: 1), item: .wholeDossier, result: .impossible(reason: ""))
    ]),
  ])
  func `a step without its words is refused`(change: RequestChange) throws {
    var story = try RequestStory(.restriction(.wholeDossier, nil))
    try story.begin()
    #expect(try story.refusal("2026-12-01", change) == .textMissing(change.step))
  }
}
