import DossierCore
import Testing

/// R-O-1-1, R-O-1-2, X-03, X-13: what may be put in the register of consents.
struct ConsentRulesTests {
  private let mother = RequesterPerson.guardian(ConsentFixture.mother)

  private func refusal(
    _ word: ConsentEvent, among known: [ConsentEvent] = [], born: String? = "2010-03-01",
    renewals: [String] = [], guardians: [Guardianship] = ConsentFixture.guardians(),
    forms: [ConsentForm] = [.written]
  ) throws -> ConsentRefusal? {
    let rules = ConsentRules(
      purpose: try ConsentFixture.purpose(renewals: renewals),
      birth: try born.map { BirthDate(try day($0)) }, guardians: guardians, ownRightsAge: 16,
      forms: forms, today: try day("2026-11-22"))
    do throws(ConsentRefusal) {
      try rules.check(word, among: known)
      return nil
    } catch {
      return error
    }
  }

  private func word(
    _ answer: ConsentAnswer = .given, _ signed: String = "2024-09-01", text: Int = 1,
    until: String? = nil, way: ConsentWay = .written,
    evidence: ConsentEvidence? = .place("Map groep 3")
  ) throws -> ConsentEvent {
    try ConsentFixture.word(
      9, mother, answer, signed, text: text, until: until, way: way, evidence: evidence)
  }

  @Test(arguments: [ConsentAnswer.given, .refused])
  func `a signed form of a parent with authority is accepted`(answer: ConsentAnswer) throws {
    #expect(try refusal(word(answer)) == nil)
  }

  @Test(arguments: [
    ("2010-02-28", ConsentRefusal.beforeBirth), ("2026-11-23", .inFuture),
  ])
  func `a day before the birth or in the future is refused`(
    signed: String, expected: ConsentRefusal
  ) throws {
    #expect(try refusal(word(.given, signed)) == expected)
    #expect(try refusal(word(.withdrawn, signed)) == expected)
    #expect(expected.rule == "R-O-1-1")
  }

  @Test func `a last day before the signing is refused`() throws {
    #expect(try refusal(word(until: "2024-08-31")) == .endsBeforeSigning)
    #expect(try refusal(word(until: "2024-09-01")) == nil)
  }

  @Test(arguments: [ConsentAnswer.given, .refused])
  func `a spoken answer is refused`(answer: ConsentAnswer) throws {
    let refusal = try refusal(word(answer, way: .oral))
    #expect(refusal == .oral)
    #expect(refusal?.rule == "X-13")
  }

  @Test func `a form that the board does not accept is refused`() throws {
    #expect(try refusal(word(way: .digital)) == .formNotAccepted(.digital))
    #expect(try refusal(word(way: .digital), forms: [.written, .digital]) == nil)
  }

  @Test(arguments: [nil, ConsentEvidence.place(" "), .place("")])
  func `an answer without evidence is refused`(evidence: ConsentEvidence?) throws {
    #expect(try refusal(word(evidence: evidence)) == .evidenceMissing)
    #expect(try refusal(word(evidence: .document(RecordID(number: 5)))) == nil)
  }

  @Test func `withdrawing needs neither form nor evidence`() throws {
    let known = try words(["m+ 2024-09-01"])
    #expect(
      try refusal(word(.withdrawn, "2024-10-01", way: .oral, evidence: nil), among: known) == nil)
  }

  @Test(arguments: [
    ([String](), false), (["m- 2024-09-02"], false), (["m! 2024-09-02"], false),
    (["m+ 2024-09-02"], true), (["f+ 2024-09-02"], true), (["f- 2024-09-02"], false),
    (["f+ 2024-09-02", "m- 2024-09-02"], false), (["m- 2024-09-02", "m+ 2024-09-03"], true),
  ])
  func `only what was given can be withdrawn`(known: [String], mayWithdraw: Bool) throws {
    let refusal = try refusal(
      word(.withdrawn, "2024-10-01"), among: DossierCoreTests.words(known))
    #expect(refusal == (mayWithdraw ? nil : .nothingToWithdraw))
  }

  @Test func `the same word twice is refused, another date is not`() throws {
    let known = try words(["m+ 2024-09-01"])
    #expect(try refusal(word(), among: known) == .identical)
    #expect(try refusal(word(.given, "2024-09-02"), among: known) == nil)
    #expect(try refusal(word(until: "2024-10-01"), among: known) == nil)
    #expect(try refusal(word(), among: words(["f+ 2024-09-01"])) == nil)
  }

  @Test(arguments: [
    ("2025-07-31", 1, true), ("2025-07-31", 2, true), ("2025-08-01", 1, false),
    ("2025-08-01", 2, true), ("2025-08-01", 3, false), ("2025-07-31", 0, false),
  ])
  func `a yes is about the text of its day or a newer one`(
    signed: String, text: Int, isAccepted: Bool
  ) throws {
    let refusal = try refusal(word(.given, signed, text: text), renewals: ["2025-08-01"])
    #expect(refusal == (isAccepted ? nil : .wrongText(text)))
  }

  @Test func `a no to an old text is still a no`() throws {
    #expect(try refusal(word(.refused, "2025-09-01"), renewals: ["2025-08-01"]) == nil)
  }

  @Test func `a parent without authority cannot give or withdraw`() throws {
    let guardians = ConsentFixture.guardians(mother: .none)
    let known = try words(["f+ 2024-08-30"])
    for answer in ConsentAnswer.allCases {
      let refusal = try refusal(word(answer), among: known, guardians: guardians)
      guard case .notEntitled(.notEntitled(.noAuthority, _)) = refusal else {
        Issue.record("\(answer): \(String(describing: refusal))")
        continue
      }
      #expect(refusal?.rule == "L-05")
    }
    #expect(
      try refusal(word(), guardians: ConsentFixture.guardians(mother: .unknown))
        == .notEntitled(.unclear(.authorityUnknown)))
  }

  @Test func `before sixteen the parents answer, from then on the pupil`() throws {
    let (eve, birthday) = ("2026-02-28", "2026-03-01")
    let pupil = { (signed: String) in
      try ConsentFixture.word(9, .pupil, .given, signed)
    }
    #expect(try refusal(word(.given, eve)) == nil)
    #expect(try refusal(pupil(birthday)) == nil)
    #expect(try refusal(word(.given, birthday))?.rule == "X-03")
    #expect(try refusal(pupil(eve))?.rule == "X-03")
  }

  @Test func `a stranger answers for nobody`() throws {
    let stranger = try ConsentFixture.word(9, .other("Buurvrouw"), .given, "2024-09-01")
    #expect(try refusal(stranger)?.rule == "R-O-1-2")
  }
}
