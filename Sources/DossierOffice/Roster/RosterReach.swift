import DossierCore

/// Which lines of the roster a viewer may see, and which columns of them.
struct RosterReach: Hashable {
  /// The schools whose roster may be opened.
  var schools: [SchoolID]
  /// Only pupils in one of these groups; `nil` means any.
  var groups: Set<GroupID>?
  /// Only these pupils besides those in `groups`; `nil` means any.
  var pupils: Set<PupilID>?
  /// Whether the birth date may be shown.
  var showsBirthDate: Bool
  /// Whether the group may be shown.
  var showsGroup: Bool
  /// Whether every part of the name may be shown, also given names and the official surname.
  var showsGivenNames: Bool

  /// A card without the parts of the name that may not be shown.
  func shown(_ card: RosterCard) -> RosterCard {
    showsGivenNames ? card : card.withoutGivenNames
  }
}

extension Office {
  /// What the viewer may list; throws `roleMayNot` for a role that may see no pupil at all.
  func rosterReach() throws -> RosterReach {
    let cell = policy.matrix.cell(role, PupilName.category)
    guard cell.access != .none, archive.compartments.contains(.register) else {
      throw Refusal.roleMayNot(role, "R-I-1.3-2")
    }
    let assignment = viewer.assignment
    let own = assignment.schools.isEmpty ? Array(directory.schools.keys) : assignment.schools
    var reach = RosterReach(
      schools: own.sorted(), groups: nil, pupils: nil,
      showsBirthDate: shows(PupilName.birthDateField), showsGroup: shows(Enrolment.groupField),
      showsGivenNames: [PupilName.givenNamesField, PupilName.officialSurnameField].allSatisfy(shows)
    )
    guard cell.scope == .ownGroup || cell.scope == .perPupil else { return reach }
    reach.pupils = try grantedPupils().union(try emergencyPupils())
    let today = viewer.today
    let former = assignment.handovers.filter { today <= $0.until }.map(\.group)
    reach.groups = cell.scope == .ownGroup ? Set(assignment.groups + former) : []
    return reach
  }

  private func grantedPupils() throws -> Set<PupilID> {
    let today = viewer.today
    let records = try archive.recordsOn(.pupilGrants(of: account), .register)
    let grants = try records.map { try PupilGrant(opened: $0.body) }
      .filter { $0.role == role && $0.holds(on: today) }
    let gate = gate
    return try Set(
      grants.filter { grant in
        // Only the consent of a grant needs the registers of the pupil.
        let facts =
          grant.consent == nil
          ? PupilFacts(pupil: grant.pupil, school: nil, groups: [])
          : try knownFacts(of: grant.pupil)
        return facts.map { gate.opens(PupilName.category, grant, $0) } ?? false
      }.map(\.pupil))
  }

  /// The pupils whose emergency access is open now.
  private func emergencyPupils() throws -> Set<PupilID> {
    let now = viewer.now
    let accesses = try archive.recordsOn(.emergencies, .register).map {
      try EmergencyAccess(opened: $0.body)
    }
    return Set(
      accesses.filter { $0.account == account && $0.role == role && $0.holds(at: now) }
        .map(\.pupil))
  }

  /// Whether the cell of the role shows a field, before facts about one pupil are known.
  private func shows(_ code: FieldCode) -> Bool {
    guard let (category, field) = policy.field(code), category.isRecorded else { return false }
    let access = policy.matrix.cell(role, category.code).access
    guard field.audience?.contains(role) ?? true, !field.isMasked else { return false }
    return access >= .view || (access == .summary && field.isSummary)
  }
}
