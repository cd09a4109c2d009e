import DossierCore
import Testing

/// R-O-8.1-1, R-O-1-2, L-04, L-05, L-07: who may ask.
struct EntitlementTests {
  private let mother = RequestFixture.mother
  private let father = RequestFixture.father

  private func rule(
    born: String? = "2017-04-03", on iso: String = "2026-11-22",
    mother authority: ParentalAuthority = .joint, orders: [CourtOrder] = [],
    father other: ParentalAuthority = .joint
  ) throws -> EntitlementRule {
    EntitlementRule(
      birth: try born.map { BirthDate(try day($0)) },
      guardians: [
        Guardianship(person: mother, isParent: true, authority: authority, orders: orders),
        Guardianship(person: father, isParent: true, authority: other),
      ],
      ownRightsAge: 16, on: try day(iso))
  }

  private func order(
    _ kind: CourtOrder.Kind, from: String = "2026-01-01", until: String? = nil
  ) throws -> CourtOrder {
    CourtOrder(
      kind: kind, from: try day(from), until: try until.map { try day($0) }, reference: "C/01")
  }

  @Test(
    .tags(.`R-O-8.1-1`),
    arguments: [
      ("2026-02-28", true), ("2026-03-01", false), ("2026-03-02", false), ("2025-01-01", true),
    ])
  func `until the sixteenth birthday the parent asks, from that day only the pupil`(
    today: String, parentAsks: Bool
  ) throws {
    let rule = try rule(born: "2010-03-01", on: today)
    let parent = rule.entitlement(of: Requester(.guardian(mother)), to: .access)
    let pupil = rule.entitlement(of: Requester(.pupil), to: .access)
    let birthday = try day("2026-03-01")
    if parentAsks {
      #expect(parent == .entitled([.othersHaveAuthority([father])]))
      #expect(
        pupil
          == .notEntitled(
            .guardiansDecide(until: birthday), instead: [.guardian(mother), .guardian(father)]))
    } else {
      #expect(parent == .notEntitled(.pupilDecides(since: birthday), instead: [.pupil]))
      #expect(pupil == .entitled([]))
    }
  }

  @Test(.tags(.`R-O-8.1-1`))
  func `who was born on 29 February decides from 1 March`() throws {
    let (eve, birthday) = (
      try rule(born: "2012-02-29", on: "2028-02-28"), try rule(born: "2012-02-29", on: "2028-02-29")
    )
    #expect(!eve.entitlement(of: Requester(.pupil), to: .access).isEntitled)
    #expect(birthday.entitlement(of: Requester(.pupil), to: .access).isEntitled)
  }

  @Test(.tags(.`R-O-8.1-1`))
  func `a policy cannot lower the age below that of the law`() throws {
    let rule = EntitlementRule(
      birth: BirthDate(try day("2012-01-01")), guardians: [], ownRightsAge: 12,
      on: try day("2026-11-22"))
    #expect(!rule.entitlement(of: Requester(.pupil), to: .access).isEntitled)
  }

  @Test(.tags(.`R-O-8.1-1`))
  func `with an uncertain birth date the parents ask until the last day it can be`() throws {
    let rule = EntitlementRule(
      birth: BirthDate(year: 2010, month: 0, day: 0),
      guardians: [Guardianship(person: mother, isParent: true, authority: .sole)],
      ownRightsAge: 16, on: try day("2026-11-22"))
    #expect(rule.entitlement(of: Requester(.guardian(mother)), to: .access) == .entitled([]))
  }

  @Test(.tags(.`R-O-1-2`), arguments: [ParentalAuthority.sole, .joint, .guardian])
  func `whoever has authority may ask`(authority: ParentalAuthority) throws {
    let rule = try rule(mother: authority, father: .none)
    #expect(rule.entitlement(of: Requester(.guardian(mother)), to: .access) == .entitled([]))
  }

  @Test(.tags(.`R-O-1-2`, .`R-O-8.1-1`))
  func `a parent without authority is pointed to the other and to BW 1 377c`() throws {
    let rule = try rule(mother: .none)
    #expect(
      rule.entitlement(of: Requester(.guardian(mother)), to: .access)
        == .notEntitled(
          .noAuthority, instead: [.guardian(father), .samePerson(.parentInformation)]))
    #expect(
      rule.entitlement(of: Requester(.guardian(mother)), to: .parentInformation) == .entitled([]))
  }

  @Test func `a parent with authority needs no information of BW 1 377c`() throws {
    #expect(
      try rule().entitlement(of: Requester(.guardian(mother)), to: .parentInformation)
        == .notEntitled(.hasFullRight, instead: [.samePerson(.access)]))
  }

  @Test(arguments: [
    ("2026-11-22", "2010-11-22", Entitlement.entitled([.progressOnly])),
    ("2026-11-22", "2010-11-23", .entitled([])),
    ("2026-11-22", "2008-11-23", .entitled([.progressOnly])),
  ])
  func `from sixteen a parent without authority hears of progress only`(
    today: String, born: String, expected: Entitlement
  ) throws {
    let rule = try rule(born: born, on: today, mother: .none)
    #expect(
      rule.entitlement(of: Requester(.guardian(mother)), to: .parentInformation) == expected)
  }

  @Test(.tags(.`R-O-7.3-1`))
  func `at eighteen the information for parents ends`() throws {
    let rule = try rule(born: "2008-11-22", mother: .none)
    #expect(
      rule.entitlement(of: Requester(.guardian(mother)), to: .parentInformation)
        == .notEntitled(.pupilIsAdult(since: try day("2026-11-22")), instead: [.pupil]))
  }

  @Test(.tags(.`R-O-1-2`))
  func `unknown authority is to be found out, and grants nothing`() throws {
    let rule = try rule(mother: .unknown)
    for kind in [RequestKind.access, .erasure, .parentInformation] {
      #expect(
        rule.entitlement(of: Requester(.guardian(mother)), to: kind)
          == .unclear(.authorityUnknown))
    }
  }

  @Test func `without a birth date nobody can be sure`() throws {
    #expect(
      try rule(born: nil).entitlement(of: Requester(.guardian(mother)), to: .access)
        == .unclear(.birthDateUnknown))
  }

  @Test(arguments: [
    ("2026-11-21", true), ("2026-11-22", true), ("2026-11-23", false), ("2025-12-31", false),
  ])
  func `suspended authority stops every request until its last day`(
    today: String, stops: Bool
  ) throws {
    let order = try order(.authoritySuspended, until: "2026-11-22")
    let rule = try rule(on: today, orders: [order])
    let answer = rule.entitlement(of: Requester(.guardian(mother)), to: .rectification)
    let alternatives: [AlternativeRequester] = [
      .guardian(father), .samePerson(.parentInformation),
    ]
    #expect(
      answer
        == (stops
          ? .notEntitled(.authoritySuspended(order), instead: alternatives)
          : .entitled([.othersHaveAuthority([father])])))
  }

  @Test(arguments: RequestKind.allCases)
  func `a contact ban stops what hands over data`(kind: RequestKind) throws {
    let order = try order(.contactBan)
    let authority: ParentalAuthority = kind == .parentInformation ? .none : .joint
    let rule = try rule(mother: authority, orders: [order])
    let answer = rule.entitlement(of: Requester(.guardian(mother)), to: kind)
    #expect(answer.isEntitled == !kind.handsOverData)
    if case .notEntitled(let obstacle, _) = answer { #expect(obstacle.rule == "L-07") }
  }

  @Test func `supervision leaves the authority and is told`() throws {
    let order = try order(.supervision)
    let rule = try rule(mother: .sole, orders: [order], father: .none)
    #expect(
      rule.entitlement(of: Requester(.guardian(mother)), to: .access)
        == .entitled([.underSupervision(order)]))
  }

  @Test(.tags(.`R-O-8.1-1`))
  func `a stranger is pointed to who may ask`() throws {
    let stranger = Requester(.other("Opa Proef"))
    #expect(
      try rule().entitlement(of: stranger, to: .access)
        == .notEntitled(.stranger, instead: [.guardian(mother), .guardian(father)]))
    #expect(
      try rule(born: "2010-01-01").entitlement(of: stranger, to: .access)
        == .notEntitled(.stranger, instead: [.pupil]))
    #expect(
      !(try rule().entitlement(of: Requester(.guardian(RecordID(number: 9))), to: .access)
        .isEntitled))
  }

  @Test func `a representative has what the principal has, once the mandate was seen`() throws {
    func lawyer(for person: RecordID, seen: Bool) -> Requester {
      Requester(.other("Mr. Proef"), for: .init(principal: .guardian(person), wasSeen: seen))
    }
    let rule = try rule(father: .none)
    #expect(rule.entitlement(of: lawyer(for: mother, seen: true), to: .access).isEntitled)
    #expect(
      rule.entitlement(of: lawyer(for: mother, seen: false), to: .access)
        == .unclear(.mandateNotSeen))
    #expect(
      rule.entitlement(of: lawyer(for: father, seen: true), to: .access)
        == .notEntitled(
          .noAuthority, instead: [.guardian(mother), .samePerson(.parentInformation)]))
  }

  @Test(arguments: [RequesterPerson.pupil, .other("Buur"), .guardian(RequestFixture.mother)])
  func `everybody may put a question to the FG`(person: RequesterPerson) throws {
    #expect(
      try rule(mother: .none).entitlement(of: Requester(person), to: .question) == .entitled([]))
  }
}
