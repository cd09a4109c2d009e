package import DossierCore

extension RecordList {
  /// What was said about one pupil in the register of consents.
  package static func consents(of pupil: PupilID) -> RecordList {
    RecordList("consents/\(pupil.text)")
  }
}

extension Office {
  /// The register of consents in the matrix (Toestemmingen).
  static let consentRegister: CategoryCode = "C23"

  /// The categories that are open today because of a consent (R-O-4.2-2).
  func consentedCategories(
    of pupil: PupilID, _ events: [ConsentEvent]
  ) throws -> Set<CategoryCode> {
    let said = Set(events.map(\.purpose))
    let purposes = policy.consentPurposes.filter { $0.opens != nil && said.contains($0.code) }
    guard !purposes.isEmpty else { return [] }
    let today = viewer.today
    let rule = try consentRule(of: pupil, on: today)
    return Set(
      purposes.filter { rule.consent(for: $0, among: events, on: today).isValid }
        .compactMap(\.opens))
  }

  /// Who may decide about a pupil on a day.
  ///
  /// Without the key of the dossiers the parents cannot be read: the words that were accepted count
  /// then, and the roster tells the age.
  func consentRule(of pupil: PupilID, on day: CalendarDate) throws -> ConsentRule {
    let family = try family(of: pupil, on: day)
    let birth = try family.map(\.birth) ?? rosterCard(of: pupil)?.card.birthDate.map(BirthDate.init)
    return ConsentRule(
      birth: birth, guardians: family?.guardians, ownRightsAge: policy.terms.ownRightsAge,
      oneRefusalCounts: policy.choices.oneRefusalCounts)
  }

  /// Everything that was said about a pupil, in the order it was entered.
  func consentEvents(of pupil: PupilID) throws -> [StoredValue<ConsentEvent>] {
    guard archive.compartments.contains(.register) else { return [] }
    return try Self.sorted(archive.recordsOn(.consents(of: pupil), .register))
  }

  static func sorted(_ records: [ArchiveRecord]) throws -> [StoredValue<ConsentEvent>] {
    try records.map { try StoredValue<ConsentEvent>($0) }
      .sorted { $0.content.number < $1.content.number }
  }

  /// What the viewer sees of the register for a pupil; throws when that is nothing.
  func consentVerdict(_ facts: PupilFacts) throws -> Verdict {
    guard let category = policy.category(Self.consentRegister) else {
      throw Refusal.notFound(.category)
    }
    let verdict = gate.verdict(on: category, of: facts)
    switch verdict.state {
    case .visible, .summary: return verdict
    case .hidden, .masked: throw Refusal.notFound(.category)
    case .restricted: throw Refusal.mayNotChange(category.code, verdict.reason)
    }
  }

  /// Whether the viewer may see where the word of somebody can be found.
  func seesEvidence(_ facts: PupilFacts) -> Bool {
    guard let category = policy.category(Self.consentRegister) else { return false }
    return gate.verdictOnDocuments(in: category, of: facts).state == .visible
  }
}
