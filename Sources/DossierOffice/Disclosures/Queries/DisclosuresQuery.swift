package import DossierCore

/// Asks what was given: of a pupil, or to a recipient (R-X-1, R-X-2).
package struct DisclosuresQuery: OfficeQuery {
  package static let name = "disclosures"
  package static let example = DisclosuresQuery(pupil: PupilID(number: 7))

  /// About which pupil.
  package var pupil: PupilID?
  /// To whom.
  package var recipient: RecordID?
  /// From which day.
  package var from: CalendarDate?
  /// Until which day.
  package var until: CalendarDate?

  /// Asks.
  package init(
    pupil: PupilID? = nil, recipient: RecordID? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil
  ) {
    self.pupil = pupil
    self.recipient = recipient
    self.from = from
    self.until = until
  }

  package func answer(in office: Office) throws -> DisclosuresAnswer {
    try office.demandPart(in: .disclosures)
    let found = try lines(in: office).filter { isInPeriod($0.content.terms.on) }
    let recipients = try office.recipientsByRecord()
    let names = try office.pupilNames()
    let rows = try found.reversed().map {
      try office.row(of: $0, recipients: recipients, names: names)
    }
    let pupils = pupil.map { [$0] } ?? Set(rows.map(\.pupil)).sorted()
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "R", pupils: pupils,
        objects: [recipient?.text].compactMap(\.self)
          + Set(found.flatMap { office.shieldMarks(of: $0.content) }).sorted(), count: rows.count,
        rule: "R-X-2"))
    return DisclosuresAnswer(count: rows.count, rows: rows)
  }

  private func lines(in office: Office) throws -> [StoredValue<Disclosure>] {
    if let pupil {
      let facts = try office.facts(of: pupil)
      try office.demandSight(of: .disclosures, for: facts)
      let all = try office.shownDisclosures(of: pupil)
      return recipient.map { wanted in all.filter { $0.content.recipient == wanted } } ?? all
    }
    guard let recipient else { throw Refusal.notFound(.pupil) }
    _ = try office.recipient(recipient)
    return try office.disclosureLedger(of: recipient).flatMap(\.lines)
      .filter { isInPeriod($0.on) }
      .sorted { ($0.on, $0.disclosure) < ($1.on, $1.disclosure) }
      .compactMap { line in try office.stored(line.disclosure) }
      .filter { try office.isVisible($0.content) }
  }

  private func isInPeriod(_ day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}

/// What was given, newest first.
package struct DisclosuresAnswer: Hashable, Sendable, Encodable {
  /// How many there are.
  package var count: Int
  /// The lines.
  package var rows: [DisclosureRow]
}
