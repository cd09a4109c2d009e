import DossierCore
import Testing

/// The line of a request that is over: what it sums up, and the bytes that it lies in.
struct RequestLineTests {
  private func record(
    _ request: RequestCase, school: SchoolID? = SchoolID(number: 11)
  ) -> RequestRecord {
    RequestRecord(request: request, school: school, entitlement: .entitled([]), parties: [])
  }

  private func line(_ request: RequestCase, school: SchoolID? = nil) -> RequestLine {
    RequestLine(
      record(request, school: school), terms: ResponseTerms(policy: RequestFixture.policy))
  }

  private func closed() throws -> RequestCase {
    var story = try RequestStory(.erasure(.wholeDossier, .unlawful))
    try story.begin()
    try story.decide(
      "2026-12-21", .refused(.noGround, explanation: "Geen reden"), late: .absence)
    try story.then("2026-12-22", .closed)
    return story.request
  }

  @Test func `a line sums a case up`() throws {
    let line = line(try closed(), school: SchoolID(number: 11))
    #expect(line.request == RequestFixture.id && line.pupil == RequestFixture.pupil)
    #expect(line.kind == .erasure && line.phase == .closed && line.outcome == .refused)
    #expect(line.grounds == [.noGround])
    #expect(line.due.iso == "2026-12-20" && line.answered.iso == "2026-12-21")
    #expect(line.days == 29 && line.daysLate == 1 && line.extensions == 0)
    #expect(line.late == .absence)
  }

  @Test func `a withdrawal has no outcome and ends the clock`() throws {
    var story = try RequestStory()
    try story.then("2026-11-25", .withdrawn(reason: "Niet meer nodig"))
    let line = line(story.request)
    #expect(line.outcome == nil && line.grounds.isEmpty && line.phase == .withdrawn)
    #expect(line.days == 3 && line.daysLate == 0)
  }

  /// Every kind, phase, outcome and ground, with and without a school.
  private func everyLine() throws -> [RequestLine] {
    let base = line(try closed(), school: nil)
    var lines: [RequestLine] = []
    for kind in RequestKind.allCases {
      for phase in RequestPhase.allCases {
        for outcome in [nil] + RequestOutcome.allCases.map(Optional.some) {
          var next = base
          (next.kind, next.phase, next.outcome) = (kind, phase, outcome)
          next.school = outcome == .granted ? SchoolID(number: 12) : nil
          next.grounds = RefusalGround.allCases
          next.extensions = lines.count % 4
          next.late = ([nil] + LateReason.allCases.map(Optional.some))[lines.count % 7]
          lines.append(next)
        }
      }
    }
    return lines
  }

  @Test func `every line comes back as it was`() throws {
    let page = RequestLedgerPage(lines: try everyLine())
    #expect(try RequestLedgerPage(opened: page.sealedForm) == page)
    let none = RequestLedgerPage(lines: [])
    #expect(try RequestLedgerPage(opened: none.sealedForm) == none)
  }

  /// The numbers lie in stores: whoever changes one of these makes old ledgers lie.
  @Test func `the stored numbers never change`() throws {
    var line = line(try closed(), school: SchoolID(number: 3))
    (line.request, line.pupil) = (RequestID(number: 1), PupilID(number: 2))
    let start = try #require(CalendarDate(iso: "2026-01-01"))
    (line.received, line.due, line.answered) = (start, start, start)
    func stored(_ change: (inout RequestLine) -> Void) -> [UInt8] {
      var next = line
      next.grounds = []
      change(&next)
      return RequestLedgerPage(lines: [next]).sealedForm
    }
    let base = stored { _ in }
    func number(_ change: (inout RequestLine) -> Void) throws -> UInt8 {
      let other = stored(change)
      let places = zip(base, other).enumerated().filter { $0.element.0 != $0.element.1 }
      return try #require(places.first).element.1
    }
    let kinds = try RequestKind.allCases.map { kind in
      kind == line.kind ? 3 : try number { $0.kind = kind }
    }
    #expect(kinds == [1, 2, 3, 4, 5, 6, 7, 8])
    let phases = try RequestPhase.allCases.map { phase in
      phase == line.phase ? 6 : try number { $0.phase = phase }
    }
    #expect(phases == [1, 2, 3, 4, 5, 6, 7])
    let outcomes = try RequestOutcome.allCases.map { outcome in
      outcome == line.outcome ? 3 : try number { $0.outcome = outcome }
    }
    #expect(outcomes == [1, 2, 3])
    let grounds = RefusalGround.allCases.map { ground -> UInt8 in
      let with = stored { $0.grounds = [ground] }
      // The list is one byte longer: its number follows the count.
      let place = zip(base, with).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
      return with[place + 1]
    }
    #expect(grounds == Array(1...15))
  }

  @Test func `half a page is refused, and a broken byte never traps`() throws {
    let whole = RequestLedgerPage(lines: Array(try everyLine().prefix(3))).sealedForm
    for count in 0..<whole.count {
      #expect(throws: ByteFault.self) { try RequestLedgerPage(opened: Array(whole.prefix(count))) }
    }
    for index in whole.indices {
      for flip in [UInt8(0x01), 0x80, 0xff] {
        var broken = whole
        broken[index] ^= flip
        _ = try? RequestLedgerPage(opened: broken)
      }
    }
  }

  @Test func `a page is full at sixty-four lines`() throws {
    let one = line(try closed())
    #expect(!RequestLedgerPage(lines: Array(repeating: one, count: 63)).isFull)
    #expect(RequestLedgerPage(lines: Array(repeating: one, count: 64)).isFull)
  }

  @Test func `twenty thousand lines lie on three hundred and thirteen pages`() throws {
    let pages = try (0..<313).map { _ in
      RequestLedgerPage(lines: Array(try everyLine().prefix(64))).sealedForm
    }
    let count = try pages.reduce(0) { try $0 + RequestLedgerPage(opened: $1).lines.count }
    #expect(count == 20_032)
  }
}
