import DossierCore
import Testing

/// R-O-8.9-4, R-O-7.2-3: who may know of a line, in one table.
struct DisclosureCircleTests {
  private static let pupil = PupilID(number: 7)
  private static let author = AccountID(number: 9)

  /// What shields a line, besides a demand.
  enum Shield: Sendable { case none, byPolicy, atTheTime }

  private func policy(_ shield: Shield) throws -> Policy {
    var policy = try PolicyFixture.policy()
    var type = DisclosureFixture.type
    type.shield = shield == .byPolicy ? "C26" : nil
    policy.recipientTypes = [type]
    let hidden = try #require(policy.categories.firstIndex { $0.code == "C26" })
    policy.categories[hidden].isExistenceHidden = true
    policy.categories[hidden].isRecorded = true
    policy.categories[hidden].needsConsent = false
    policy.categories[hidden].fields = []
    policy.matrix = AccessMatrix(cells: [
      "DIR": ["C26": MatrixCell(access: .view, scope: .board)],
      "LKR": ["C26": MatrixCell(access: .summary, scope: .board)],
    ])
    return policy
  }

  private func line(_ shield: Shield, _ basis: LegalSupport, isDemanded: Bool) -> Disclosure {
    var draft = DisclosureFixture.draft
    draft.support = basis
    return Disclosure(
      pupil: Self.pupil, recipient: RecordID(number: 41), type: "GEMEENTE", terms: draft,
      demand: isDemanded ? RecordID(number: 62) : nil, digest: [], account: Self.author,
      role: "ADM", policyVersion: 1, shield: shield == .atTheTime ? "C26" : nil)
  }

  private func knows(
    _ shield: Shield, _ role: RoleCode, by account: AccountID = AccountID(number: 1),
    on basis: LegalSupport = .law(article: "a"), isDemanded: Bool = false,
    knowsDemands: Bool = false
  ) throws -> Bool {
    let gate = Gate(
      policy: try policy(shield),
      viewer: Viewer(
        account: account, assignment: RoleAssignment(role: role, schools: []),
        hasSignedSecrecy: true, today: DisclosureFixture.today, now: Moment(milliseconds: 0)))
    let facts = PupilFacts(pupil: Self.pupil, school: SchoolID(number: 1), groups: [])
    return DisclosureCircle(gate, knowsDemands: knowsDemands)
      .knows(of: line(shield, basis, isDemanded: isDemanded), about: facts)
  }

  @Test(arguments: [Shield.byPolicy, .atTheTime])
  func `a shielded line is for who may know of the hidden category`(shield: Shield) throws {
    #expect(try knows(shield, "DIR"))
    #expect(try !knows(shield, "LKR"), "a summary without fields tells nothing")
    #expect(try !knows(shield, "ADM"))
  }

  @Test func `who made it knows of it in the same role only`() throws {
    #expect(try knows(.byPolicy, "ADM", by: Self.author))
    #expect(try !knows(.byPolicy, "LKR", by: Self.author))
  }

  @Test func `what the family said yes to is no secret, unless it was shielded then`() throws {
    #expect(try knows(.byPolicy, "ADM", on: .consent("deskundige")))
    #expect(try !knows(.atTheTime, "ADM", on: .consent("deskundige")))
  }

  @Test(arguments: [Shield.none, .byPolicy])
  func `a line on a demand is for who knows of demands`(shield: Shield) throws {
    #expect(try !knows(shield, "DIR", isDemanded: true))
    #expect(try knows(shield, "DIR", isDemanded: true, knowsDemands: true))
    #expect(try !knows(shield, "ADM", by: Self.author, isDemanded: true))
  }

  @Test func `a shield by a category that the policy does not know closes to everybody else`()
    throws
  {
    var line = line(.none, .law(article: "a"), isDemanded: false)
    line.shield = "C99"
    let gate = Gate(
      policy: try policy(.none),
      viewer: Viewer(
        account: AccountID(number: 1), assignment: RoleAssignment(role: "DIR", schools: []),
        hasSignedSecrecy: true, today: DisclosureFixture.today, now: Moment(milliseconds: 0)))
    let facts = PupilFacts(pupil: Self.pupil, school: nil, groups: [])
    #expect(!DisclosureCircle(gate, knowsDemands: true).knows(of: line, about: facts))
  }

  @Test func `the family reads neither a demand nor what is shielded`() throws {
    #expect(
      line(.none, .law(article: "a"), isDemanded: false)
        .mayBeToldToFamily(under: try policy(.none)))
    for shield in [Shield.byPolicy, .atTheTime] {
      #expect(
        !line(shield, .law(article: "a"), isDemanded: false)
          .mayBeToldToFamily(under: try policy(shield)))
    }
    #expect(
      !line(.none, .law(article: "a"), isDemanded: true)
        .mayBeToldToFamily(under: try policy(.none)))
  }

  @Test func `words about a category go with that category`() {
    var line = line(.none, .vitalInterest(reason: "Gevaar."), isDemanded: false)
    line.terms.question = "Waarom?"
    let blank = line.withoutWords(about: ["C11"])
    #expect(blank.terms.parts.map(\.reason) == [""])
    #expect(blank.terms.tests.values.allSatisfy { $0.why.isEmpty && $0.isPassed })
    #expect(blank.terms.support == .vitalInterest(reason: ""))
    #expect(blank.terms.question == "")
    #expect(line.withoutWords(about: ["C13"]) == line)
  }
}
