package import DossierCore

/// One line in a list of disclosures.
package struct DisclosureRow: Hashable, Sendable, Encodable {
  /// The disclosure.
  package var disclosure: RecordID
  /// About which pupil.
  package var pupil: PupilID
  /// The name, for who may see it.
  package var pupilName: String?
  /// To whom.
  package var recipient: RecordID
  /// The name of the recipient.
  package var recipientName: String
  /// The kind of recipient.
  package var typeLabel: String
  /// For what.
  package var purpose: PurposeCode
  /// On which ground.
  package var basis: LegalBasis
  /// When.
  package var on: CalendarDate
  /// Until when.
  package var until: CalendarDate?
  /// How.
  package var channel: DisclosureChannel
  /// Of which categories.
  package var categories: [CategoryCode]
  /// Whether the FG must still take note of it.
  package var awaitsOfficer: Bool
  /// The form that was made here.
  package var form: String?
}

extension Office {
  /// A line of the register as a row.
  func row(
    of stored: StoredValue<Disclosure>, recipients: [RecordID: Recipient], names: PupilNames
  ) throws -> DisclosureRow {
    let line = stored.content
    return DisclosureRow(
      disclosure: stored.record, pupil: line.pupil, pupilName: names.name(of: line.pupil),
      recipient: line.recipient,
      recipientName: line.recipientName ?? recipients[line.recipient]?.name ?? "",
      typeLabel: policy.recipientType(line.type)?.label ?? line.type.text,
      purpose: line.terms.purpose, basis: line.terms.support.basis, on: line.terms.on,
      until: line.terms.until, channel: line.terms.channel,
      categories: line.terms.parts.map(\.category), awaitsOfficer: line.awaitsOfficer,
      form: line.form)
  }
}
