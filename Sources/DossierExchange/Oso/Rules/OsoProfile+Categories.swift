extension OsoProfile {
  /// What the standard says about a category in this profile, before the school switches any off.
  package func status(of category: OsoCategory) -> OsoCategoryStatus {
    switch self {
    case .primaryTransfer: Self.primary[category] ?? .optional
    case .secondaryTransfer: Self.secondary[category] ?? .optional
    case .supportNetwork: Self.network[category] ?? .optional
    case .portability, .directPortability: Self.family[category] ?? .optional
    }
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

  private static let primary: [OsoCategory: OsoCategoryStatus] = [
    .metadata: .mandatory, .parentView: .mandatory, .school: .mandatory, .pupil: .mandatory,
    .guardians: .mandatory, .schoolYears: .mandatory, .advice: .mandatory,
    .vocational: .forbidden,
  ]

  private static let secondary = primary.merging([.earlyEducation: .forbidden]) { $1 }

  private static let network: [OsoCategory: OsoCategoryStatus] = [
    .metadata: .mandatory, .school: .mandatory, .pupil: .mandatory, .guardians: .mandatory,
    .schoolYears: .mandatory, .support: .mandatory, .finalTest: .forbidden,
    .vocational: .forbidden,
  ]

  private static let family: [OsoCategory: OsoCategoryStatus] = [
    .metadata: .mandatory, .school: .mandatory, .pupil: .mandatory, .vocational: .forbidden,
  ]
}
