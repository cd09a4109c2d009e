package import DossierCore

/// What would follow from a registration, while it is typed.
package struct IntakePreview: Hashable, Sendable {
  /// The day of receipt.
  package var received: CalendarDate
  /// By when it must be answered.
  package var due: CalendarDate
  /// The days between the two.
  package var term: Int
  /// How that stands today: an old letter may be late at once.
  package var status: DeadlineStatus
  /// The last day to which an answer could ever be put off.
  package var lastPossible: CalendarDate
  /// What must be warned about the due date.
  package var advice: DueDateAdvice?
  /// The parents and guardians to choose from.
  package var guardians: [Guardian] = []
  /// Whether the pupil decides alone; `nil` when the birth date is not known here.
  package var pupilDecides: Bool?
  /// Whether the requester may ask; `nil` while it is not known who asks what.
  package var entitlement: Entitlement?
  /// What the handler must know about how it came in.
  package var remarks: [IntakeRemark] = []
  /// Open requests of the same kind about the same pupil.
  package var doubles: [DuplicateRequest] = []

  /// A parent or guardian of the dossier.
  package struct Guardian: Hashable, Sendable {
    /// The sheet in *Ouders en gezag*.
    package var sheet: RecordID
    /// The name, if the viewer may see it.
    package var name: String?
    /// The authority, as recorded for the day of receipt.
    package var authority: ParentalAuthority
    /// Whether a contact ban holds.
    package var hasContactBan: Bool
  }
}

extension IntakePreview: Encodable {
  private enum Key: String, CodingKey {
    case received, due, term, lastPossible, lastWorkingDay, entitled, entitlementRule, doubles
    case guardians
  }

  private struct Person: Encodable {
    var sheet: RecordID
    var name: String?
    var authority: ParentalAuthority
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(received, forKey: .received)
    try container.encode(due, forKey: .due)
    try container.encode(term, forKey: .term)
    try container.encode(lastPossible, forKey: .lastPossible)
    try container.encodeIfPresent(advice?.lastWorkingDay, forKey: .lastWorkingDay)
    try container.encodeIfPresent(entitlement?.isEntitled, forKey: .entitled)
    if case .notEntitled(let obstacle, _) = entitlement {
      try container.encode(obstacle.rule.text, forKey: .entitlementRule)
    }
    let doubles = doubles.map { double in
      switch double {
      case .same(let id), .byAnother(let id): id
      }
    }
    try container.encode(doubles, forKey: .doubles)
    try container.encode(
      guardians.map { Person(sheet: $0.sheet, name: $0.name, authority: $0.authority) },
      forKey: .guardians)
  }
}
