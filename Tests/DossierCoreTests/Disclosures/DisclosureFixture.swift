import DossierCore
import Testing

/// A disclosure of absence to the attendance officer that breaks no rule.
enum DisclosureFixture {
  static let today = CalendarDate(dayNumber: 20_779)
  static let sheet = RecordID(number: 11)
  static let report = RecordID(number: 12)
  static let agreement = RecordID(number: 51)

  static let type = RecipientType(
    code: "GEMEENTE", label: "Gemeente", bases: LegalBasis.allCases, purposes: ["A1", "B2"],
    agreement: .exchange, categories: ["C01", "C11"])

  static let offer = DisclosureOffer(categories: [
    DisclosureOffer.Category(
      code: "C01", label: "Identiteit",
      items: [
        DisclosureOffer.Item(item: .field("c01.roepnaam", sheet: sheet), label: "Roepnaam"),
        DisclosureOffer.Item(
          item: .field("c01.geboorteplaats", sheet: sheet), label: "Geboorteplaats",
          bar: .closedField),
      ]),
    DisclosureOffer.Category(
      code: "C11", label: "Verzuim",
      items: [DisclosureOffer.Item(item: .record(report), label: "Verslag")]),
    DisclosureOffer.Category(code: "C03", label: "Herkomst", bar: .notForRecipient),
  ])

  static let part = DisclosedPart(
    category: "C11", reason: "De melding gaat over verzuim.", items: [.record(report)])

  static var draft: DisclosureDraft {
    DisclosureDraft(
      purpose: "B2", article: "Leerplichtwet 21a", support: .law(article: "Leerplichtwet 21a"),
      tests: [
        .subsidiarity: TestAnswer(isPassed: true, why: "De wet schrijft dit voor."),
        .proportionality: TestAnswer(isPassed: true, why: "Alleen het verzuim."),
      ],
      parts: [part], channel: .secureMail, on: today)
  }

  static func facts(_ change: (inout DisclosureFacts) -> Void = { _ in }) throws -> DisclosureFacts
  {
    var policy = try PolicyFixture.policy()
    policy.choices.legalBases = LegalBasis.allCases
    policy.purposes.append(
      ProcessingPurpose(code: "A1", label: "Onderwijs", article: "O 5.1", needsArticle: false))
    policy.recipientTypes = [type]
    var facts = DisclosureFacts(
      policy: policy, typeCode: "GEMEENTE",
      agreement: DisclosureFacts.Agreement(record: agreement), consents: ["deskundige"],
      offer: offer, today: today)
    change(&facts)
    return facts
  }

  /// The rule that a draft breaks; `nil` when it breaks none.
  static func refusal(
    _ facts: (inout DisclosureFacts) -> Void = { _ in },
    of change: (inout DisclosureDraft) -> Void = { _ in }
  ) throws -> DisclosureRefusal? {
    var draft = draft
    change(&draft)
    let rules = DisclosureRules(try Self.facts(facts))
    do throws(DisclosureRefusal) {
      _ = try rules.check(draft)
      return nil
    } catch {
      return error
    }
  }
}
