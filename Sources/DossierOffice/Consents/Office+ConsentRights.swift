import DossierCore

extension Office {
  /// What the viewer sees of the register for a pupil; throws when that is nothing.
  func consentVerdict(_ facts: PupilFacts) throws -> Verdict {
    try registerVerdict(.consents, facts)
  }

  /// Whether the viewer may see where the word of somebody can be found.
  func seesEvidence(_ facts: PupilFacts) -> Bool {
    guard let category = policy.category(.consents) else { return false }
    return gate.verdictOnDocuments(in: category, of: facts).state == .visible
  }

  /// The facts of a pupil whose consents the viewer may see, frozen or not; `nil` for any other.
  ///
  /// A pupil who is frozen stays on every list: who looks for a name that says no must find it.
  func consentFacts(of pupil: PupilID) throws -> PupilFacts? {
    try knownConsents(of: pupil)?.facts
  }

  /// The same with everything that was said.
  func knownConsents(of pupil: PupilID) throws -> KnownPupil? {
    guard let known = try knownPupil(pupil), gate.reaches(known.facts),
      let category = policy.category(.consents)
    else { return nil }
    switch gate.verdict(on: category, of: known.facts.unfrozen).state {
    case .visible, .summary: return known
    case .hidden, .masked, .restricted: return nil
    }
  }

  /// Who decides about a pupil on a day; read again only for another day than today.
  func consentRule(of known: KnownPupil, on day: CalendarDate) throws -> ConsentRule {
    if day == viewer.today, let rule = known.rule { return rule }
    return try consentRule(of: known.facts.pupil, on: day)
  }

  /// How the consents of a pupil stand on a day; a freeze makes it no, whatever was said.
  func consentStates(
    of purposes: [ConsentPurpose], _ facts: PupilFacts, _ rule: ConsentRule,
    among events: [ConsentEvent], on day: CalendarDate
  ) -> [ConsentState] {
    zip(purposes, rule.states(of: purposes, among: events, on: day)).map { purpose, state in
      isFrozen(purpose, facts, on: day) ? .frozen : state
    }
  }

  /// Whether a consent may not be used on a day because something is frozen.
  ///
  /// A register that is frozen today tells nothing of another day either.
  func isFrozen(_ purpose: ConsentPurpose, _ facts: PupilFacts, on day: CalendarDate) -> Bool {
    facts.freeze(of: .consents, on: viewer.today) != nil
      || facts.freezes(purpose, of: policy, on: day)
  }

  /// Throws `roleMayNot` for a role that sees no consents at all.
  func demandConsents() throws {
    guard rights.seesConsents else {
      throw Refusal.roleMayNot(role, "R-I-1.3-2")
    }
  }

  /// Throws `roleMayNot` for a role that sees the consents of single pupils or groups only.
  func demandConsentFigures() throws {
    guard rights.countsConsents else { throw Refusal.roleMayNot(role, "R-I-1.3-2") }
  }

  /// A group of a school of the viewer; throws `notFound` for any other.
  func consentGroup(_ group: GroupID) throws -> SchoolGroup {
    let schools = viewer.assignment.schools
    guard let known = directory.groups[group], schools.isEmpty || schools.contains(known.school)
    else { throw Refusal.notFound(.group) }
    return known
  }
}
