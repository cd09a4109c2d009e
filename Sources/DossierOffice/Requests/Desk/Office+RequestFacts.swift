import DossierCore

extension Office {
  /// What the rules must know about a case besides the case itself, as of today.
  func requestFacts(for record: RequestRecord) throws -> RequestFacts {
    let pupil = record.request.intake.pupil
    guard let known = try family(of: pupil, on: record.request.intake.received) else {
      return RequestFacts(
        today: viewer.today, policy: policy, birth: nil, entitlement: record.entitlement,
        parties: Set(record.parties))
    }
    let held = try heldCategories(of: pupil, among: policy.categories)
    return RequestFacts(
      today: viewer.today, policy: policy, birth: known.birth,
      entitlement: entitlement(of: record.request.intake, known),
      parties: Set(record.parties), held: held,
      keepers: RequestStep.contributed.fits(record.request.kind)
        ? try keepers(of: held, about: pupil) : nil,
      disclosures: try priorDisclosures(of: pupil), bars: try retentionBars(of: pupil))
  }

  /// What the rules must know before a request is registered.
  func requestFacts(for intake: RequestIntake, parties: Set<AccountID>) throws -> RequestFacts {
    let known = try family(of: intake.pupil, on: intake.received)
    return RequestFacts(
      today: viewer.today, policy: policy, birth: known?.birth,
      entitlement: known.map { entitlement(of: intake, $0) } ?? .unclear(.birthDateUnknown),
      parties: parties)
  }

  private func entitlement(of intake: RequestIntake, _ family: Family) -> Entitlement {
    EntitlementRule(
      birth: family.birth, guardians: family.guardians, ownRightsAge: policy.terms.ownRightsAge,
      on: intake.received
    ).entitlement(of: intake.requester, to: intake.wish.kind)
  }

  /// The categories in which something stands about a pupil.
  func heldCategories(
    of pupil: PupilID, among categories: [DataCategory]
  ) throws -> Set<CategoryCode> {
    var held: Set<CategoryCode> = []
    for category in categories {
      let contents = try contents(of: category.code, pupil: pupil)
      let isEmpty =
        contents.sheets.allSatisfy(\.content.cells.isEmpty)
        && contents.entries.allSatisfy { $0.content.state != .current }
        && contents.documents.allSatisfy { $0.content.removal != nil }
      if !isEmpty { held.insert(category.code) }
    }
    return held
  }

  /// What must be kept by law today (R-O-8.4-2).
  private func retentionBars(of pupil: PupilID) throws -> [RetentionBar] {
    let left = Enrolment(
      sheet: try sheets(of: Enrolment.category, pupil: pupil).first?.content
    ).left
    return policy.categories.compactMap { category in
      RetentionBar(category: category, departure: left, on: viewer.today)
    }
  }

  /// What was given of a pupil to whom: what the register of disclosures holds.
  func priorDisclosures(of pupil: PupilID) throws -> [PriorDisclosure] { [] }
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
