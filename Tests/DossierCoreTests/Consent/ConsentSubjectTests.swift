import DossierCore
import Testing

/// R-I-1.4-7, X-06: a consent about one recipient and one question is about no other.
struct ConsentSubjectTests {
  static let therapist = ConsentSubject(
    recipient: RecordID(number: 71), question: "Onderzoek spraak")
  static let doctor = ConsentSubject(
    recipient: RecordID(number: 72), question: "Onderzoek spraak")
  static let reading = ConsentSubject(
    recipient: RecordID(number: 71), question: "Onderzoek lezen")

  private static let purpose = ConsentPurpose(
    code: "deskundige", label: "Deskundige", perQuestion: true)

  private func word(
    _ number: Int, _ person: RecordID, _ answer: ConsentAnswer, _ subject: ConsentSubject?,
    _ signed: String = "2024-09-01"
  ) throws -> ConsentEvent {
    ConsentEvent(
      pupil: ConsentFixture.pupil, number: number, purpose: "deskundige", answer: answer,
      giver: Requester(.guardian(person)), authority: .joint, signed: try day(signed),
      way: .written, evidence: .place("Map"), text: 1, enteredBy: AccountID(number: 5),
      entered: try day(signed), subject: subject)
  }

  private func rule() throws -> ConsentRule {
    ConsentRule(
      birth: BirthDate(try day("2015-03-01")), guardians: ConsentFixture.guardians(),
      ownRightsAge: 16, oneRefusalCounts: true)
  }

  private func check(_ word: ConsentEvent, _ purpose: ConsentPurpose, _ known: [ConsentEvent] = [])
    throws -> ConsentRefusal?
  {
    let rules = ConsentRules(
      purpose: purpose, birth: BirthDate(try day("2015-03-01")),
      guardians: ConsentFixture.guardians(), ownRightsAge: 16, forms: [.written],
      today: try day("2024-10-01"))
    do throws(ConsentRefusal) {
      try rules.check(word, among: known)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a yes holds for its recipient and question and for no other`() throws {
    let said = [try word(1, ConsentFixture.mother, .given, Self.therapist)]
    let table: [(ConsentSubject?, ConsentState)] = [
      (Self.therapist, .given), (Self.doctor, .unanswered), (Self.reading, .unanswered),
      (nil, .unanswered),
    ]
    for (subject, expected) in table {
      let consent = try rule().consent(
        for: Self.purpose, about: subject, among: said, on: try day("2024-09-02"))
      #expect(consent.state == expected)
    }
  }

  @Test func `the no of the other parent counts where it was said`() throws {
    let said = [
      try word(1, ConsentFixture.mother, .given, Self.therapist),
      try word(2, ConsentFixture.mother, .given, Self.doctor),
      try word(3, ConsentFixture.father, .refused, Self.doctor),
    ]
    let states = try [Self.therapist, Self.doctor].map { subject in
      try rule().consent(
        for: Self.purpose, about: subject, among: said, on: try day("2024-09-02")
      ).state
    }
    #expect(states == [.given, .conflict])
    #expect(
      try rule().states(of: [Self.purpose], among: said, on: try day("2024-09-02"))
        == [.conflict])
  }

  @Test func `who answers must say about whom, and about nobody where nobody is asked`() throws {
    let given = try word(1, ConsentFixture.mother, .given, nil)
    #expect(try check(given, Self.purpose) == .subjectMissing)
    let plain = ConsentPurpose(code: "deskundige", label: "Deskundige")
    let about = try word(1, ConsentFixture.mother, .given, Self.therapist)
    #expect(try check(about, plain) == .subjectNotAsked)
    #expect(try check(about, Self.purpose) == nil)
    #expect(ConsentRefusal.subjectMissing.rule == "R-I-1.4-7")
  }

  @Test func `what was said before the policy asked for a recipient can still be withdrawn`()
    throws
  {
    let old = try word(1, ConsentFixture.mother, .given, nil)
    let withdrawal = try word(2, ConsentFixture.mother, .withdrawn, nil)
    #expect(try check(withdrawal, Self.purpose, [old]) == nil)
    let other = try word(2, ConsentFixture.mother, .withdrawn, Self.therapist)
    #expect(try check(other, Self.purpose, [old]) == .nothingToWithdraw)
  }

  @Test(arguments: [
    ("Onderzoek spraak", true), ("onderzoek  SPRAAK", true), ("Onderzoek-spraak", true),
    ("Onderzoek taal", false), ("Onderzoek", false),
  ])
  func `a capital or a blank makes no other question`(question: String, isSame: Bool) {
    let other = ConsentSubject(recipient: Self.therapist.recipient, question: question)
    #expect(Self.therapist.isSame(as: other) == isSame)
    #expect(!Self.doctor.isSame(as: other))
  }

  @Test func `the states of a list are those of each purpose by itself`() throws {
    let purposes = [
      try ConsentFixture.purpose(), ConsentPurpose(code: "krant", label: "Krant"), Self.purpose,
    ]
    let said = try words(["m+ 2024-09-01", "f- 2024-09-02"])
    #expect(
      try rule().states(of: purposes, among: said, on: try day("2024-09-03"))
        == [.conflict, .unanswered, .unanswered])
    #expect(
      try rule().states(of: purposes, among: [], on: try day("2024-09-03"))
        == [.unanswered, .unanswered, .unanswered])
  }

  @Test func `a question never shows itself`() {
    #expect("\(Self.therapist)" == "<ConsentSubject>")
    #expect("\(ConsentMatter("deskundige", about: Self.therapist))" == "<ConsentMatter>")
  }
}
