import DossierCore
import Testing

/// R-O-5.4-2: a processor without a valid agreement gets nothing; a warning 90 days before the end.
struct AgreementStateTests {
  private static let states: [(today: String, ends: String?, terminated: String?, AgreementState)] =
    [
      ("2024-12-31", "2026-12-31", nil, .future),
      ("2025-01-01", "2026-12-31", nil, .valid),
      ("2026-10-01", "2026-12-31", nil, .valid),
      ("2026-10-02", "2026-12-31", nil, .endingSoon(days: 90)),
      ("2026-12-31", "2026-12-31", nil, .endingSoon(days: 0)),
      ("2027-01-01", "2026-12-31", nil, .ended),
      ("2040-01-01", nil, nil, .valid),
      ("2026-05-01", "2026-12-31", "2026-04-30", .ended),
      ("2026-04-30", "2026-12-31", "2026-04-30", .endingSoon(days: 0)),
      ("2026-04-30", nil, "2026-05-30", .endingSoon(days: 30)),
      ("2027-01-01", "2026-12-31", "2028-01-01", .ended),
    ]

  @Test(arguments: states)
  func `the state of an agreement follows from its dates`(
    today: String, ends: String?, terminated: String?, expected: AgreementState
  ) throws {
    let agreement = try RecipientFixture.agreement(ends: ends, terminated: terminated)
    let state = agreement.state(on: try day(today), warningDays: 90)
    #expect(state == expected)
    #expect(state.holds == agreement.holds(on: try day(today)))
  }

  private static let needs: [(AgreementNeed, AgreementKind, String, Bool)] = [
    (.processor, .processing, "2026-11-22", true),
    (.processor, .exchange, "2026-11-22", false),
    (.exchange, .exchange, "2026-11-22", true),
    (.exchange, .processing, "2026-11-22", false),
    (.none, .processing, "2026-11-22", false),
    (.none, .exchange, "2026-11-22", false),
    (.processor, .processing, "2024-12-31", false),
    (.processor, .processing, "2026-12-31", true),
    (.processor, .processing, "2027-01-01", false),
    (.exchange, .exchange, "2027-01-01", false),
  ]

  @Test(arguments: needs)
  func `only an agreement of the right kind that holds that day counts`(
    need: AgreementNeed, kind: AgreementKind, today: String, isValid: Bool
  ) throws {
    let agreement = try RecipientFixture.agreement(kind: kind)
    let found = validAgreement(
      for: RecipientFixture.supplier, need: need, on: try day(today), among: [agreement])
    #expect((found != nil) == isValid)
  }

  @Test func `the agreement of another recipient does not count`() throws {
    let other = try RecipientFixture.agreement(with: RecordID(number: 101))
    #expect(
      validAgreement(
        for: RecipientFixture.supplier, need: .processor, on: try day("2026-11-22"),
        among: [other]) == nil)
  }

  @Test func `of several the one that holds longest counts`() throws {
    let agreements = [
      try RecipientFixture.agreement(ends: "2026-12-31"),
      try RecipientFixture.agreement(ends: nil),
      try RecipientFixture.agreement(ends: "2027-12-31"),
    ]
    let found = validAgreement(
      for: RecipientFixture.supplier, need: .processor, on: try day("2026-11-22"),
      among: agreements)
    #expect(found == agreements[1])
  }
}
