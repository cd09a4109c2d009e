import DossierCore

extension Office {
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

  /// The facts of a pupil whose consents the viewer may see; `nil` for any other.
  func consentFacts(of pupil: PupilID) throws -> PupilFacts? {
    guard let facts = try knownFacts(of: pupil), gate.reaches(facts),
      (try? consentVerdict(facts)) != nil
    else { return nil }
    return facts
  }

  /// Throws `roleMayNot` for a role that sees no consents at all.
  func demandConsents() throws {
    guard policy.matrix.cell(role, Self.consentRegister).access != .none else {
      throw Refusal.roleMayNot(role, "R-I-1.3-2")
    }
  }

  /// Throws `roleMayNot` for a role that sees the consents of single pupils or groups only.
  func demandConsentFigures() throws {
    try demandConsents()
    switch policy.matrix.cell(role, Self.consentRegister).scope {
    case .ownSchool, .board: return
    case .ownGroup, .perPupil: throw Refusal.roleMayNot(role, "R-I-1.3-2")
    }
  }

  /// A group of a school of the viewer; throws `notFound` for any other.
  func consentGroup(_ group: GroupID) throws -> SchoolGroup {
    let schools = viewer.assignment.schools
    guard let known = directory.groups[group], schools.isEmpty || schools.contains(known.school)
    else { throw Refusal.notFound(.group) }
    return known
  }
}
