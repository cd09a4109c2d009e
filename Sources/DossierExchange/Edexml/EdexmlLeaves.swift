import DossierCore

/// A set of leaves as one word, so that asking is one instruction.
struct EdexmlLeaves: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  init(_ leaf: ImportElement) {
    rawValue = 1 << UInt64(leaf.ordinal)
  }

  static func of(_ leaves: [ImportElement]) -> Self {
    Self(leaves.map { Self($0) })
  }

  static let ofSchool = of([
    .schoolYear, .referenceDate, .brin, .dependance, .institutionNumber, .schoolKey, .exportedAt,
    .version,
  ])
  static let ofPlace = of([.name, .changedAt])
  static let ofGroup = of([.name, .yearGroup, .changedAt])
  static let ofName = of([.surname, .prefix, .givenNames, .initials, .callName])
  static let ofPupil = ofName.union(
    of([
      .birthDate, .sex, .startOfGroup3, .yearGroup, .username, .email, .originCountry, .bsn,
      .educationNumber, .lastFour, .postcode, .belgianPostcode, .foreignPostcode, .enrolledOn,
      .leftOn, .changedAt,
    ]))
  static let ofRoles = of([.role, .roleDescription])
  static let ofStaff = ofName.union(ofRoles).union(of([.username, .email, .changedAt]))
}
