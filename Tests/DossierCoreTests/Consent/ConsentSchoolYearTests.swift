import DossierCore
import Testing

/// R-O-1-1: a consent for a school year ends with it, and can be given beforehand for the next one.
struct ConsentSchoolYearTests {
  @Test(arguments: [
    ("m+ 2024-08-01", "2025-07-31", ConsentState.given), ("m+ 2024-08-01", "2025-08-01", .ended),
    ("m+ 2024-07-31", "2024-07-31", .given), ("m+ 2024-07-31", "2024-08-01", .ended),
    ("m- 2024-07-31", "2024-08-01", .refused),
    ("m+ 2024-09-01 2024-10-01", "2024-10-02", .ended),
    ("m+ 2024-09-01 2026-10-01", "2025-08-01", .ended),
    ("m+ 2024-06-01 2025-07-31", "2025-07-31", .given),
    ("m+ 2024-07-31 2025-07-31", "2025-07-31", .given),
    ("m+ 2024-06-15 2025-12-31", "2025-08-01", .ended),
    ("m+ 2024-06-15 2024-12-31", "2025-01-01", .ended), ("m+ 2024-06-15", "2024-08-01", .ended),
    ("m+ 2024-05-31 2025-07-31", "2024-08-01", .ended),
  ])
  func `some consents end with the school year`(
    word: String, iso: String, expected: ConsentState
  ) throws {
    let rule = ConsentRule(
      birth: BirthDate(try day("2010-03-01")), guardians: ConsentFixture.guardians(),
      ownRightsAge: 16, oneRefusalCounts: true)
    let purpose = try ConsentFixture.purpose(perSchoolYear: true)
    #expect(try rule.consent(for: purpose, among: words([word]), on: day(iso)).state == expected)
  }
}
