import DossierCore

extension DisclosureOfferAnswer: Encodable {
  private enum Key: String, CodingKey {
    case pupil, name, recipient, recipientName, type, purposes, bases, agreement, agreementEnds
    case consents, consentNeeded, needsDemand, demands, categories, holdsFrozen
  }

  private struct Category: Encodable {
    var category: CategoryCode
    var label: String
    var rule: String?
    var items: [Item]
  }

  private struct Item: Encodable {
    var item: RequestItemGiven
    var label: String
    var rule: String?
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(pupil, forKey: .pupil)
    try container.encodeIfPresent(name, forKey: .name)
    try container.encode(recipient, forKey: .recipient)
    try container.encode(recipientName, forKey: .recipientName)
    try container.encode(type, forKey: .type)
    try container.encode(purposes.map(\.code), forKey: .purposes)
    try container.encode(bases, forKey: .bases)
    try container.encodeIfPresent(agreement, forKey: .agreement)
    try container.encodeIfPresent(agreementEnds, forKey: .agreementEnds)
    try container.encode(consents, forKey: .consents)
    try container.encodeIfPresent(consentNeeded, forKey: .consentNeeded)
    try container.encode(needsDemand, forKey: .needsDemand)
    try container.encode(demands, forKey: .demands)
    let categories = offer.categories.map { category in
      Category(
        category: category.code, label: category.label, rule: category.bar?.rule.text,
        items: category.items.map {
          Item(item: RequestItemGiven($0.item), label: $0.label, rule: $0.bar?.rule.text)
        })
    }
    try container.encode(holdsFrozen, forKey: .holdsFrozen)
    try container.encode(categories, forKey: .categories)
  }
}
