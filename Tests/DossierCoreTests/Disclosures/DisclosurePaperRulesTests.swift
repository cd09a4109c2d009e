import DossierCore
import Testing

/// The papers that a disclosure rests on: the question of a consent, the purposes of an agreement,
/// the demand, and the day of what is made now.
struct DisclosurePaperRulesTests {
  typealias Fixture = DisclosureFixture

  /// Whether a question is named, by ground and by what the kind of recipient asks for.
  static let questions: [(LegalSupport, ConsentPurposeCode?, String?, DisclosureRefusal?)] = [
    (.consent("deskundige"), nil, nil, .questionMissing("deskundige")),
    (.consent("deskundige"), nil, " \t", .questionMissing("deskundige")),
    (.consent("deskundige"), nil, "Hoe leert zij lezen?", nil),
    (.law(article: "WPO 42"), "deskundige", nil, .questionMissing("deskundige")),
    (.law(article: "WPO 42"), "deskundige", "Hoe leert zij lezen?", nil),
    (.law(article: "WPO 42"), nil, nil, nil),
    (.consent("onderzoek"), nil, nil, .consentMissing("onderzoek")),
  ]

  @Test(arguments: questions)
  func `a consent about one question needs that question`(
    support: LegalSupport, asked: ConsentPurposeCode?, question: String?,
    expected: DisclosureRefusal?
  ) throws {
    let refusal = try Fixture.refusal(
      {
        $0.perQuestion = ["deskundige"]
        $0.type?.consent = asked
      },
      of: {
        $0.support = support
        $0.question = question
      })
    #expect(refusal == expected)
  }

  /// Whether a purpose outside the agreement may go, by need and ground.
  static let purposes: [(AgreementNeed, LegalSupport, Bool)] = [
    (.exchange, .law(article: "WPO 42"), true),
    (.exchange, .vitalInterest(reason: "Ongeluk."), true),
    (.exchange, .publicTask(reason: "Nodig."), false),
    (.exchange, .agreement(Fixture.agreement), false),
    (.processor, .law(article: "WPO 42"), false),
    (.processor, .agreement(Fixture.agreement), false),
  ]

  @Test(arguments: purposes)
  func `what was agreed for one purpose carries no other`(
    need: AgreementNeed, support: LegalSupport, mayGo: Bool
  ) throws {
    let outside = try Fixture.refusal(
      {
        $0.agreement?.purposes = ["A1"]
        $0.type?.agreement = need
      }, of: { $0.support = support })
    #expect(outside == (mayGo ? nil : .purposeNotInAgreement("B2")))
    let inside = try Fixture.refusal(
      {
        $0.agreement?.purposes = ["A1", "B2"]
        $0.type?.agreement = need
      }, of: { $0.support = support })
    #expect(inside == nil)
  }

  @Test(arguments: [
    (AgreementNeed.processor, AgreementNeed.processor), (.exchange, .exchange), (.none, .exchange),
  ])
  func `the ground of an agreement names the one that is missing`(
    need: AgreementNeed, missing: AgreementNeed
  ) throws {
    let refusal = try Fixture.refusal(
      {
        $0.agreement = nil
        $0.type?.agreement = need
      }, of: { $0.support = .agreement(Fixture.agreement) })
    #expect(refusal == .agreementMissing(missing))
  }

  static let demand = PoliceDemand(
    pupil: PupilID(number: 7), authority: "Eenheid Oost",
    officer: DemandOfficer(function: "Hulpofficier", number: nil), article: .article126nd,
    date: Fixture.today, received: Fixture.today, deadline: nil, categories: ["C11"],
    words: "Verzuim", form: .written(.place("Kluis")), enteredBy: AccountID(number: 2))

  @Test func `only who can demand something is answered on a demand`() throws {
    #expect(try Fixture.refusal({ $0.demand = Self.demand }) == .demandDoesNotFit)
    #expect(try Fixture.refusal({ $0.type?.needsDemand = true }) == .demandMissing)
    let answered = try Fixture.refusal({
      $0.type?.needsDemand = true
      $0.demand = Self.demand
    })
    #expect(answered == nil)
  }

  /// What a demand waits for, by day: spoken today, its paper came on the sixth day.
  static let days: [(Int, DemandState)] = [
    (0, .awaitingPaper(by: Fixture.today.adding(days: 3))),
    (3, .awaitingPaper(by: Fixture.today.adding(days: 3))),
    (4, .paperLate(since: Fixture.today.adding(days: 3))), (6, .open), (8, .open),
    (9, .closed), (20, .closed),
  ]

  @Test(arguments: days)
  func `how a demand stood on a day is known afterwards`(day: Int, expected: DemandState) {
    var demand = Self.demand
    demand.form = .writtenAfterwards(
      .place("Kluis"), came: Fixture.today.adding(days: 6),
      writtenBy: Fixture.today.adding(days: 3))
    demand.closed = DemandClosing(
      outcome: .refused("Ander kind"), by: AccountID(number: 2), on: Fixture.today.adding(days: 9))
    #expect(demand.state(on: Fixture.today.adding(days: day)) == expected)
  }

  @Test(
    arguments: [(true, 0, nil), (true, -1, .leavesToday), (false, -1, nil)]
      as [(Bool, Int, DisclosureRefusal?)])
  func `what is made now leaves now`(
    isMade: Bool, days: Int, expected: DisclosureRefusal?
  ) throws {
    let refusal = try Fixture.refusal(
      { $0.leavesNow = isMade }, of: { $0.on = Fixture.today.adding(days: days) })
    #expect(refusal == expected)
  }

  @Test(arguments: LegalBasis.allCases)
  func `who may object is told of it`(basis: LegalBasis) throws {
    var draft = Fixture.draft
    draft.support = try #require(
      DisclosureRulesTests.grounds.first { $0.0.basis == basis && $0.1 == nil }?.0)
    let warnings = try DisclosureRules(Fixture.facts()).check(draft)
    let mayObject = [.publicTask, .legitimateInterest].contains(basis)
    #expect(warnings.contains(.mayObject) == mayObject)
  }

  static let suppliers: [(Bool, AgreementNeed, FieldCode, Bool)] = [
    (true, .processor, "c06.telefoon", true), (true, .processor, "c01.roepnaam", false),
    (true, .processor, "c12.start_groep3", false), (false, .processor, "c06.telefoon", false),
    (true, .exchange, "c06.telefoon", false),
  ]

  @Test(arguments: suppliers)
  func `somebody is asked whether a supplier needs more than suppliers get`(
    isSupplier: Bool, need: AgreementNeed, field: FieldCode, isAsked: Bool
  ) throws {
    let item = RequestItem.field(field, sheet: Fixture.sheet)
    let facts = try Fixture.facts {
      $0.type?.isSupplier = isSupplier
      $0.type?.agreement = need
      $0.offer = DisclosureOffer(categories: [
        DisclosureOffer.Category(
          code: "C11", label: "Verzuim", items: [.init(item: item, label: "Veld")])
      ])
    }
    var draft = Fixture.draft
    draft.parts = [DisclosedPart(category: "C11", reason: "Nodig.", items: [item])]
    let warnings = try DisclosureRules(facts).check(draft)
    #expect(warnings.contains(.beyondSupplierProfile([field])) == isAsked)
  }
}
