/// Who may ask what about a pupil, on one day (R-O-8.1-1, R-O-1-2, L-04 to L-07).
package struct EntitlementRule: Hashable, Sendable {
  /// The birth date, if it is known.
  package let birth: BirthDate?
  /// The parents and guardians, as recorded for that day.
  package let guardians: [Guardianship]
  /// The age from which the pupil decides; the law allows no lower one than 16 (UAVG 5).
  package let ownRightsAge: Int
  /// The day of receipt.
  package let day: CalendarDate

  /// Takes the facts of the day of receipt.
  package init(
    birth: BirthDate?, guardians: [Guardianship], ownRightsAge: Int, on day: CalendarDate
  ) {
    self.birth = birth
    self.guardians = guardians
    self.ownRightsAge = max(16, ownRightsAge)
    self.day = day
  }

  /// Whether somebody may make a request of a kind.
  package func entitlement(of requester: Requester, to kind: RequestKind) -> Entitlement {
    // Everybody may put a question or a complaint to the FG (AVG 38(4)).
    if kind == .question { return .entitled([]) }
    let principal =
      switch requester.principal {
      case .pupil: pupilEntitlement(to: kind)
      case .other: stranger
      case .guardian(let person): guardianEntitlement(person, to: kind)
      }
    // A mandate cannot give more than the principal has, so their obstacle is told first.
    if let mandate = requester.mandate, !mandate.wasSeen, principal.isEntitled {
      return .unclear(.mandateNotSeen)
    }
    return principal
  }

  /// An order that keeps data from whoever asks, or from whom they ask for, on the day.
  ///
  /// It closes the hand-over whenever it came: what takes no right away may still put the child in
  /// danger. Suspended authority is no bar to what a parent without authority is told.
  package func standingOrder(
    against requester: Requester, to kind: RequestKind
  ) -> EntitlementObstacle? {
    guard kind.handsOverData else { return nil }
    for case .guardian(let person) in [requester.person, requester.principal] {
      guard let guardian = guardians.first(where: { $0.person == person }) else { continue }
      if let order = guardian.order(.contactBan, on: day) { return .contactBan(order) }
      guard kind != .parentInformation,
        let order = guardian.order(.authoritySuspended, on: day)
      else { continue }
      return .authoritySuspended(order)
    }
    return nil
  }

  private func pupilEntitlement(to kind: RequestKind) -> Entitlement {
    guard kind != .parentInformation else {
      return .notEntitled(.notAParent, instead: [.samePerson(.access)])
    }
    guard let birth else { return .unclear(.birthDateUnknown) }
    guard birth.age(on: day) < ownRightsAge else { return .entitled([]) }
    let until = birth.latest.birthday(reaching: ownRightsAge)
    return .notEntitled(.guardiansDecide(until: until), instead: holders.map { .guardian($0) })
  }

  private func guardianEntitlement(_ person: RecordID, to kind: RequestKind) -> Entitlement {
    guard let guardian = guardians.first(where: { $0.person == person }) else { return stranger }
    if kind == .parentInformation { return informationEntitlement(of: guardian) }
    guard let birth else { return .unclear(.birthDateUnknown) }
    guard birth.age(on: day) < ownRightsAge else {
      let since = birth.latest.birthday(reaching: ownRightsAge)
      return .notEntitled(.pupilDecides(since: since), instead: [.pupil])
    }
    if let order = guardian.order(.authoritySuspended, on: day) {
      return .notEntitled(.authoritySuspended(order), instead: others(than: guardian))
    }
    switch guardian.authority.represents {
    case nil: return .unclear(.authorityUnknown)
    case false?: return .notEntitled(.noAuthority, instead: others(than: guardian))
    case true?: break
    }
    if kind.handsOverData, let order = guardian.order(.contactBan, on: day) {
      return .notEntitled(.contactBan(order), instead: others(than: guardian))
    }
    return .entitled(remarks(about: guardian))
  }

  /// The right of BW 1:377c: the mirror image of the right of inzage.
  private func informationEntitlement(of guardian: Guardianship) -> Entitlement {
    guard guardian.isParent else { return .notEntitled(.notAParent, instead: []) }
    guard let birth else { return .unclear(.birthDateUnknown) }
    let age = birth.age(on: day)
    guard age < 18 else {
      let since = birth.latest.birthday(reaching: 18)
      return .notEntitled(.pupilIsAdult(since: since), instead: [.pupil])
    }
    if let order = guardian.order(.contactBan, on: day) {
      return .notEntitled(.contactBan(order), instead: [])
    }
    if guardian.order(.authoritySuspended, on: day) == nil {
      switch guardian.authority.represents {
      case nil: return .unclear(.authorityUnknown)
      case true? where age < ownRightsAge:
        return .notEntitled(.hasFullRight, instead: [.samePerson(.access)])
      case true?, false?: break
      }
    }
    return .entitled(age >= ownRightsAge ? [.progressOnly] : [])
  }

  private var stranger: Entitlement {
    let pupilDecides = birth.map { $0.age(on: day) >= ownRightsAge } ?? false
    return .notEntitled(
      .stranger, instead: pupilDecides ? [.pupil] : holders.map { .guardian($0) })
  }

  /// Those who certainly have authority on the day.
  private var holders: [RecordID] {
    guardians.filter { guardian in
      guardian.authority.represents == true
        && guardian.order(.authoritySuspended, on: day) == nil
    }.map(\.person)
  }

  private func others(than guardian: Guardianship) -> [AlternativeRequester] {
    let information: [AlternativeRequester] =
      informationEntitlement(of: guardian).isEntitled ? [.samePerson(.parentInformation)] : []
    return holders.filter { $0 != guardian.person }.map { .guardian($0) } + information
  }

  private func remarks(about guardian: Guardianship) -> [EntitlementRemark] {
    let others = holders.filter { $0 != guardian.person }
    var remarks: [EntitlementRemark] = others.isEmpty ? [] : [.othersHaveAuthority(others)]
    if let order = guardian.order(.supervision, on: day) {
      remarks.append(.underSupervision(order))
    }
    if let order = guardian.order(.contactBan, on: day) { remarks.append(.contactBan(order)) }
    return remarks
  }
}
