import DossierCore
import Testing

/// Section 7: waiting is shown and stops nothing.
struct WaitingPeriodTests {
  @Test func `days of waiting that overlap count once`() throws {
    let periods = [
      WaitingPeriod(
        reason: .identity, since: try day("2026-12-01"), until: try day("2026-12-05")),
      WaitingPeriod(reason: .scope, since: try day("2026-12-03"), until: try day("2026-12-08")),
      WaitingPeriod(reason: .authority, since: try day("2026-12-10")),
    ]
    #expect(WaitingPeriod.days(of: periods, until: try day("2026-12-12")) == 9)
    #expect(WaitingPeriod.days(of: periods.reversed(), until: try day("2026-12-04")) == 3)
    #expect(WaitingPeriod.days(of: periods, until: try day("2026-11-30")) == 0)
    #expect(WaitingPeriod.days(of: [], until: try day("2026-12-12")) == 0)
  }

  @Test(arguments: [
    ("2026-11-30", false), ("2026-12-01", true), ("2026-12-04", true), ("2026-12-05", false),
  ])
  func `the day of the answer is no day of waiting`(today: String, isOpen: Bool) throws {
    let period = WaitingPeriod(
      reason: .identity, since: try day("2026-12-01"), until: try day("2026-12-05"))
    #expect(period.isOpen(on: try day(today)) == isOpen)
  }
}
