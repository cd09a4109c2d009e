package import DossierCore

/// Somebody whose word may count about a pupil, and whether it does on a day.
package struct ConsentGiver: Hashable, Sendable {
  /// The sheet of the parent or guardian; `nil` for the pupil.
  package var guardian: RecordID?
  /// The name, for who may see it.
  package var name: String?
  /// The authority as recorded for the day; `nil` for the pupil.
  package var authority: ParentalAuthority?
  /// Whether this person may decide on that day, or why not.
  package var entitlement: Entitlement

  /// Whether this person certainly may decide on that day.
  package var mayDecide: Bool { entitlement.isEntitled }

  /// Puts a giver together.
  package init(
    guardian: RecordID?, name: String?, authority: ParentalAuthority?, entitlement: Entitlement
  ) {
    self.guardian = guardian
    self.name = name
    self.authority = authority
    self.entitlement = entitlement
  }
}

extension ConsentGiver: Encodable {
  private enum Key: String, CodingKey { case guardian, name, authority, mayDecide }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(guardian, forKey: .guardian)
    try container.encodeIfPresent(name, forKey: .name)
    try container.encodeIfPresent(authority, forKey: .authority)
    try container.encode(mayDecide, forKey: .mayDecide)
  }
}

extension Office {
  /// Who may be asked about a pupil on a day: the pupil first, then the parents and guardians.
  ///
  /// None for who cannot read the family; a name stays out where the gate closes it.
  func consentGivers(of facts: PupilFacts, on day: CalendarDate) throws -> [ConsentGiver] {
    guard let family = try family(of: facts.pupil, on: day) else { return [] }
    let rule = EntitlementRule(
      birth: family.birth, guardians: family.guardians, ownRightsAge: policy.terms.ownRightsAge,
      on: day)
    let names = try guardianNames(of: facts)
    let pupil = ConsentGiver(
      guardian: nil, name: try visibleName(of: facts)?.full, authority: nil,
      entitlement: rule.entitlement(of: Requester(.pupil), to: .objection))
    return [pupil]
      + family.guardians.map { guardian in
        ConsentGiver(
          guardian: guardian.person, name: names[guardian.person]?.name,
          authority: guardian.authority,
          entitlement: rule.entitlement(
            of: Requester(.guardian(guardian.person)), to: .objection))
      }
  }
}
