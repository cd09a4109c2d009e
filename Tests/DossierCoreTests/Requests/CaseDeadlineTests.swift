import DossierCore
import Testing

/// Acceptance check 1, in a case: the term, its extension and the answer.
struct CaseDeadlineTests {
  private let terms = ResponseTerms(policy: RequestFixture.policy)

  private func put(off until: String, told: String) throws -> RequestChange {
    .extended(
      DeadlineExtension(until: try day(until), told: try day(told), reason: "Veel verslagen"))
  }

  private func begun() throws -> RequestStory {
    var story = try RequestStory()
    try story.begin()
    return story
  }

  @Test(.tags(.`R-O-8.2-1`))
  func `inzage asked on 22 November is due on a Sunday in the holiday`() throws {
    let deadline = try RequestStory().request.deadline(terms: terms)
    #expect(deadline.due.iso == "2026-12-20")
    for region in [SchoolRegion.north, .middle] {
      let advice = try #require(
        DueDateAdvice(
          due: deadline.due, region: region, holidays: try HolidayFixture.holidays()))
      #expect(advice.lastWorkingDay.iso == "2026-12-18")
      #expect(advice.warnings.contains(.weekend(weekday: 7)))
      #expect(advice.warnings.count == 2)
    }
  }

  @Test(arguments: [
    ("2027-02-14", "2026-12-18", "2026-12-18", true),
    ("2027-02-15", "2026-12-18", "2026-12-18", false),
    ("2027-02-14", "2026-12-21", "2026-12-21", false),
    // Told in time and entered later is valid; told later than entered is not.
    ("2027-02-14", "2026-12-18", "2026-12-23", true),
    ("2027-02-14", "2026-12-20", "2026-12-19", false),
  ])
  func `an extension is judged by the day the requester was told`(
    until: String, told: String, entered: String, isValid: Bool
  ) throws {
    let story = try begun()
    #expect((try story.refusal(entered, put(off: until, told: told)) == nil) == isValid)
  }

  @Test(.tags(.`R-O-8.9-3`))
  func `an extended case says until when, why and when it was told`() throws {
    var story = try begun()
    try story.then("2026-12-18", try put(off: "2027-01-10", told: "2026-12-18"))
    try story.then("2026-12-30", try put(off: "2027-02-14", told: "2026-12-30"))
    let last = DeadlineExtension(
      until: try day("2027-02-14"), told: try day("2026-12-30"), reason: "Veel verslagen")
    #expect(story.request.deadline(terms: terms).origin == .extended(last, times: 2))
    #expect(
      story.request.stage == .extended(handler: RequestFixture.clerk.account, last))
  }

  @Test func `a granted copy is answered when it is handed over`() throws {
    var story = try begun()
    try story.decide("2026-12-18")
    #expect(story.request.answered == nil)
    let late = try day("2026-12-22")
    #expect(story.request.deadlineStatus(on: late, terms: terms) == .late(days: 2))
    let copy = RequestChange.handedOver(HandOver(way: .post))
    #expect(
      try story.refusal("2026-12-22", copy) == .lateReasonMissing(due: try day("2026-12-20")))
    try story.then("2026-12-22", copy, late: .contributions)
    #expect(story.request.events.last?.late == .contributions)
    try story.then("2026-12-23", copy)
    #expect(
      story.request.deadlineStatus(on: late, terms: terms)
        == .answered(on: late, day: 30, late: 2))
  }

  @Test func `a refusal is the answer, and so is withdrawing`() throws {
    var refused = try begun()
    try refused.decide("2026-12-18", .refused(.manifestlyUnfounded, explanation: "Herhaling"))
    #expect(refused.request.answered == (try day("2026-12-18")))
    var withdrawn = try begun()
    try withdrawn.then("2026-11-30", .withdrawn(reason: "Al gezien"))
    #expect(withdrawn.request.answered == (try day("2026-11-30")))
  }

  @Test func `an extension outlives a change of policy`() throws {
    var story = try begun()
    try story.then("2026-12-18", try put(off: "2027-02-14", told: "2026-12-18"))
    let stricter = ResponseTerms(answer: .days(14), maximumDays: 28, mayRepeat: false)
    #expect(story.request.deadline(terms: stricter).due.iso == "2027-02-14")
  }
}
