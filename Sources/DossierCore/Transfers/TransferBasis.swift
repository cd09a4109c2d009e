/// The ground of a transfer, by its kind.
package struct TransferBasis: Hashable, Sendable {
  /// For which purpose it is disclosed.
  package let purpose: PurposeCode
  /// The article it rests on.
  package let article: String
  /// The decree that lists what a file holds (L-14).
  package let content = "Besluit uitwisseling leer- en begeleidingsgegevens 2"
  /// The ground, with what it rests on.
  package let support: LegalSupport

  /// The purpose of the consent for going from one secondary school to another.
  package static let consentPurpose: ConsentPurposeCode = "vovo"

  /// The ground of this kind of transfer.
  package init(_ kind: TransferKind) {
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
  }
}

extension Transfer {
  /// The disclosure it is: the law answers the tests for a file whose content it lists (L-14).
  package func draft(on day: CalendarDate, _ channel: DisclosureChannel) -> DisclosureDraft {
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
