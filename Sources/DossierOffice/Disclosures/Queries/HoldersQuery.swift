package import DossierCore

/// Asks who was given a field, since when (R-X-1).
package struct HoldersQuery: OfficeQuery {
  package static let name = "disclosure.holders"
  package static let example = HoldersQuery(field: "c05.bsn", pupil: PupilID(number: 7))

  /// The field.
  package var field: FieldCode?
  /// The category of which reports and documents were given.
  package var category: CategoryCode?
  /// Of which pupil; of anybody when left out.
  package var pupil: PupilID?

  /// Asks.
  package init(
    field: FieldCode? = nil, category: CategoryCode? = nil, pupil: PupilID? = nil
  ) {
    self.field = field
    self.category = category
    self.pupil = pupil
  }

  package func answer(in office: Office) throws -> HoldersAnswer {
    try office.demandPart(in: .disclosures)
    let matter = try matter(in: office)
    let recipients = try office.recipientsByRecord().filter { _, recipient in
      office.rights.seesDemands || office.policy.recipientType(recipient.type)?.needsDemand != true
    }
    let reach = try LedgerReach(office)
    let rows = try recipients.compactMap { record, recipient in
      try row(of: record, recipient, matter, within: reach, in: office)
    }.sorted { ($0.name, $0.recipient) < ($1.name, $1.recipient) }
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "R", pupils: pupil.map { [$0] } ?? [],
        objects: [matter.text], rule: "R-X-1"))
    return HoldersAnswer(matter: matter.text, rows: rows)
  }

  private func matter(in office: Office) throws -> DisclosedMatter {
    if let pupil {
      let facts = try office.facts(of: pupil)
      try office.demandSight(of: .disclosures, for: facts)
    }
    if let field {
      guard office.policy.field(field) != nil else { throw Refusal.notFound(.field) }
      return .field(field)
    }
    guard let category, let known = office.policy.category(category), !known.isExistenceHidden
    else { throw Refusal.notFound(.category) }
    return .records(category)
  }

  private func row(
    of record: RecordID, _ recipient: Recipient, _ matter: DisclosedMatter,
    within reach: LedgerReach, in office: Office
  ) throws -> HoldersAnswer.Row? {
    var lines = try office.disclosureLedger(of: record).flatMap { $0.lines(giving: matter) }
    if let pupil { lines.removeAll { $0.pupil != pupil } }
    lines = try lines.filter { try reach.knows($0, to: recipient.type) }
    if !office.rights.seesDemands { lines.removeAll(where: \.answersDemand) }
    guard let first = lines.map(\.on).min(), let last = lines.max(by: { $0.on < $1.on }) else {
      return nil
    }
    return HoldersAnswer.Row(
      recipient: record, name: recipient.name, since: first, last: last.on,
      count: lines.count, until: last.until)
  }
}

/// Who was given something.
package struct HoldersAnswer: Hashable, Sendable, Encodable {
  /// The code of the field, or of the category of reports and documents.
  package var matter: String
  /// The recipients, by name.
  package var rows: [Row]

  /// One recipient.
  package struct Row: Hashable, Sendable, Encodable {
    /// The recipient.
    package var recipient: RecordID
    /// Its name.
    package var name: String
    /// Since when.
    package var since: CalendarDate
    /// When the last time was.
    package var last: CalendarDate
    /// How often.
    package var count: Int
    /// Until when it was given the last time, if that was agreed.
    package var until: CalendarDate?
  }
}
