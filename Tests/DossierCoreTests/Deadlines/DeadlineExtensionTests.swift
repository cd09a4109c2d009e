import DossierCore
import Testing

/// R-O-8.9-3, X-09: extensions, by the first acceptance check.
struct DeadlineExtensionTests {
  private func deadline(
    received: String = "2026-11-22", mayRepeat: Bool = true
  ) throws -> ResponseDeadline {
    ResponseDeadline(
      received: try day(received),
      terms: ResponseTerms(answer: .days(28), maximumDays: 84, mayRepeat: mayRepeat))
  }

  private func put(off until: String, told: String, because reason: String = "Omvang") throws
    -> DeadlineExtension
  {
    DeadlineExtension(until: try day(until), told: try day(told), reason: reason)
  }

  @Test(.tags(.`R-O-8.9-3`))
  func `told on 18 December to 14 February is valid and says how it came about`() throws {
    var deadline = try deadline()
    let next = try put(off: "2027-02-14", told: "2026-12-18")
    try deadline.extend(next)
    #expect(deadline.due.iso == "2027-02-14")
    #expect(deadline.origin == .extended(next, times: 1))
    #expect(
      deadline.status(on: try day("2027-02-14")) == .running(day: 84, of: 84, left: 0))
    #expect(deadline.status(on: try day("2027-02-15")) == .late(days: 1))
  }

  @Test func `told on the due date itself is in time`() throws {
    var deadline = try deadline()
    try deadline.extend(try put(off: "2026-12-27", told: "2026-12-20"))
    #expect(deadline.due.iso == "2026-12-27")
  }

  @Test(.tags(.`R-O-8.9-3`))
  func `told a day after the due date is refused`() throws {
    let (told, due) = (try day("2026-12-21"), try day("2026-12-20"))
    #expect(throws: ExtensionRefusal.toldTooLate(told: told, due: due)) {
      try deadline().check(try put(off: "2027-01-10", told: "2026-12-21"))
    }
  }

  @Test(.tags(.`R-O-8.9-3`))
  func `the 85th day is refused`() throws {
    let latest = try day("2027-02-14")
    #expect(throws: ExtensionRefusal.beyondLimit(latest: latest, .policy(days: 84))) {
      try deadline().check(try put(off: "2027-02-15", told: "2026-12-18"))
    }
  }

  @Test func `the law stops a policy that allows more`() throws {
    let terms = ResponseTerms(answer: .days(28), maximumDays: 100, mayRepeat: true)
    let deadline = ResponseDeadline(received: try day("2026-11-30"), terms: terms)
    let refusal = ExtensionRefusal.beyondLimit(latest: try day("2027-02-28"), .law)
    #expect(throws: refusal) {
      try deadline.check(try put(off: "2027-03-01", told: "2026-12-10"))
    }
    #expect(refusal.rule == "L-02")
  }

  @Test(.tags(.`R-O-8.9-3`))
  func `a second extension must be told before the first one ends`() throws {
    var deadline = try deadline()
    try deadline.extend(try put(off: "2027-01-10", told: "2026-12-18"))
    let due = try day("2027-01-10")
    #expect(throws: ExtensionRefusal.toldTooLate(told: try day("2027-01-11"), due: due)) {
      try deadline.check(try put(off: "2027-02-01", told: "2027-01-11"))
    }
    try deadline.extend(try put(off: "2027-02-14", told: "2027-01-10"))
    #expect(deadline.extensions.count == 2)
    #expect(deadline.due.iso == "2027-02-14")
  }

  @Test func `a refused extension changes nothing`() throws {
    var deadline = try deadline()
    let before = deadline
    #expect(throws: ExtensionRefusal.self) {
      try deadline.extend(try put(off: "2027-02-15", told: "2026-12-18"))
    }
    #expect(deadline == before)
  }

  @Test(.tags(.`R-O-8.9-3`), arguments: ["", "  ", "\n\t"])
  func `an extension has a reason`(reason: String) throws {
    #expect(throws: ExtensionRefusal.reasonMissing) {
      try deadline().check(try put(off: "2027-01-10", told: "2026-12-01", because: reason))
    }
  }

  @Test func `an extension is later than what it puts off`() throws {
    #expect(throws: ExtensionRefusal.notLater(due: try day("2026-12-20"))) {
      try deadline().check(try put(off: "2026-12-20", told: "2026-12-01"))
    }
  }

  @Test func `nobody is told before the request came in`() throws {
    #expect(throws: ExtensionRefusal.toldBeforeReceipt(received: try day("2026-11-22"))) {
      try deadline().check(try put(off: "2027-01-10", told: "2026-11-21"))
    }
  }

  @Test func `the second extension is not told before the first`() throws {
    var deadline = try deadline()
    try deadline.extend(try put(off: "2027-01-10", told: "2026-12-18"))
    #expect(throws: ExtensionRefusal.toldOutOfOrder(earlier: try day("2026-12-18"))) {
      try deadline.check(try put(off: "2027-02-01", told: "2026-12-17"))
    }
  }

  @Test func `a board that allows one extension refuses a second`() throws {
    var deadline = try deadline(mayRepeat: false)
    try deadline.extend(try put(off: "2027-01-10", told: "2026-12-18"))
    #expect(throws: ExtensionRefusal.onlyOnce) {
      try deadline.check(try put(off: "2027-02-01", told: "2026-12-19"))
    }
  }
}
