package import DossierCore

/// Asks where the file of a pupil can go, and what may go along to one of them.
///
/// For who prepares a transfer, also without the right to disclose anything.
package struct TransferOfferQuery: OfficeQuery {
  package static let name = "transfer.offer"
  package static let example = TransferOfferQuery(
    pupil: PupilID(number: 7), recipient: RecordID(number: 41))

  /// About which pupil.
  package var pupil: PupilID
  /// To whom; only the schools and bodies that there are when left out.
  package var recipient: RecordID?

  /// Asks.
  package init(pupil: PupilID, recipient: RecordID? = nil) {
    self.pupil = pupil
    self.recipient = recipient
  }

  package func answer(in office: Office) throws -> TransferOfferAnswer {
    let facts = try office.facts(of: pupil)
    _ = try office.changeableCategory(.transfers, facts)
    let today = office.viewer.today
    var answer = TransferOfferAnswer(
      pupil: pupil, name: try office.visibleName(of: facts)?.full,
      receivers: try office.recipients().filter { $0.content.isActive(on: today) }
        .compactMap { stored -> TransferOfferAnswer.Receiver? in
          guard let type = office.policy.recipientType(stored.content.type),
            !type.transfers.isEmpty
          else { return nil }
          return TransferOfferAnswer.Receiver(
            recipient: stored.record, name: stored.content.name, typeLabel: type.label,
            kinds: type.transfers)
        }.sorted { ($0.name, $0.recipient) < ($1.name, $1.recipient) })
    var objects = [CategoryCode.transfers.text]
    if let recipient {
      let desk = try TransferOffer(office, of: pupil, to: recipient).desk
      answer.offer = desk.offer
      answer.texts = desk.preview
      objects += [recipient.text] + desk.offer.categories.map(\.code.text)
    }
    try office.journalView(
      office.entry(
        .dossierViewed, .read, purpose: "B4", pupils: [pupil], objects: objects,
        rule: "R-O-7.1-1"))
    return answer
  }
}

/// What could go along with a transfer.
package struct TransferOfferAnswer: Hashable, Sendable {
  /// About which pupil.
  package var pupil: PupilID
  /// The name, for who may see it.
  package var name: String?
  /// The schools and bodies that a file can go to, by name.
  package var receivers: [Receiver]
  /// What may go to the one that was asked about, and what stays out and why.
  package var offer: DisclosureOffer?
  /// The values of what may go, for a look before it is chosen; they are in no list.
  package var texts: [RequestItem: String] = [:]

  /// Puts an answer together.
  package init(pupil: PupilID, name: String?, receivers: [Receiver]) {
    self.pupil = pupil
    self.name = name
    self.receivers = receivers
  }

  /// Somebody that a file can go to; nothing about a pupil.
  package struct Receiver: Hashable, Sendable, Encodable {
    /// The recipient.
    package var recipient: RecordID
    /// Its name.
    package var name: String
    /// How the policy calls its kind.
    package var typeLabel: String
    /// The transfers in which it can be the receiver.
    package var kinds: [TransferKind]

    /// Names a receiver.
    package init(
      recipient: RecordID, name: String, typeLabel: String, kinds: [TransferKind]
    ) {
      self.recipient = recipient
      self.name = name
      self.typeLabel = typeLabel
      self.kinds = kinds
    }
  }
}

extension TransferOfferAnswer: Encodable {
  private enum Key: String, CodingKey { case pupil, name, receivers, categories }

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
    try container.encode(receivers, forKey: .receivers)
    let categories = offer?.categories.map { category in
      Category(
        category: category.code, label: category.label, rule: category.bar?.rule.text,
        items: category.items.map {
          Item(item: RequestItemGiven($0.item), label: $0.label, rule: $0.bar?.rule.text)
        })
    }
    try container.encodeIfPresent(categories, forKey: .categories)
  }
}
