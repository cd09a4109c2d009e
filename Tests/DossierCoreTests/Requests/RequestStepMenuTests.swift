import DossierCore
import Testing

/// What a menu offers and whose task it is: the same guards as the steps themselves.
struct RequestStepMenuTests {
  private func steps(_ story: RequestStory, _ actor: RequestActor) -> Set<RequestStep> {
    Set(story.request.steps(for: actor, story.facts))
  }

  @Test func `a request that came in can be begun, completed and withdrawn`() throws {
    let story = try RequestStory()
    #expect(
      steps(story, RequestFixture.clerk) == [
        .identityEstablished, .treatmentStarted, .completed, .waitingStarted, .withdrawn,
        .followedUp, .reminded,
      ])
    #expect(steps(story, RequestFixture.officer) == [.advised, .reminded])
    #expect(steps(story, RequestFixture.outsider).isEmpty)
    #expect(steps(story, RequestFixture.parentAtWork).isEmpty)
  }

  @Test(.tags(.`R-O-8.9-2`))
  func `only the mandate is offered the decision`() throws {
    var story = try RequestStory()
    try story.begin()
    #expect(steps(story, RequestFixture.head).contains(.decided))
    #expect(!steps(story, RequestFixture.clerk).contains(.decided))
    #expect(!steps(story, RequestFixture.officer).contains(.decided))
    #expect(!steps(story, RequestFixture.clerk).contains(.identityEstablished))
    #expect(steps(story, RequestFixture.teacher) == [.contributed])
  }

  @Test func `nothing is handed over after a refusal, and waiting ends only when it began`() throws
  {
    var story = try RequestStory()
    try story.begin()
    #expect(!steps(story, RequestFixture.clerk).contains(.waitingEnded))
    try story.then("2026-11-24", .waitingStarted(.scope))
    #expect(steps(story, RequestFixture.clerk).contains(.waitingEnded))
    try story.decide("2026-12-01", .refused(.manifestlyUnfounded, explanation: "Steeds opnieuw"))
    let left = steps(story, RequestFixture.clerk)
    #expect(left.isDisjoint(with: [.handedOver, .carriedOut, .decided, .extended, .withdrawn]))
    #expect(left.isSuperset(of: [.closed, .followedUp, .reminded]))
  }

  @Test func `after a refusal nobody is asked who they are, and nobody contributes`() throws {
    var story = try RequestStory()
    try story.then("2026-11-23", .treatmentStarted(handler: RequestFixture.clerk.account))
    #expect(steps(story, RequestFixture.clerk).contains(.identityEstablished))
    try story.decide("2026-12-01", .refused(.manifestlyUnfounded, explanation: "Steeds opnieuw"))
    for actor in [RequestFixture.clerk, RequestFixture.teacher, RequestFixture.counsellor] {
      #expect(steps(story, actor).isDisjoint(with: [.identityEstablished, .contributed]))
    }
  }

  @Test func `a correction is offered until all of it was carried out`() throws {
    let item = RequestItem.field("c02.telefoon", sheet: nil)
    let wanted = ProposedCorrection(item: item, old: "06", proposed: "07", nature: .fact)
    var story = try RequestStory(.rectification([wanted]))
    try story.begin()
    #expect(steps(story, RequestFixture.clerk).contains(.corrected))
    try story.then("2026-11-24", .corrected([item]))
    #expect(!steps(story, RequestFixture.clerk).contains(.corrected))
  }

  @Test func `an erasure is proposed once and approved once`() throws {
    var story = try RequestStory(.erasure(.wholeDossier, .unlawful))
    try story.begin()
    try story.decide()
    #expect(steps(story, RequestFixture.clerk).contains(.erasureProposed))
    #expect(!steps(story, RequestFixture.head).contains(.erasureApproved))
  }

  @Test(.tags(.`R-O-8.5-4`))
  func `a restriction is lifted only after it was announced`() throws {
    var story = try RequestStory(.restriction(.wholeDossier, .unlawful))
    try story.begin()
    try story.decide()
    try story.then("2026-12-02", .carriedOut)
    #expect(steps(story, RequestFixture.clerk).contains(.liftingAnnounced))
    #expect(!steps(story, RequestFixture.clerk).contains(.lifted))
    try story.then("2026-12-03", .liftingAnnounced(until: try day("2026-12-20")))
    #expect(steps(story, RequestFixture.clerk).contains(.lifted))
    #expect(!steps(story, RequestFixture.clerk).contains(.liftingAnnounced))
  }

  @Test func `every step that is offered belongs to the stage and the kind`() throws {
    let wishes: [RequestWish] = [
      .access(.wholeDossier), .erasure(.wholeDossier, .unlawful),
      .restriction(.wholeDossier, .unlawful), .objection(.wholeDossier, situation: "Verhuizing"),
      .portability(.wholeDossier, sendTo: nil), .parentInformation, .question("Wie ziet dit?"),
    ]
    let actors = [
      RequestFixture.clerk, RequestFixture.head, RequestFixture.officer, RequestFixture.teacher,
    ]
    for wish in wishes {
      var story = try RequestStory(wish)
      for begins in [false, true] {
        if begins {
          let officer = RequestFixture.officer
          try story.then(
            "2026-11-23", .treatmentStarted(handler: officer.account),
            by: wish.kind == .question ? officer : RequestFixture.clerk)
        }
        for actor in actors {
          for step in story.request.steps(for: actor, story.facts) {
            #expect(step.fits(wish.kind))
            #expect(step.phases.contains(story.request.stage.phase))
          }
        }
      }
    }
  }

  @Test func `a task of the handler is nobody else's, deciding is for every mandate`() throws {
    var story = try RequestStory()
    #expect(story.request.isTask(.beginTreatment, for: RequestFixture.clerk, story.facts))
    #expect(story.request.isTask(.beginTreatment, for: RequestFixture.head, story.facts))
    try story.begin()
    #expect(story.request.isTask(.handOver, for: RequestFixture.clerk, story.facts))
    #expect(!story.request.isTask(.handOver, for: RequestFixture.head, story.facts))
    #expect(story.request.isTask(.decide, for: RequestFixture.head, story.facts))
    #expect(story.request.isTask(.decide, for: RequestFixture.board, story.facts))
    #expect(!story.request.isTask(.decide, for: RequestFixture.clerk, story.facts))
    #expect(!story.request.isTask(.decide, for: RequestFixture.parentAtWork, story.facts))
  }

  @Test func `a contribution is for its own role, an approval for another person`() throws {
    let story = try RequestStory(.erasure(.wholeDossier, .unlawful))
    let access = try RequestStory()
    let task = RequestTask.contribute(ContributionTask(role: "IB", categories: ["C13"]))
    #expect(access.request.isTask(task, for: RequestFixture.counsellor, access.facts))
    #expect(!access.request.isTask(task, for: RequestFixture.teacher, access.facts))
    let approval = RequestTask.approveErasure(proposedBy: RequestFixture.head.account)
    #expect(!story.request.isTask(approval, for: RequestFixture.head, story.facts))
    #expect(story.request.isTask(approval, for: RequestFixture.board, story.facts))
  }

  @Test func `what the requester owes is nobody's task`() throws {
    let story = try RequestStory()
    for task in [RequestTask.awaitRequester(.scope), .settleEntitlement(.mandateNotSeen)] {
      #expect(!story.request.isTask(task, for: RequestFixture.clerk, story.facts))
    }
  }
}
