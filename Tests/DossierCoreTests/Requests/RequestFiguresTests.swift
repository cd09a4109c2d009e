import DossierCore
import Testing

/// R-O-8.9-1: the figures that the FG watches, against values that were counted by hand.
struct RequestFiguresTests {
  private static let eik = SchoolID(number: 11)
  private static let els = SchoolID(number: 12)

  private func line(
    _ number: Int64, _ received: String, days: Int, term: Int = 28, school: SchoolID? = eik,
    _ outcome: RequestOutcome? = .granted, grounds: [RefusalGround] = [], extensions: Int = 0,
    phase: RequestPhase = .closed
  ) throws -> RequestLine {
    var line = RequestLine(
      RequestRecord(
        request: try RequestStory(received: received, facts: RequestFixture.facts()).request,
        school: school, entitlement: .entitled([]), parties: []),
      terms: ResponseTerms(policy: RequestFixture.policy))
    line.request = RequestID(number: number)
    line.answered = line.received.adding(days: days)
    line.due = line.received.adding(days: term)
    (line.outcome, line.grounds, line.phase) = (outcome, grounds, phase)
    line.extensions = extensions
    return line
  }

  private func open(_ kind: RequestKind, _ received: String) throws -> RequestFigures.OpenCase {
    RequestFigures.OpenCase(kind: kind, received: try day(received))
  }

  @Test(arguments: [
    ("2026-12-31", [1, 0, 0, 0]), ("2026-12-24", [1, 0, 0, 0]), ("2026-12-23", [0, 1, 0, 0]),
    ("2026-12-17", [0, 1, 0, 0]), ("2026-12-16", [0, 0, 1, 0]), ("2026-12-03", [0, 0, 1, 0]),
    ("2026-12-02", [0, 0, 0, 1]), ("2025-12-31", [0, 0, 0, 1]),
  ])
  func `an open request counts in the week of its age`(received: String, ages: [Int]) throws {
    let figures = RequestFigures(
      open: [try open(.erasure, received)], ended: [], on: try day("2026-12-31"))
    #expect(figures.open.map(\.ages) == [ages])
    #expect(figures.open.map(\.total) == [1])
  }

  @Test func `open requests stand by kind in the order of the kinds, without empty ones`() throws {
    var late = try open(.access, "2026-11-01")
    (late.isLate, late.isExtended) = (true, true)
    let figures = RequestFigures(
      open: [
        try open(.question, "2026-12-30"), try open(.access, "2026-12-20"), late,
      ], ended: [], on: try day("2026-12-31"))
    #expect(figures.open.map(\.kind) == [.access, .question])
    #expect(figures.open.map(\.ages) == [[0, 1, 0, 1], [1, 0, 0, 0]])
    #expect(figures.open.map(\.late) == [1, 0])
    #expect(figures.open.map(\.extended) == [1, 0])
  }

  @Test(arguments: [
    ([4], 4), ([4, 10], 4), ([30, 1, 7], 7), ([1, 2, 3, 100], 2), ([0, 0, 28], 0),
  ])
  func `the median is a number of days that was counted`(days: [Int], median: Int) throws {
    let lines = try days.enumerated().map {
      try line(Int64($0.offset), "2026-03-01", days: $0.element)
    }
    let figures = RequestFigures(open: [], ended: lines, on: try day("2026-12-31"))
    #expect(figures.ended.map(\.medianDays) == [median])
  }

  @Test func `what was withdrawn is no answer, and weighs not on the median`() throws {
    let ended = [
      try line(1, "2026-03-01", days: 1, nil, phase: .withdrawn),
      try line(2, "2026-03-01", days: 20),
      try line(3, "2025-03-01", days: 2, nil, phase: .withdrawn),
    ]
    let figures = RequestFigures(open: [], ended: ended, on: try day("2026-12-31"))
    #expect(figures.ended.map(\.medianDays) == [20, nil])
    #expect(figures.ended.map(\.withdrawn) == [1, 1])
  }

  @Test func `years and schools stand apart, the newest year first`() throws {
    let ended = [
      try line(1, "2025-12-31", days: 28), try line(2, "2026-01-01", days: 29),
      try line(3, "2026-02-01", days: 10, school: Self.els, .refused, grounds: [.noGround]),
      try line(
        4, "2026-02-01", days: 80, term: 84, school: Self.els, .partlyGranted,
        grounds: [.noGround, .legalClaim], extensions: 2),
      try line(5, "2026-02-01", days: 3, school: nil, nil),
    ]
    let figures = RequestFigures(open: [], ended: ended, on: try day("2026-12-31"))
    #expect(figures.ended.map(\.year) == [2026, 2026, 2026, 2025])
    #expect(figures.ended.map(\.school) == [nil, Self.eik, Self.els, Self.eik])
    #expect(figures.ended.map(\.total) == [1, 1, 2, 1])
    #expect(figures.ended.map(\.granted) == [0, 1, 0, 1])
    #expect(figures.ended.map(\.partlyGranted) == [0, 0, 1, 0])
    #expect(figures.ended.map(\.refused) == [0, 0, 1, 0])
    // An answer on the last day is in time; one day later it is not.
    #expect(figures.ended.map(\.late) == [0, 1, 0, 0])
    #expect(figures.ended.map(\.extended) == [0, 0, 1, 0])
    #expect(figures.grounds == [.noGround: 2, .legalClaim: 1])
  }

  @Test func `late answers are counted by the reason that was given`() throws {
    var lines = try (1...4).map { try line($0, "2026-01-05", days: 40) }
    (lines[0].late, lines[1].late, lines[2].late) = (.absence, .size, .absence)
    let figures = RequestFigures(open: [], ended: lines, on: try day("2026-12-31"))
    #expect(figures.lateReasons == [.absence: 2, .size: 1])
  }

  @Test func `a case that was answered in time and is still open is not late`() throws {
    let terms = ResponseTerms(policy: RequestFixture.policy)
    var story = try RequestStory(.restriction(.wholeDossier, .unlawful))
    let later = try day("2027-06-01")
    try story.begin()
    #expect(RequestFigures.OpenCase(story.request, on: later, terms: terms).isLate)
    #expect(
      !RequestFigures.OpenCase(story.request, on: try day("2026-12-20"), terms: terms).isLate)
    try story.decide("2026-12-01")
    #expect(!RequestFigures.OpenCase(story.request, on: later, terms: terms).isLate)
  }

  @Test func `a granted copy that was not handed over stays late`() throws {
    let terms = ResponseTerms(policy: RequestFixture.policy)
    var story = try RequestStory()
    try story.begin()
    try story.decide("2026-12-01")
    let day = try day("2026-12-21")
    #expect(RequestFigures.OpenCase(story.request, on: day, terms: terms).isLate)
    try story.then("2026-12-20", .handedOver(HandOver(way: .inPerson)))
    #expect(!RequestFigures.OpenCase(story.request, on: day, terms: terms).isLate)
  }

  @Test func `nothing at all gives no figures`() throws {
    let figures = RequestFigures(open: [], ended: [], on: try day("2026-12-31"))
    #expect(figures.open.isEmpty && figures.ended.isEmpty && figures.grounds.isEmpty)
  }
}
