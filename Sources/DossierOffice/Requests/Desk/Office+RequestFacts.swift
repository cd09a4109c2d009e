import DossierCore

extension Office {
  /// What the rules must know about a case besides the case itself, as of today.
  func requestFacts(for record: RequestRecord) throws -> RequestFacts {
    let pupil = record.request.intake.pupil
    guard let known = try family(of: pupil, on: record.request.intake.received) else {
      // What must be kept is found from what was known last: a minimum holds without the key too.
      // Who was given what lies in the registers: who holds no dossier may not close over it either.
      var facts = RequestFacts(
        today: viewer.today, policy: policy, birth: nil, entitlement: record.entitlement,
        parties: Set(record.parties), disclosures: try priorDisclosures(of: pupil),
        departure: record.departure,
        bars: try retentionBars(of: pupil, departure: record.departure),
        holds: try holdMarks(of: pupil))
      facts.isHandlerAble = isHandlerAble(in: record)
      facts.isAccessLogMissing = record.request.needsAccessLog(besides: try suppliedAccessLogs())
      return facts
    }
    let held = try heldCategories(of: pupil, among: policy.categories)
    let departure = try departure(of: pupil)
    var facts = RequestFacts(
      today: viewer.today, policy: policy, birth: known.birth,
      entitlement: entitlement(of: record.request.intake, known),
      parties: Set(record.parties), held: held,
      keepers: RequestStep.contributed.fits(record.request.kind)
        ? try keepers(of: held, about: pupil) : nil,
      disclosures: try priorDisclosures(of: pupil), departure: departure,
      bars: try retentionBars(of: pupil, departure: departure), holds: try holdMarks(of: pupil),
      standingOrder: rule(known, on: viewer.today)
        .standingOrder(against: record.request.intake.requester, to: record.request.kind))
    facts.isHandlerAble = isHandlerAble(in: record)
    facts.isAccessLogMissing = record.request.needsAccessLog(besides: try suppliedAccessLogs())
    return facts
  }

  /// What the rules must know before a request is registered.
  func requestFacts(for intake: RequestIntake, parties: Set<AccountID>) throws -> RequestFacts {
    let known = try family(of: intake.pupil, on: intake.received)
    return RequestFacts(
      today: viewer.today, policy: policy, birth: known?.birth,
      entitlement: known.map { entitlement(of: intake, $0) } ?? unseenEntitlement(of: intake),
      parties: parties, departure: known == nil ? nil : try departure(of: intake.pupil))
  }

  /// Who may ask, for who cannot look in the dossier: a question is for everybody (AVG 38(4)).
  private func unseenEntitlement(of intake: RequestIntake) -> Entitlement {
    intake.wish.kind == .question ? .entitled([]) : .unclear(.birthDateUnknown)
  }

  private func entitlement(of intake: RequestIntake, _ family: Family) -> Entitlement {
    rule(family, on: intake.received).entitlement(of: intake.requester, to: intake.wish.kind)
  }

  private func rule(_ family: Family, on day: CalendarDate) -> EntitlementRule {
    EntitlementRule(
      birth: family.birth, guardians: family.guardians, ownRightsAge: policy.terms.ownRightsAge,
      on: day)
  }

  /// The categories in which something stands about a pupil.
  func heldCategories(
    of pupil: PupilID, among categories: [DataCategory]
  ) throws -> Set<CategoryCode> {
    var held: Set<CategoryCode> = []
    for category in categories where try !contents(of: category.code, pupil: pupil).isEmpty {
      held.insert(category.code)
    }
    return held
  }

  /// The last day at school; `nil` while the pupil is enrolled.
  private func departure(of pupil: PupilID) throws -> CalendarDate? {
    Enrolment(sheet: try sheets(of: Enrolment.category, pupil: pupil).first?.content).left
  }

  /// What must be kept by law today (R-O-8.4-2).
  ///
  /// The periods are those of the pupil administration: who was not admitted never stood in it, so
  /// nothing bars what they may ask (R-O-8.4-3).
  private func retentionBars(
    of pupil: PupilID, departure: CalendarDate?
  ) throws -> [RetentionBar] {
    guard try rosterCard(of: pupil)?.card.status != .rejected else { return [] }
    return policy.categories.compactMap { category in
      RetentionBar(category: category, departure: departure, on: viewer.today)
    }
  }
}

/// What decides who may ask about a pupil.
struct Family {
  /// The birth date, if it is recorded.
  var birth: BirthDate?
  /// The parents and guardians, as recorded for the day.
  var guardians: [Guardianship]
}

extension Office {
  /// The family of a pupil as recorded for a day; `nil` without the key of the dossiers.
  ///
  /// What was recorded later counts only where nothing was known on the day: a divorce after the
  /// receipt takes no right away, and authority that is looked up afterwards settles a doubt.
  func family(of pupil: PupilID, on day: CalendarDate) throws -> Family? {
    guard let compartment = policy.category(Guardianship.category)?.compartment,
      archive.compartments.contains(compartment)
    else { return nil }
    let identity = try sheets(of: PupilName.category, pupil: pupil).first?.content
    let guardians = try sheets(of: Guardianship.category, pupil: pupil).map { stored in
      Guardianship(sheet: try recorded(stored, for: day), record: stored.record)
    }
    return Family(
      birth: identity?[PupilName.birthDateField].flatMap { BirthDate(iso: $0) },
      guardians: guardians)
  }

  /// The sheet of a guardian with the authority that was recorded for a day.
  private func recorded(_ stored: StoredValue<Sheet>, for day: CalendarDate) throws -> Sheet {
    let field = Guardianship.authorityField
    guard let cell = stored.content.cells[field], cell.written > day else { return stored.content }
    for version in try archive.history(stored.record) {
      let earlier = try Sheet(opened: version.body)
      guard let then = earlier.cells[field], then.written <= day else { continue }
      guard then.value != ParentalAuthority.unknown.rawValue else { break }
      var sheet = stored.content
      sheet.cells[field] = then
      return sheet
    }
    return stored.content
  }
}
