import DossierCore
import Testing

/// L-03: six weeks to go to court.
struct CourtTermTests {
  @Test(arguments: [
    ("2026-11-23", "2027-01-04"), ("2026-11-13", "2026-12-28"), ("2026-11-14", "2026-12-28"),
    ("2026-02-22", "2026-04-07"), ("2026-02-23", "2026-04-07"), ("2026-03-16", "2026-04-28"),
    ("2027-03-25", "2027-05-07"), ("2025-03-24", "2025-05-06"), ("2026-04-02", "2026-05-15"),
  ])
  func `the term to go to court ends on a working day`(answered: String, last: String) throws {
    #expect(CourtTerm(answered: try day(answered)).lastDay.iso == last)
  }
}
