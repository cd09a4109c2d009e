import DossierCore
import Testing

/// O 5.2, 5.3 and 5.4: nothing leaves without ground, tests, papers and a list of what it is.
struct DisclosureRulesTests {
  @Test func `a disclosure that answers everything may go`() throws {
    #expect(try DisclosureFixture.refusal() == nil)
  }

  static let weighing = InterestWeighing(
    use: .guidance, interest: "Goede begeleiding.", pupilsInterest: "Rust.",
    outcome: "De leerling wint erbij.", pupilPrevails: false)

  /// Each ground and what it cannot do without.
  static let grounds: [(LegalSupport, DisclosureRefusal?)] = [
    (.law(article: "WPO 42"), nil), (.law(article: "  "), .articleMissing),
    (.publicTask(reason: "Nodig voor het onderwijs."), nil),
    (.publicTask(reason: ""), .basisNotExplained(.publicTask)),
    (.vitalInterest(reason: "Ongeluk op het plein."), nil),
    (.vitalInterest(reason: "\t"), .basisNotExplained(.vitalInterest)),
    (.interest(weighing), nil), (.consent("deskundige"), nil),
    (.consent("onderzoek"), .consentMissing("onderzoek")),
    (.agreement(DisclosureFixture.agreement), nil),
    (.agreement(RecordID(number: 99)), .otherAgreement),
  ]

  @Test(arguments: grounds)
  func `a ground is more than its letter`(
    support: LegalSupport, expected: DisclosureRefusal?
  ) throws {
    #expect(try DisclosureFixture.refusal(of: { $0.support = support }) == expected)
  }

  static let weighings: [(InterestWeighing, DisclosureRefusal)] = [
    (weighing.with { $0.interest = "" }, .basisNotExplained(.legitimateInterest)),
    (weighing.with { $0.pupilsInterest = " " }, .basisNotExplained(.legitimateInterest)),
    (weighing.with { $0.outcome = "" }, .basisNotExplained(.legitimateInterest)),
    (weighing.with { $0.pupilPrevails = true }, .pupilPrevails),
  ]

  @Test(arguments: weighings)
  func `a weighing is whole and does not go against the pupil`(
    weighing: InterestWeighing, expected: DisclosureRefusal
  ) throws {
    #expect(try DisclosureFixture.refusal(of: { $0.support = .interest(weighing) }) == expected)
  }

  @Test(arguments: LegalBasis.allCases)
  func `a ground that the board or the kind of recipient does not use is none`(
    basis: LegalBasis
  ) throws {
    let support = try #require(Self.grounds.first { $0.0.basis == basis && $0.1 == nil }?.0)
    let withoutBoard = try DisclosureFixture.refusal(
      { $0.legalBases.removeAll { $0 == basis } }, of: { $0.support = support })
    let withoutType = try DisclosureFixture.refusal(
      { $0.type?.bases.removeAll { $0 == basis } }, of: { $0.support = support })
    #expect(withoutBoard == .basisDoesNotFit(basis))
    #expect(withoutType == .basisDoesNotFit(basis))
  }

  /// Who may be given something without an agreement, by need and ground.
  static let agreements: [(AgreementNeed, LegalSupport, Bool)] = [
    (.processor, .law(article: "WPO 42"), false),
    (.processor, .vitalInterest(reason: "Ongeluk."), false),
    (.exchange, .law(article: "WPO 42"), true),
    (.exchange, .vitalInterest(reason: "Ongeluk."), true),
    (.exchange, .publicTask(reason: "Nodig."), false),
    (.exchange, .consent("deskundige"), false), (.exchange, .interest(weighing), false),
    (.none, .publicTask(reason: "Nodig."), true), (.none, .consent("deskundige"), true),
  ]

  @Test(arguments: agreements)
  func `without an agreement only the law and a life go`(
    need: AgreementNeed, support: LegalSupport, mayGo: Bool
  ) throws {
    let refusal = try DisclosureFixture.refusal(
      {
        $0.agreement = nil
        $0.type?.agreement = need
      }, of: { $0.support = support })
    #expect(refusal == (mayGo ? nil : .agreementMissing(need)))
  }

  /// Whether something outside the agreement may go, by need and ground.
  static let outside: [(AgreementNeed, LegalSupport, Bool)] = [
    (.exchange, .law(article: "WPO 42"), true),
    (.exchange, .vitalInterest(reason: "Ongeluk."), true),
    (.exchange, .publicTask(reason: "Nodig."), false),
    (.processor, .law(article: "WPO 42"), false),
    (.processor, .agreement(DisclosureFixture.agreement), false),
  ]

  @Test(arguments: outside)
  func `what was agreed narrows everything but what the law orders`(
    need: AgreementNeed, support: LegalSupport, mayGo: Bool
  ) throws {
    let refusal = try DisclosureFixture.refusal(
      {
        $0.agreement?.categories = ["C01"]
        $0.type?.agreement = need
      }, of: { $0.support = support })
    #expect(refusal == (mayGo ? nil : .barred("C11", nil, .notInAgreement)))
  }

  @Test(arguments: grounds.filter { $0.1 == nil }.map(\.0))
  func `an expert gets nothing without consent, unless a life is at stake`(
    support: LegalSupport
  ) throws {
    let refusal = try DisclosureFixture.refusal(
      {
        $0.type?.consent = "deskundige"
        $0.consents = []
      }, of: { $0.support = support })
    let isVital = support.basis == .vitalInterest
    #expect(refusal == (isVital ? nil : .consentMissing("deskundige")))
  }

  @Test func `an article stands with every purpose that asks for one`() throws {
    #expect(try DisclosureFixture.refusal(of: { $0.article = nil }) == .articleMissing)
    #expect(try DisclosureFixture.refusal(of: { $0.article = " " }) == .articleMissing)
    let free = try DisclosureFixture.refusal(of: {
      $0.purpose = "A1"
      $0.article = nil
    })
    #expect(free == nil)
  }

  @Test func `a purpose that does not fit the recipient is refused`() throws {
    #expect(
      try DisclosureFixture.refusal(of: { $0.purpose = "C5" }) == .purposeDoesNotFit("C5"))
  }

  @Test(.tags(.`R-O-5.1-A`))
  func `a purpose is one of the list, never words of somebody's own`() throws {
    #expect(
      try DisclosureFixture.refusal(of: { $0.purpose = "handig voor later" })
        == .purposeDoesNotFit("handig voor later"))
  }

  @Test(.tags(.`R-O-5.1-C`))
  func `nothing leaves for a purpose that waits for an impact assessment`() throws {
    func refusal(assessed day: CalendarDate?) throws -> DisclosureRefusal? {
      try DisclosureFixture.refusal({ facts in
        for place in facts.purposes.indices {
          facts.purposes[place].needsAssessment = true
          facts.purposes[place].assessed = day
        }
      })
    }
    #expect(try refusal(assessed: nil) == .assessmentMissing("B2"))
    #expect(try refusal(assessed: DisclosureFixture.today) == nil)
  }

  @Test(arguments: DisclosureTest.allCases)
  func `each test is answered and passed`(test: DisclosureTest) throws {
    #expect(try DisclosureFixture.refusal(of: { $0.tests[test] = nil }) == .testNotAnswered(test))
    #expect(
      try DisclosureFixture.refusal(of: { $0.tests[test]?.why = " " }) == .testNotAnswered(test))
    #expect(
      try DisclosureFixture.refusal(of: { $0.tests[test]?.isPassed = false })
        == .testFailed(test))
  }

  @Test func `nobody is given anything under an unknown type, and nothing when it ended`() throws {
    #expect(try DisclosureFixture.refusal({ $0.type = nil }) == .unknownType("GEMEENTE"))
    #expect(try DisclosureFixture.refusal({ $0.isActive = false }) == .recipientEnded)
  }
}

extension InterestWeighing {
  fileprivate func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}
