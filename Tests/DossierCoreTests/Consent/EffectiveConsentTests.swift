import DossierCore
import Testing

/// L-06, X-03, R-O-1-2: whether there is consent, written out by hand for each case.
struct EffectiveConsentTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var words: [String]
    var day: String
    var expected: ConsentState

    init(_ words: [String], on day: String, _ expected: ConsentState) {
      self.words = words
      self.day = day
      self.expected = expected
    }

    var testDescription: String { "\(words) on \(day)" }
  }

  private func state(
    _ words: [String], on iso: String, born: String? = "2010-03-01",
    _ purpose: ConsentPurpose? = nil,
    guardians: [Guardianship]? = ConsentFixture.guardians(), oneRefusalCounts: Bool = true
  ) throws -> ConsentState {
    let rule = ConsentRule(
      birth: try born.map { BirthDate(try day($0)) }, guardians: guardians, ownRightsAge: 16,
      oneRefusalCounts: oneRefusalCounts)
    return rule.consent(
      for: try purpose ?? ConsentFixture.purpose(),
      among: try DossierCoreTests.words(words), on: try day(iso)
    ).state
  }

  static let givers: [Case] = [
    Case([], on: "2024-09-01", .unanswered),
    Case(["m+ 2024-09-01"], on: "2024-09-01", .given),
    Case(["m- 2024-09-01"], on: "2024-09-01", .refused),
    Case(["m+ 2024-09-01", "f+ 2024-09-02"], on: "2024-09-03", .given),
    Case(["m+ 2024-09-01", "f- 2024-09-02"], on: "2024-09-03", .conflict),
    Case(["f- 2024-09-01", "m+ 2024-09-02"], on: "2024-09-03", .conflict),
    Case(["m- 2024-09-01", "f- 2024-09-02"], on: "2024-09-03", .refused),
    Case(["m+ 2024-09-01", "m! 2024-10-01"], on: "2024-10-01", .withdrawn),
    Case(["m+ 2024-09-01", "f! 2024-10-01"], on: "2024-10-01", .conflict),
    Case(["m+ 2024-09-01", "f+ 2024-09-01", "m! 2024-10-01"], on: "2024-10-01", .conflict),
    Case(["m+ 2024-09-01", "f- 2024-09-02", "f+ 2024-11-01"], on: "2024-11-01", .given),
    Case(["m+ 2024-09-01", "f- 2024-09-02", "m- 2024-11-01"], on: "2024-11-01", .refused),
    Case(["m- 2024-09-01", "f! 2024-10-01"], on: "2024-10-01", .withdrawn),
    Case(["m+ 2024-09-01", "m! 2024-10-01", "m+ 2025-01-08"], on: "2025-01-08", .given),
    Case(["p+ 2024-09-01"], on: "2024-09-01", .unanswered),
    Case(["x+ 2024-09-01"], on: "2024-09-01", .unanswered),
    // Entered last but signed first: the withdrawal is still the last word.
    Case(["m! 2024-10-01", "m+ 2024-09-01"], on: "2024-10-02", .withdrawn),
    // On one day the one that was entered last counts.
    Case(["m+ 2024-09-01", "m- 2024-09-01"], on: "2024-09-01", .refused),
  ]

  @Test(arguments: givers)
  func `the latest word of each holder of authority counts`(_ row: Case) throws {
    #expect(try state(row.words, on: row.day) == row.expected)
  }

  static let pastDays: [(String, ConsentState)] = [
    ("2024-08-31", .unanswered), ("2024-09-01", .given), ("2024-10-14", .given),
    ("2024-10-15", .conflict), ("2024-11-30", .conflict), ("2024-12-01", .withdrawn),
    ("2025-02-01", .conflict), ("2025-03-01", .given),
  ]

  @Test(arguments: pastDays)
  func `a past day is answered with what was signed by then`(
    iso: String, expected: ConsentState
  ) throws {
    let words = [
      "m+ 2024-09-01", "f- 2024-10-15", "m! 2024-12-01", "m+ 2025-02-01", "f+ 2025-03-01",
    ]
    #expect(try state(words, on: iso) == expected)
  }

  static let birthday: [Case] = [
    Case(["m+ 2024-09-01"], on: "2026-02-28", .given),
    Case(["m+ 2024-09-01"], on: "2026-03-01", .toConfirm),
    Case(["m+ 2024-09-01", "p+ 2026-03-01"], on: "2026-03-01", .given),
    Case(["m+ 2024-09-01", "p- 2026-03-01"], on: "2026-03-01", .refused),
    Case(["m+ 2024-09-01", "p! 2026-04-01"], on: "2026-03-31", .toConfirm),
    Case(["m+ 2024-09-01", "p! 2026-04-01"], on: "2026-04-01", .withdrawn),
    Case(["m- 2024-09-01", "p+ 2026-04-01"], on: "2026-04-01", .given),
    Case(["m+ 2024-09-01", "f- 2024-09-01"], on: "2026-03-01", .conflict),
    Case(["m- 2024-09-01"], on: "2026-03-01", .refused),
    Case([], on: "2026-03-01", .unanswered),
  ]

  @Test(arguments: birthday)
  func `from the sixteenth birthday the pupil decides`(_ row: Case) throws {
    #expect(try state(row.words, on: row.day) == row.expected)
  }

  static let texts: [Case] = [
    Case(["m+ 2024-09-01 1"], on: "2025-07-31", .given),
    Case(["m+ 2024-09-01 1"], on: "2025-08-01", .outdated),
    Case(["m+ 2024-09-01 1", "m+ 2025-08-20 2"], on: "2025-08-19", .outdated),
    Case(["m+ 2024-09-01 1", "m+ 2025-08-20 2"], on: "2025-08-20", .given),
    Case(["m+ 2024-09-01 1", "m+ 2025-06-20 2"], on: "2025-08-01", .given),
    Case(["m- 2024-09-01 1"], on: "2025-08-01", .refused),
    Case(["f- 2024-09-01 1", "m+ 2025-08-20 2"], on: "2025-08-20", .conflict),
    Case(["f+ 2024-09-01 1", "m+ 2025-08-20 2"], on: "2025-08-20", .given),
    Case(["f+ 2024-09-01 1", "m- 2025-08-20 2"], on: "2025-08-20", .refused),
    Case(["m+ 2025-08-20 2"], on: "2025-10-15", .outdated),
  ]

  @Test(arguments: texts)
  func `a new text asks everybody who said yes again`(_ row: Case) throws {
    let purpose = try ConsentFixture.purpose(renewals: ["2025-08-01", "2025-10-15"])
    #expect(try state(row.words, on: row.day, purpose) == row.expected)
  }

  static let ends: [Case] = [
    Case(["m+ 2024-09-01 2024-12-31"], on: "2024-12-31", .given),
    Case(["m+ 2024-09-01 2024-12-31"], on: "2025-01-01", .ended),
    Case(["m+ 2024-09-01 2024-12-31", "f+ 2024-09-01"], on: "2025-01-01", .given),
    Case(["m+ 2024-09-01 2024-12-31", "f- 2024-10-01"], on: "2024-12-31", .conflict),
    Case(["m+ 2024-09-01 2024-12-31", "f- 2024-10-01"], on: "2025-01-01", .refused),
  ]

  @Test(arguments: ends)
  func `a yes counts up to and including its last day`(_ row: Case) throws {
    #expect(try state(row.words, on: row.day) == row.expected)
  }

  @Test(arguments: [
    (ParentalAuthority.none, ConsentState.unanswered), (.unknown, .unanswered), (.sole, .given),
    (.guardian, .given),
  ])
  func `the word of a parent without authority counts for nothing`(
    authority: ParentalAuthority, expected: ConsentState
  ) throws {
    let guardians = ConsentFixture.guardians(mother: authority)
    #expect(try state(["m+ 2024-09-01"], on: "2024-09-01", guardians: guardians) == expected)
    #expect(
      try state(["f+ 2024-09-01", "m- 2024-09-01"], on: "2024-09-01", guardians: guardians)
        == (expected == .given ? .conflict : .given))
  }

  @Test func `a suspended parent has no say while the order holds`() throws {
    let order = CourtOrder(
      kind: .authoritySuspended, from: try day("2024-10-01"), until: try day("2024-10-31"),
      reference: "C/01")
    let guardians = ConsentFixture.guardians(orders: [order])
    let words = ["m- 2024-09-01", "f+ 2024-09-01"]
    #expect(try state(words, on: "2024-09-30", guardians: guardians) == .conflict)
    #expect(try state(words, on: "2024-10-01", guardians: guardians) == .given)
    #expect(try state(words, on: "2024-11-01", guardians: guardians) == .conflict)
  }

  @Test func `a board may let one yes be enough`() throws {
    let words = ["m- 2024-09-01", "f+ 2024-09-01"]
    #expect(try state(words, on: "2024-09-01", oneRefusalCounts: false) == .given)
    #expect(
      try state(["m- 2024-09-01"], on: "2024-09-01", oneRefusalCounts: false) == .refused)
  }

  @Test func `who cannot see the parents relies on the words that were accepted`() throws {
    let words = ["m+ 2024-09-01", "x- 2024-09-01"]
    #expect(try state(words, on: "2024-09-01", guardians: nil) == .conflict)
    #expect(try state(["m+ 2024-09-01"], on: "2026-03-01", guardians: nil) == .toConfirm)
  }

  @Test func `without a birth date the pupil's word is not counted`() throws {
    #expect(try state(["p+ 2026-09-01"], on: "2026-09-01", born: nil) == .unanswered)
    #expect(try state(["m+ 2026-09-01"], on: "2026-09-01", born: nil) == .given)
  }

  @Test func `only a yes and a parents' yes that waits for the pupil are valid`() {
    #expect(Set(ConsentState.allCases.filter(\.isValid)) == [.given, .toConfirm])
  }

  @Test func `another purpose is not answered along`() throws {
    let rule = ConsentRule(
      birth: BirthDate(try day("2010-03-01")), guardians: ConsentFixture.guardians(),
      ownRightsAge: 16, oneRefusalCounts: true)
    let other = ConsentPurpose(code: "krant", label: "Krant")
    let consent = rule.consent(
      for: other, among: try words(["m+ 2024-09-01"]), on: try day("2024-09-01"))
    #expect(consent.state == .unanswered)
    #expect(consent.words == [])
  }
}
