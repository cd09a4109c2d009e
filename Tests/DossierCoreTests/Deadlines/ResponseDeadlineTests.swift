import DossierCore
import Testing

/// R-O-8.2-1, R-O-8.9-3, L-02: the term of an answer.
struct ResponseDeadlineTests {
  static let fourWeeks = ResponseTerms(answer: .days(28), maximumDays: 84, mayRepeat: true)
  static let month = ResponseTerms(answer: .legalMonth, maximumDays: 92, mayRepeat: true)

  @Test(.tags(.`R-O-8.2-1`, .`R-O-8.9-3`), arguments: deadlineTable)
  func `four weeks are 28 calendar days, whatever day they end on`(line: DeadlineLine) throws {
    let deadline = ResponseDeadline(received: try day(line.received), terms: Self.fourWeeks)
    #expect(deadline.due.iso == line.due)
    #expect(deadline.due.weekday == (try day(line.received)).weekday)
    #expect(deadline.origin == .term(days: 28))
  }

  @Test(.tags(.`R-O-8.9-3`), arguments: deadlineTable)
  func `no extension reaches beyond twelve weeks`(line: DeadlineLine) throws {
    let latest = Self.fourWeeks.latestDue(received: try day(line.received))
    #expect(latest.day.iso == line.maximum)
    #expect(latest.set == .policy(days: 84))
  }

  @Test(arguments: deadlineTable)
  func `a policy of more days than the law allows is cut off at the month`(
    line: DeadlineLine
  ) throws {
    let generous = ResponseTerms(answer: .days(40), maximumDays: 120, mayRepeat: true)
    let received = try day(line.received)
    #expect(generous.firstDue(received: received).iso == line.month)
    #expect(generous.latestDue(received: received).day.iso == line.threeMonths)
    #expect(generous.latestDue(received: received).set == .law)
  }

  @Test(arguments: deadlineTable)
  func `a month by law ends on a working day`(line: DeadlineLine) throws {
    let due = Self.month.firstDue(received: try day(line.received))
    #expect(due.iso == line.statutory)
  }

  @Test(arguments: [0, -5, Int.min])
  func `a term without days becomes one day`(days: Int) throws {
    let terms = ResponseTerms(answer: .days(days), maximumDays: days, mayRepeat: false)
    let received = try day("2026-11-22")
    #expect(terms.firstDue(received: received).iso == "2026-11-23")
    #expect(terms.latestDue(received: received).day.iso == "2026-11-23")
  }

  @Test func `an absurd number of days stops at the law and does not trap`() throws {
    let terms = ResponseTerms(answer: .days(.max), maximumDays: .max, mayRepeat: true)
    let received = try day("2026-11-22")
    #expect(terms.firstDue(received: received).iso == "2026-12-22")
    #expect(terms.latestDue(received: received).day.iso == "2027-02-22")
  }

  @Test(arguments: [
    ("2026-11-22", DeadlineStatus.running(day: 0, of: 28, left: 28)),
    ("2026-12-04", .running(day: 12, of: 28, left: 16)),
    ("2026-12-06", .running(day: 14, of: 28, left: 14)),
    ("2026-12-20", .running(day: 28, of: 28, left: 0)),
    ("2026-12-21", .late(days: 1)),
    ("2027-03-20", .late(days: 90)),
  ])
  func `the due date itself is not late`(today: String, expected: DeadlineStatus) throws {
    let deadline = ResponseDeadline(received: try day("2026-11-22"), terms: Self.fourWeeks)
    #expect(deadline.status(on: try day(today)) == expected)
  }

  @Test(arguments: [
    ("2026-12-20", 28, 0), ("2026-12-21", 29, 1), ("2026-11-22", 0, 0), ("2027-01-01", 40, 12),
  ])
  func `an answer says on which day of the term it came and how late`(
    answered: String, dayOfTerm: Int, late: Int
  ) throws {
    let deadline = ResponseDeadline(received: try day("2026-11-22"), terms: Self.fourWeeks)
    let status = deadline.status(on: try day("2027-06-01"), answered: try day(answered))
    #expect(status == .answered(on: try day(answered), day: dayOfTerm, late: late))
  }

  @Test func `on a day before the answer the request was still open`() throws {
    let deadline = ResponseDeadline(received: try day("2026-11-22"), terms: Self.fourWeeks)
    let status = deadline.status(on: try day("2026-12-01"), answered: try day("2026-12-10"))
    #expect(status == .running(day: 9, of: 28, left: 19))
  }

  @Test(arguments: [
    ("2026-12-21", DeadlineUrgency.late), ("2026-12-20", .today), ("2026-12-19", .withinTwoDays),
    ("2026-12-18", .withinTwoDays), ("2026-12-17", .withinWeek), ("2026-12-13", .withinWeek),
    ("2026-12-12", .withinTwoWeeks), ("2026-12-06", .withinTwoWeeks), ("2026-12-05", .later),
  ])
  func `warnings come 14, 7 and 2 days before`(today: String, expected: DeadlineUrgency) throws {
    let deadline = ResponseDeadline(received: try day("2026-11-22"), terms: Self.fourWeeks)
    #expect(deadline.status(on: try day(today)).urgency == expected)
  }

  @Test func `what presses most comes first`() {
    #expect(DeadlineUrgency.allCases.sorted().first == .late)
    #expect(DeadlineUrgency.allCases.sorted().last == .done)
  }
}
