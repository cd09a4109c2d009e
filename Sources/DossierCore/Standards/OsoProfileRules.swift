/// What an edition of OSO says of one profile: its names, its categories and what must be there.
package struct OsoProfileRules: Hashable, Sendable {
  /// Code list 29 of the standard (soort overdracht).
  package var handover: String
  /// Code list 16 of the standard (soort overstap).
  package var transferKind: String
  /// Whether each category belongs in it; one that is not here never does.
  package var statuses: [OsoCategory: OsoCategoryStatus]
  /// What must be in the file: of each row at least one field.
  package var mandatory: [[FieldCode]]
  /// What must be in it as well when the address of the pupil is not secret.
  package var mandatoryAddress: [[FieldCode]]

  /// Puts the rules of a profile together.
  package init(
    handover: String, transferKind: String, statuses: [OsoCategory: OsoCategoryStatus] = [:],
    mandatory: [[FieldCode]] = [], mandatoryAddress: [[FieldCode]] = []
  ) {
    self.handover = handover
    self.transferKind = transferKind
    self.statuses = statuses
    self.mandatory = mandatory
    self.mandatoryAddress = mandatoryAddress
  }

  /// What the standard says about a category, before the school switches any off.
  package func status(of category: OsoCategory) -> OsoCategoryStatus {
    statuses[category] ?? .forbidden
  }

  /// The status that is written in the file; `nil` when a mandatory category is switched off.
  package func status(
    of category: OsoCategory, without optedOut: Set<OsoCategory>
  ) -> OsoCategoryStatus? {
    let status = status(of: category)
    guard optedOut.contains(category) else { return status }
    switch status {
    case .mandatory: return nil
    case .optional, .optedOut: return .optedOut
    case .forbidden: return .forbidden
    }
  }

  /// What must be in the file, from the schema and from the business rules of the profile.
  package func requirements(addressIsSecret: Bool) -> [[FieldCode]] {
    mandatory + (addressIsSecret ? [] : mandatoryAddress)
  }
}
