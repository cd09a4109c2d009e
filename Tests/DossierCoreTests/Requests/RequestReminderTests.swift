import DossierCore
import Testing

/// Issue 3, part 7: a reminder is remembered, and moves nothing.
struct RequestReminderTests {
  @Test func `a reminder keeps stage, handler and deadline as they were`() throws {
    var story = try RequestStory()
    try story.begin()
    let terms = ResponseTerms(policy: RequestFixture.policy)
    let before = story.request
    try story.then("2026-12-05", .reminded, by: RequestFixture.officer)
    try story.then("2026-12-03", .reminded)
    #expect(story.request.progress.reminded == (try day("2026-12-05")))
    #expect(story.request.stage == before.stage)
    #expect(story.request.progress.stageSince == before.progress.stageSince)
    #expect(story.request.deadline(terms: terms) == before.deadline(terms: terms))
    #expect(before.progress.reminded == nil)
  }

  @Test func `who keeps the register or watches over it reminds, nobody else`() throws {
    let story = try RequestStory()
    for actor in [
      RequestFixture.clerk, RequestFixture.head, RequestFixture.board, RequestFixture.officer,
    ] {
      #expect(try story.refusal("2026-12-01", .reminded, by: actor) == nil)
    }
    for actor in [RequestFixture.teacher, RequestFixture.counsellor, RequestFixture.outsider] {
      #expect(
        try story.refusal("2026-12-01", .reminded, by: actor)
          == .roleMayNot(actor.role, .reminded))
    }
    #expect(
      try story.refusal("2026-12-01", .reminded, by: RequestFixture.parentAtWork) == .aboutOneself)
  }

  @Test func `a case that is over is not reminded of`() throws {
    var story = try RequestStory()
    try story.then("2026-11-25", .withdrawn(reason: "Klaar"))
    #expect(
      try story.refusal("2026-12-01", .reminded) == .notInThisStage(.reminded, .withdrawn))
  }
}
