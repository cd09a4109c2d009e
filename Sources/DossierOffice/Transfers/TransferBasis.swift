import DossierCore

/// The ground of a transfer, by its kind.
struct TransferBasis {
  let purpose: PurposeCode
  let article: String
  let content: String
  let support: LegalSupport

  /// The purpose of the consent for going from one secondary school to another.
  static let consentPurpose: ConsentPurposeCode = "vovo"

  init(_ kind: TransferKind) {
    switch kind {
    case .primary, .secondary:
      (purpose, article) = ("B4", "WPO 42")
      support = .law(article: article)
    case .supportBody:
      (purpose, article) = ("B3", "WPO 18a")
      support = .publicTask(reason: article)
    case .withinSecondary:
      (purpose, article) = ("T", "AVG 6(1)(a)")
      support = .consent(Self.consentPurpose)
    }
    content = "Besluit uitwisseling leer- en begeleidingsgegevens 2"
  }
}

extension Transfer {
  /// The disclosure it is: the law answers the tests for a file whose content it lists (L-14).
  func draft(on day: CalendarDate, _ channel: DisclosureChannel) -> DisclosureDraft {
    let basis = TransferBasis(kind)
    return DisclosureDraft(
      purpose: basis.purpose, article: basis.article, support: basis.support,
      tests: [
        .subsidiarity: TestAnswer(isPassed: true, why: basis.article),
        .proportionality: TestAnswer(isPassed: true, why: basis.content),
      ],
      parts: parts, channel: channel, on: day)
  }
}
