import DossierCore
import Testing

/// R-O-8.3-2: a factual error has one working day.
struct FactualErrorClockTests {
  @Test(arguments: [
    ("2026-11-20", "2026-11-23"), ("2026-11-22", "2026-11-23"), ("2026-11-23", "2026-11-24"),
    ("2026-04-02", "2026-04-03"), ("2026-04-03", "2026-04-07"), ("2026-12-24", "2026-12-28"),
    ("2026-12-31", "2027-01-04"), ("2025-04-25", "2025-04-28"), ("2025-05-02", "2025-05-06"),
    ("2026-05-04", "2026-05-05"), ("2027-05-05", "2027-05-07"), ("2028-02-28", "2028-02-29"),
  ])
  func `a factual error is late after one working day`(known: String, due: String) throws {
    let clock = FactualErrorClock(known: try day(known))
    #expect(clock.due.iso == due)
    #expect(clock.status(on: clock.due).urgency == .today)
    #expect(clock.status(on: clock.due.adding(days: 1)) == .late(days: 1))
  }

  @Test(.tags(.`R-O-8.3-2`))
  func `corrected on the day itself is in time`() throws {
    let today = try day("2026-11-20")
    let status = FactualErrorClock(known: today).status(on: today, corrected: today)
    #expect(status == .answered(on: today, day: 0, late: 0))
  }

  @Test(.tags(.`R-O-8.3-2`))
  func `corrected after the working day says how late`() throws {
    let clock = FactualErrorClock(known: try day("2026-11-20"))
    let corrected = try day("2026-11-25")
    #expect(
      clock.status(on: corrected, corrected: corrected)
        == .answered(on: corrected, day: 5, late: 2))
  }
}
