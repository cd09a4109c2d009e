import DossierCore
import Testing

/// somebody from outside sees a pupil by a grant that rests on a valid consent.
struct ConsentedGrantTests {
  private static let today = CalendarDate(dayNumber: 20_779)
  private static let account = AccountID(number: 9)
  private static let matter = ConsentMatter("deskundige", about: ConsentSubjectTests.therapist)
  private static let other = ConsentMatter("deskundige", about: ConsentSubjectTests.doctor)

  private func holds(
    _ nature: RoleNature, _ consent: ConsentMatter?, standing: Set<ConsentMatter>,
    until: Int32 = 0
  ) throws -> Bool {
    var policy = try PolicyFixture.policy()
    policy.roles[0].nature = nature
    let role = policy.roles[0].code
    let gate = Gate(
      policy: policy,
      viewer: Viewer(
        account: Self.account, assignment: RoleAssignment(role: role, schools: []),
        hasSignedSecrecy: true, today: Self.today, now: Moment(milliseconds: 0)))
    let grant = PupilGrant(
      pupil: PupilID(number: 7), account: Self.account, role: role, from: Self.today,
      until: CalendarDate(dayNumber: Self.today.dayNumber + until), reason: "r",
      grantedBy: AccountID(number: 1), consent: consent)
    return gate.holds(
      grant,
      PupilFacts(
        pupil: grant.pupil, school: nil, groups: [], grants: [grant], standing: standing))
  }

  @Test func `staff need no consent, somebody from outside does`() throws {
    #expect(try holds(.staff, nil, standing: []))
    #expect(try !holds(.external, nil, standing: []))
    #expect(try !holds(.external, nil, standing: [Self.matter]))
  }

  @Test(arguments: [RoleNature.staff, .external])
  func `a grant that names a consent holds only while that one stands`(nature: RoleNature) throws {
    #expect(try holds(nature, Self.matter, standing: [Self.matter]))
    #expect(try !holds(nature, Self.matter, standing: []))
    #expect(try !holds(nature, Self.matter, standing: [Self.other]))
  }

  @Test func `a consent does not make a grant longer`() throws {
    #expect(try !holds(.external, Self.matter, standing: [Self.matter], until: -1))
  }

  @Test(
    arguments: [
      (["C01", "C10"], "C10", true), (["C01"], "C10", false), (nil, "C10", false),
      (["C10"], "C01", false),
    ] as [([CategoryCode]?, CategoryCode, Bool)])
  func `a grant on a consent opens what may go to that kind of recipient, and no more`(
    categories: [CategoryCode]?, category: CategoryCode, expected: Bool
  ) throws {
    var policy = try PolicyFixture.policy()
    policy.roles[0].nature = .external
    policy.recipientTypes =
      categories.map {
        [
          RecipientType(
            code: "DESKUNDIGE", label: "Deskundige", bases: [.consent], purposes: [],
            agreement: .none, categories: $0)
        ]
      } ?? []
    let role = policy.roles[0].code
    let gate = Gate(
      policy: policy,
      viewer: Viewer(
        account: Self.account, assignment: RoleAssignment(role: role, schools: []),
        hasSignedSecrecy: true, today: Self.today, now: Moment(milliseconds: 0)))
    let grant = PupilGrant(
      pupil: PupilID(number: 7), account: Self.account, role: role, from: Self.today,
      until: Self.today, reason: "r", grantedBy: AccountID(number: 1), consent: Self.matter)
    var facts = PupilFacts(
      pupil: grant.pupil, school: nil, groups: [], grants: [grant], standing: [Self.matter],
      recipientTypes: [ConsentSubjectTests.therapist.recipient: "DESKUNDIGE"])
    #expect(gate.opens(category, grant, facts) == expected)
    facts.recipientTypes = [ConsentSubjectTests.doctor.recipient: "DESKUNDIGE"]
    #expect(!gate.opens(category, grant, facts))
  }

  @Test func `a grant of the first format names no consent`() throws {
    let grant = PupilGrant(
      pupil: PupilID(number: 7), account: Self.account, role: "LOGX", from: Self.today,
      until: Self.today, reason: "r", grantedBy: AccountID(number: 1))
    var bytes = grant.sealedForm
    #expect(bytes.removeLast() == 0)
    bytes[1] = 1
    #expect(try PupilGrant(opened: bytes) == grant)
  }
}
