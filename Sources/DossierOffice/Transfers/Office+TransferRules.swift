import DossierCore

extension Office {
  /// The first thing that stands between a transfer and sending it, as far as the viewer can tell.
  func obstacle(
    to transfer: Transfer, _ type: RecipientType, content: [UInt8]? = nil
  ) throws -> TransferRefusal? {
    let hasConsent = try hasConsent(for: transfer)
    let entitled = try entitledShowings(of: transfer)
    do throws(TransferRefusal) {
      try transfer.checkReady(
        to: type, consentNeeded: transferConsent(for: transfer.kind) != nil,
        hasConsent: hasConsent, content: content
      ) { person, day in entitled?.contains(Showing(person: person, on: day)) ?? true }
      return nil
    } catch {
      return error
    }
  }

  /// The consent that this board wants for a kind of transfer; `nil` where it wants none.
  func transferConsent(for kind: TransferKind) -> ConsentPurposeCode? {
    policy.choices.transfersNeedingConsent.contains(kind) ? TransferBasis.consentPurpose : nil
  }

  /// Whether the consent is there that this kind of transfer needs.
  func hasConsent(for transfer: Transfer) throws -> Bool {
    guard let purpose = transferConsent(for: transfer.kind),
      policy.consentPurpose(purpose) != nil
    else { return false }
    return try consent(for: purpose, of: transfer.pupil, on: viewer.today).isValid
  }

  /// Somebody of the family on a day.
  struct Showing: Hashable {
    let person: RequesterPerson
    let on: CalendarDate
  }

  /// Who of the family could have the file on the day it was shown to them.
  ///
  /// `nil` for who cannot read the family: nothing is known against anybody then.
  private func entitledShowings(of transfer: Transfer) throws -> Set<Showing>? {
    let showings = Set(
      transfer.copies.map { Showing(person: $0.receiver, on: $0.on) }
        + transfer.views.map { Showing(person: $0.person, on: $0.on) })
    var entitled: Set<Showing> = []
    for showing in showings {
      guard let family = try family(of: transfer.pupil, on: showing.on) else { return nil }
      if entitlementRule(family, on: showing.on)
        .entitlement(of: Requester(showing.person), to: .access).isEntitled
      {
        entitled.insert(showing)
      }
    }
    return entitled
  }

  private func entitlementRule(_ family: Family, on day: CalendarDate) -> EntitlementRule {
    EntitlementRule(
      birth: family.birth, guardians: family.guardians, ownRightsAge: policy.terms.ownRightsAge,
      on: day)
  }

  /// Somebody of the family who may have the file of a transfer (R-O-1-2, L-05, L-07).
  ///
  /// It tells everything of the child, and of the other parent, so it is for whom inzage is for: on
  /// the day itself, and with no order of a court against it today.
  func familyMember(
    _ given: RequesterGiven, of pupil: PupilID, on day: CalendarDate
  ) throws -> RequesterPerson {
    guard let family = try family(of: pupil, on: day) else {
      throw Refusal.roleMayNot(role, "R-O-7.1-2")
    }
    let requester = try given.requester(among: family.guardians.map(\.person))
    if case .other = requester.principal { throw Refusal.transfer(.notFamily) }
    let entitlement = entitlementRule(family, on: day).entitlement(of: requester, to: .access)
    guard entitlement.isEntitled else { throw Refusal.transfer(.notEntitled(entitlement)) }
    if let order = entitlementRule(family, on: viewer.today)
      .standingOrder(against: requester, to: .access)
    {
      throw Refusal.transfer(.notEntitled(.notEntitled(order, instead: [])))
    }
    return requester.principal
  }

  /// The family as it may have the file today: the pupil first, then the parents and guardians.
  func transferReaders(of facts: PupilFacts) throws -> [ConsentGiver] {
    let today = viewer.today
    guard let family = try family(of: facts.pupil, on: today) else { return [] }
    let rule = entitlementRule(family, on: today)
    let names = try guardianNames(of: facts)
    let pupil = ConsentGiver(
      guardian: nil, name: try visibleName(of: facts)?.full, authority: nil,
      entitlement: rule.entitlement(of: Requester(.pupil), to: .access))
    return [pupil]
      + family.guardians.map { guardian in
        ConsentGiver(
          guardian: guardian.person, name: names[guardian.person]?.name,
          authority: guardian.authority,
          entitlement: rule.entitlement(of: Requester(.guardian(guardian.person)), to: .access))
      }
  }

  /// What people of the family are called, for who may see it.
  func names(of people: [RequesterPerson], in pupil: PupilID) throws -> [RequesterPerson: String] {
    var names: [RequesterPerson: String] = [:]
    for case .guardian(let sheet) in people where names[.guardian(sheet)] == nil {
      names[.guardian(sheet)] = try guardianName(sheet, of: pupil)
    }
    return names
  }
}
