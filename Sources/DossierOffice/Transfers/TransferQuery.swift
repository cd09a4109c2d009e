package import DossierCore

/// Asks for a transfer: what goes along, what the family said, and what stands before sending it.
package struct TransferQuery: OfficeQuery {
  package static let name = "transfer"
  package static let parameters: [Parameter] = [.required("transfer")]
  package static let example = TransferQuery(transfer: RecordID(number: 61))

  /// Which one.
  package var transfer: RecordID

  /// Asks.
  package init(transfer: RecordID) {
    self.transfer = transfer
  }

  package func answer(in office: Office) throws -> TransferAnswer {
    let stored = try office.transfer(transfer)
    let content = stored.content
    let facts = try office.facts(of: content.pupil)
    let people = content.copies.map(\.receiver) + content.views.map(\.person)
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "B4", pupils: [content.pupil],
        objects: [transfer.text], rule: "R-O-7.1-1"))
    return TransferAnswer(
      row: try office.row(
        of: stored, recipients: office.recipientsByRecord(), names: office.pupilNames()),
      version: stored.version,
      parts: content.parts.map { part in
        DisclosureAnswer.Part(
          category: part.category,
          label: office.policy.category(part.category)?.label ?? part.category.text,
          reason: part.reason,
          items: part.items.map { office.label(of: $0, known: facts) })
      },
      transfer: content, names: try office.names(of: people, in: content.pupil),
      obstacle: content.isOpen && office.mayDisclose(facts)
        ? try TransferMaking(office, stored).obstacle : nil)
  }
}

/// A transfer, as the viewer may see it.
package struct TransferAnswer: Hashable, Sendable {
  /// The transfer in short.
  package var row: TransferRow
  /// The version that was read.
  package var version: Int
  /// What goes along.
  package var parts: [DisclosureAnswer.Part]
  /// The transfer as it stands.
  package var transfer: Transfer
  /// What the people of the family are called, for who may see it.
  package var names: [RequesterPerson: String]
  /// The first thing that stands between it and sending.
  package var obstacle: TransferRefusal?
}

extension TransferAnswer: Encodable {
  private enum Key: String, CodingKey {
    case line, version, parts, copies, views, obstacle, disclosure
  }

  private struct Copy: Encodable {
    var name: String?
    var on: CalendarDate
    var way: HandOverWay
  }

  private struct View: Encodable {
    var name: String?
    var on: CalendarDate
    var agreement: ParentalAgreement
    var reason: String?
    var remark: String?
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(row, forKey: .line)
    try container.encode(version, forKey: .version)
    try container.encode(parts, forKey: .parts)
    try container.encode(
      transfer.copies.map { Copy(name: names[$0.receiver], on: $0.on, way: $0.way) },
      forKey: .copies)
    try container.encode(
      transfer.views.map {
        View(
          name: names[$0.person], on: $0.on, agreement: $0.agreement, reason: $0.reason,
          remark: $0.remark)
      }, forKey: .views)
    try container.encodeIfPresent(obstacle?.rule.text, forKey: .obstacle)
    if case .sent(let record, _) = transfer.end {
      try container.encode(record, forKey: .disclosure)
    }
  }
}
