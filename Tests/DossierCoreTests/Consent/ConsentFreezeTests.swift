import DossierCore
import Testing

/// R-O-8.5-3, R-O-8.6-2: a consent may not be used while what it is about is frozen.
struct ConsentFreezeTests {
  private static let today = CalendarDate(dayNumber: 20_779)

  private static func purpose(
    _ code: ConsentPurposeCode, opens: CategoryCode? = nil, isAboutImages: Bool = false
  ) -> ConsentPurpose {
    ConsentPurpose(
      code: code, label: code.text, opens: opens,
      followUps: isAboutImages ? [.photos] : [.recipients])
  }

  private static let policy: Policy = {
    var policy = RequestFixture.policy
    policy.consentPurposes = [
      purpose("medisch", opens: "C07b"), purpose("foto", opens: "C17", isAboutImages: true),
      purpose("website", isAboutImages: true), purpose("onderzoek"),
    ]
    return policy
  }()

  private func frozen(_ category: CategoryCode?, on day: CalendarDate = Self.today) throws
    -> [ConsentPurposeCode]
  {
    let facts = PupilFacts(
      pupil: PupilID(number: 7), school: nil, groups: [],
      restrictions: [
        Restriction(pupil: PupilID(number: 7), category: category, from: Self.today)
      ])
    #expect(facts.unfrozen.restrictions.isEmpty && facts.unfrozen.pupil == facts.pupil)
    return Self.policy.consentPurposes.filter {
      facts.freezes($0, of: Self.policy, on: day)
    }.map(\.code)
  }

  @Test(
    arguments: [
      (nil, ["medisch", "foto", "website", "onderzoek"]),
      ("C23", ["medisch", "foto", "website", "onderzoek"]), ("C17", ["foto", "website"]),
      ("C07b", ["medisch"]), ("C10", []),
    ] as [(CategoryCode?, [ConsentPurposeCode])])
  func `a freeze stops what is about the category, or everything with the register`(
    category: CategoryCode?, expected: [ConsentPurposeCode]
  ) throws {
    #expect(try frozen(category) == expected)
    #expect(try frozen(category, on: Self.today.adding(days: -1)).isEmpty)
  }

  @Test func `what is frozen may not be done, and nobody is asked for it`() {
    #expect(!ConsentState.frozen.isValid && !ConsentState.frozen.awaitsAnswer)
    #expect(ConsentState.summary(of: [.given, .frozen]) == .frozen)
  }

  @Test func `what was given rests on a word, or on what the consent opened`() {
    func line(
      _ category: CategoryCode, _ words: [Int64] = [], demand: RecordID? = nil
    ) -> Disclosure {
      Disclosure(
        pupil: PupilID(number: 7), recipient: RecordID(number: 1), type: "DESKUNDIGE",
        terms: DisclosureDraft(
          purpose: "A1", support: .consent("medisch"), tests: [:],
          parts: [
            DisclosedPart(
              category: category, reason: "r", items: [.record(RecordID(number: 2))])
          ], channel: .secureMail, on: Self.today),
        consents: words.map { RecordID(number: $0) }, demand: demand, digest: [],
        account: AccountID(number: 1), role: "CLA", policyVersion: 1)
    }
    let words: Set<RecordID> = [RecordID(number: 31), RecordID(number: 32)]
    #expect(line("C10", [32]).rests(on: words, opening: "C07b"))
    #expect(line("C07b").rests(on: words, opening: "C07b"))
    #expect(!line("C10", [33]).rests(on: words, opening: "C07b"))
    #expect(!line("C10").rests(on: words, opening: nil))
    #expect(!line("C07b", [31], demand: RecordID(number: 9)).rests(on: words, opening: "C07b"))
  }
}
