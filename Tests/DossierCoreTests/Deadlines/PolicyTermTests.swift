import DossierCore
import Testing

struct PolicyTermTests {
  private func due(_ received: String, _ change: (inout PolicyTerms) -> Void) throws -> String {
    var policy = try PolicyFixture.policy()
    policy.terms.requestTerm = .days
    change(&policy.terms)
    return ResponseTerms(policy: policy).firstDue(received: try day(received)).iso
  }

  @Test(arguments: [
    // The month ends on the same day number, the last day, or the next working day.
    ("2026-11-23", "2026-12-21", "2026-12-23"), ("2027-01-29", "2027-02-26", "2027-03-01"),
    ("2027-01-31", "2027-02-28", "2027-03-01"), ("2028-01-31", "2028-02-28", "2028-02-29"),
    ("2026-11-25", "2026-12-23", "2026-12-28"), ("2027-02-27", "2027-03-27", "2027-03-30"),
  ])
  func `days or the month of the law, as the policy says`(
    received: String, days: String, month: String
  ) throws {
    #expect(try due(received) { $0.requestTerm = .days } == days)
    #expect(try due(received) { $0.requestTerm = .legalMonth } == month)
  }

  @Test func `the number of days counts only where the policy counts days`() throws {
    #expect(try due("2026-11-23") { $0.requestDays = 14 } == "2026-12-07")
    #expect(
      try due("2026-11-23") {
        $0.requestDays = 14
        $0.requestTerm = .legalMonth
      } == "2026-12-23")
  }

  @Test func `a month is extended within the days of the policy and never beyond the law`() throws {
    let terms = ResponseTerms(policy: try PolicyFixture.policy())
    var deadline = ResponseDeadline(received: try day("2026-11-23"), terms: terms)
    let late = DeadlineExtension(
      until: try day("2027-02-16"), told: try day("2026-12-23"), reason: "Veel dossiers")
    let latest = try day("2027-02-15")
    #expect(throws: ExtensionRefusal.beyondLimit(latest: latest, .policy(days: 84))) {
      try deadline.extend(late)
    }
    try deadline.extend(
      DeadlineExtension(until: latest, told: try day("2026-12-23"), reason: "Veel dossiers"))
    #expect(deadline.due == latest)
  }
}
