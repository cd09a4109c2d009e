package import DossierCore

/// Asks for a transfer: what goes along, what the family said, and what stands before sending it.
package struct TransferQuery: OfficeQuery {
  package static let name = "transfer"
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
    let isAtWork = content.isOpen && office.mayPrepare(facts)
    let family = try isAtWork ? office.transferReaders(of: facts) : []
    let (obstacle, gaps) =
      try isAtWork ? office.standing(of: stored) : (nil, TransferGaps())
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "B4", pupils: [content.pupil],
        objects: [transfer.text] + (family.isEmpty ? [] : [Guardianship.category.text]),
        rule: "R-O-7.1-1"))
    var row = try office.row(
      of: stored, recipients: office.recipientsByRecord(), names: office.pupilNames())
    // The page compares what would go with what was shown; a list does not open the dossiers.
    if row.state == .ready, obstacle != nil || !gaps.isEmpty { row.state = .shown }
    return TransferAnswer(
      row: row, version: stored.version,
      parts: try content.parts.map { part in
        DisclosureAnswer.Part(
          category: part.category,
          label: office.policy.category(part.category)?.label ?? part.category.text,
          reason: part.reason,
          items: try part.items.map { try office.label(of: $0, known: facts) })
      },
      transfer: content, names: try office.names(of: people, in: content.pupil),
      obstacle: obstacle, family: family, gaps: gaps)
  }
}

extension Office {
  /// What stands between an open transfer and sending it: what must be done, or what is lacking.
  ///
  /// What a file lacks is told before the family is asked to look: they would look twice.
  fileprivate func standing(
    of stored: StoredValue<Transfer>
  ) throws -> (TransferRefusal?, TransferGaps) {
    do {
      let making = try TransferMaking(self, stored)
      let obstacle = try making.obstacle()
      guard obstacle?.waitsForFamily ?? true else { return (obstacle, TransferGaps()) }
      return (obstacle, try making.gaps())
    } catch Refusal.disclosure(.unknownType) {
      // The policy knows this kind of recipient no longer.
      return (.recipientDoesNotFit(stored.content.kind), TransferGaps())
    } catch Refusal.transfer(let refusal) {
      return (refusal, TransferGaps())
    }
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
  /// Who of the family may have the file today, or why not; for who prepares it.
  package var family: [ConsentGiver] = []
  /// What a file still lacks when nothing else stands in the way.
  package var gaps = TransferGaps()
}

extension TransferAnswer: Encodable {
  private enum Key: String, CodingKey {
    case line, version, parts, copies, views, obstacle, disclosure, family, gaps
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
    if !family.isEmpty { try container.encode(family, forKey: .family) }
    if !gaps.isEmpty { try container.encode(gaps, forKey: .gaps) }
    if case .sent(let record, _) = transfer.end {
      try container.encode(record, forKey: .disclosure)
    }
  }
}
