/// A file on its way to another school or to the support body (overstap, O 7.1).
///
/// It is prepared, shown to the family and sent. Parents cannot stop it, but it does not go before
/// they had their copy and could say what they think of it.
package struct Transfer: Hashable, Sendable, Redacted {
  /// About which pupil.
  package let pupil: PupilID
  /// Which kind.
  package let kind: TransferKind
  /// To whom.
  package let recipient: RecordID
  /// Who prepared it.
  package let account: AccountID
  /// When.
  package let prepared: CalendarDate
  /// What goes along, category by category, as it was prepared.
  package internal(set) var parts: [DisclosedPart]
  /// The copies that the family was given.
  package internal(set) var copies: [ParentalCopy] = []
  /// What the family said, oldest first.
  package internal(set) var views: [ParentalView] = []
  /// How it ended.
  package internal(set) var end: End?

  /// How a transfer ended.
  package enum End: Hashable, Sendable {
    /// It was sent: the line in the register of disclosures.
    case sent(RecordID, on: CalendarDate)
    /// It was stopped, because the pupil stays for example.
    case cancelled(reason: String, on: CalendarDate)
  }

  /// Prepares a transfer.
  package init(
    pupil: PupilID, kind: TransferKind, recipient: RecordID, account: AccountID,
    prepared: CalendarDate, parts: [DisclosedPart]
  ) {
    self.pupil = pupil
    self.kind = kind
    self.recipient = recipient
    self.account = account
    self.prepared = prepared
    self.parts = parts
  }

  /// Whether something can still be done with it.
  package var isOpen: Bool { end == nil }

  /// The last day on which something happened with it.
  package var lastShown: CalendarDate {
    (copies.map(\.on) + views.map(\.on)).max().map { max($0, prepared) } ?? prepared
  }
}
