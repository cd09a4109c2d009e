package import DossierCore

/// Asks for one recipient with everything that was agreed with it.
package struct RecipientQuery: OfficeQuery {
  package static let name = "recipient"
  package static let example = RecipientQuery(recipient: RecordID(number: 71))

  /// Which recipient.
  package var recipient: RecordID

  /// Asks for one.
  package init(recipient: RecordID) {
    self.recipient = recipient
  }

  package func answer(in office: Office) throws -> RecipientAnswer {
    try office.demandRecipients()
    let stored = try office.recipient(recipient)
    let agreements = try office.agreements()
    let names = [recipient: stored.content]
    return RecipientAnswer(
      row: office.row(of: stored, among: agreements), version: stored.version,
      recipient: stored.content, type: office.policy.recipientType(stored.content.type),
      agreements: agreements.filter { $0.content.recipient == recipient }
        .map { office.answer(to: $0, names: names) }
        .sorted { ($1.agreement.begins, $1.record) < ($0.agreement.begins, $0.record) },
      mayChange: office.rights.keepsRecipients)
  }
}

/// One recipient.
package struct RecipientAnswer: Hashable, Sendable {
  /// How it stands.
  package var row: RecipientRow
  /// The version that was read.
  package var version: Int
  /// What the register says.
  package var recipient: Recipient
  /// What the policy lets go to it; `nil` when it knows the kind no longer.
  package var type: RecipientType?
  /// What was agreed, newest first.
  package var agreements: [AgreementAnswer]
  /// Whether the viewer keeps the register.
  package var mayChange: Bool

  /// Puts an answer together.
  package init(
    row: RecipientRow, version: Int, recipient: Recipient, type: RecipientType?,
    agreements: [AgreementAnswer], mayChange: Bool
  ) {
    self.row = row
    self.version = version
    self.recipient = recipient
    self.type = type
    self.agreements = agreements
    self.mayChange = mayChange
  }
}

extension RecipientAnswer: Encodable {
  private enum Key: String, CodingKey {
    case recipient, version, name, type, typeLabel, standing, until, brin, address, contact
    case channel, from, ended, agreements, mayChange
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(row.recipient, forKey: .recipient)
    try container.encode(version, forKey: .version)
    try container.encode(row.name, forKey: .name)
    try container.encode(row.type, forKey: .type)
    try container.encode(row.typeLabel, forKey: .typeLabel)
    try container.encode(row.standing, forKey: .standing)
    try container.encodeIfPresent(row.until, forKey: .until)
    try container.encodeIfPresent(recipient.brin, forKey: .brin)
    try container.encodeIfPresent(recipient.address, forKey: .address)
    try container.encodeIfPresent(recipient.contact, forKey: .contact)
    try container.encodeIfPresent(recipient.channel, forKey: .channel)
    try container.encode(recipient.from, forKey: .from)
    try container.encodeIfPresent(recipient.ended, forKey: .ended)
    try container.encode(agreements, forKey: .agreements)
    try container.encode(mayChange, forKey: .mayChange)
  }
}
