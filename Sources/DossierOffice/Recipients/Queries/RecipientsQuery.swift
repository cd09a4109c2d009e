package import DossierCore

/// Asks for the register of recipients (R-O-7.2-2).
package struct RecipientsQuery: OfficeQuery {
  package static let name = "recipients"
  package static let example = RecipientsQuery(type: "VERWERKER_LEERMIDDELEN")

  /// Which recipients.
  package enum Filter: String, Hashable, Sendable, Codable, CaseIterable {
    /// Those in use.
    case active = "in_gebruik"
    /// Those in use that lack the agreement they need, or will soon.
    case wanting = "afspraak_nodig"
    /// Those on the list that parents can ask for.
    case suppliers = "leveranciers"
    /// Those no longer in use.
    case ended = "gestopt"
  }

  /// Only of this kind.
  package var type: RecipientTypeCode?
  /// Which ones; those in use when left out.
  package var filter: Filter?

  /// Asks.
  package init(type: RecipientTypeCode? = nil, filter: Filter? = nil) {
    self.type = type
    self.filter = filter
  }

  package func answer(in office: Office) throws -> RecipientsAnswer {
    try office.demandRecipients()
    let agreements = try office.agreements()
    let rows = try office.recipients()
      .filter { type == nil || $0.content.type == type }
      .map { office.row(of: $0, among: agreements) }
      .filter(isWanted)
      .sorted { ($0.name.lowercased(), $0.recipient) < ($1.name.lowercased(), $1.recipient) }
    return RecipientsAnswer(rows: rows, mayChange: office.rights.keepsRecipients)
  }

  private func isWanted(_ row: RecipientRow) -> Bool {
    switch filter ?? .active {
    case .active: row.standing != .notInUse
    case .wanting: [.missing, .ended, .future, .endingSoon].contains(row.standing)
    case .suppliers: row.isSupplier && row.standing != .notInUse
    case .ended: row.standing == .notInUse
    }
  }
}

/// The register of recipients; nothing about a pupil, so no view is journalled.
package struct RecipientsAnswer: Hashable, Sendable, Encodable {
  /// The lines, by name.
  package var rows: [RecipientRow]
  /// Whether the viewer keeps the register.
  package var mayChange: Bool

  /// Puts an answer together.
  package init(rows: [RecipientRow], mayChange: Bool) {
    self.rows = rows
    self.mayChange = mayChange
  }
}

/// One recipient in the list.
package struct RecipientRow: Hashable, Sendable, Encodable {
  /// The record.
  package var recipient: RecordID
  /// Its name.
  package var name: String
  /// What kind it is.
  package var type: RecipientTypeCode
  /// How the policy calls that kind.
  package var typeLabel: String
  /// Whether it stands on the list that parents can ask for.
  package var isSupplier: Bool
  /// How it stands today.
  package var standing: RecipientStanding
  /// The day that the standing is about: the last one, or the first one when it must begin.
  package var until: CalendarDate?

  /// Puts a line together.
  package init(
    recipient: RecordID, name: String, type: RecipientTypeCode, typeLabel: String,
    isSupplier: Bool, standing: RecipientStanding, until: CalendarDate? = nil
  ) {
    self.recipient = recipient
    self.name = name
    self.type = type
    self.typeLabel = typeLabel
    self.isSupplier = isSupplier
    self.standing = standing
    self.until = until
  }
}

extension Office {
  /// The line of a recipient.
  func row(
    of stored: StoredValue<Recipient>, among agreements: [StoredValue<Agreement>]
  ) -> RecipientRow {
    let type = policy.recipientType(stored.content.type)
    let (standing, until) = standing(of: stored, among: agreements)
    return RecipientRow(
      recipient: stored.record, name: stored.content.name, type: stored.content.type,
      typeLabel: type?.label ?? stored.content.type.text, isSupplier: type?.isSupplier ?? false,
      standing: standing, until: until ?? stored.content.ended)
  }
}
