/// Decides which category and field of a pupil a viewer sees and may change (R-I-1.3-2, R-O-6.1-1).
///
/// Pure: policy, viewer and facts in, verdict out. Every caller goes through it: screen, command
/// line, import, letter and export. What is not given explicitly is hidden.
package struct Gate: Sendable {
  /// The policy in force.
  package let policy: Policy
  /// Who looks.
  package let viewer: Viewer

  /// On which ground what is frozen may be looked at all the same; `nil` in the ordinary course.
  package let exception: RestrictionException?

  /// Takes the policy in force and who looks, and on which ground at what is frozen.
  package init(policy: Policy, viewer: Viewer, exception: RestrictionException? = nil) {
    self.policy = policy
    self.viewer = viewer
    self.exception = exception
  }

  /// Whether the viewer may know that this pupil exists.
  ///
  /// That is so when some category is not hidden. Otherwise every question about the pupil gets the
  /// answer for a pupil that does not exist.
  package func reaches(_ facts: PupilFacts) -> Bool {
    policy.categories.contains { verdict(on: $0, of: facts).state != .hidden }
  }

  /// What the viewer sees of a category of a pupil.
  package func verdict(on category: DataCategory, of facts: PupilFacts) -> Verdict {
    let ordinary = ordinaryVerdict(on: category, of: facts)
    guard isClosed(ordinary), category.fields.contains(where: \.isEmergency),
      let expiry = emergencyExpiry(category, facts)
    else { return ordinary }
    return Verdict(state: .summary, reason: .emergency(until: expiry))
  }

  /// What the viewer sees of a field, given the values of the sheet it stands in.
  ///
  /// `value` looks up another field of the same sheet: a secret address hides the fields whose
  /// audience depends on it. `place` says which sheet, for a freeze of a field of one sheet.
  package func verdict(
    on field: DataField, in category: DataCategory, of facts: PupilFacts,
    place: SheetPlace = .any, value: (FieldCode) -> String?
  ) -> Verdict {
    let freeze = facts.freeze(of: field.code, in: place, on: viewer.today)
    let ordinary = freezing(
      ordinaryVerdict(on: field, in: category, of: facts, value: value), by: freeze)
    guard isClosed(ordinary), field.isEmergency,
      let expiry = emergencyExpiry(category, facts)
    else { return ordinary }
    return Verdict(state: .visible, reason: .emergency(until: expiry))
  }

  /// Whether only an emergency opens it: hidden, or frozen.
  ///
  /// A freeze protects the child against the use of data, never against help (AVG 18(2)).
  private func isClosed(_ verdict: Verdict) -> Bool {
    verdict.state == .hidden || verdict.state == .restricted
  }

  /// What the viewer sees of the documents of a category: some are for a few roles only (C06, C23).
  package func verdictOnDocuments(in category: DataCategory, of facts: PupilFacts) -> Verdict {
    let whole = verdict(on: category, of: facts)
    guard whole.state == .visible else { return whole }
    guard let audience = category.documentAudience, !audience.contains(viewer.role) else {
      return whole
    }
    return .hidden(.audience(audience))
  }

  private func ordinaryVerdict(on category: DataCategory, of facts: PupilFacts) -> Verdict {
    freezing(unfrozenVerdict(on: category, of: facts), by: closing(category, of: facts))
  }

  private func unfrozenVerdict(on category: DataCategory, of facts: PupilFacts) -> Verdict {
    guard category.isRecorded else { return .hidden(.notRecorded) }
    let cell = policy.matrix.cell(viewer.role, category.code)
    guard cell.access != .none, !hidesExistence(of: category, cell) else { return .hidden(.noCell) }
    guard let reason = reach(category.code, cell, facts) else {
      return .hidden(.outOfScope(cell.scope))
    }
    if category.needsConsent && !facts.consented.contains(category.code) {
      return .hidden(.noConsent)
    }
    if category.sensitivity == .special && !viewer.hasSignedSecrecy && cell.access != .summary {
      return .hidden(.secrecyNotSigned)
    }
    guard cell.access == .change else {
      return Verdict(state: cell.access == .summary ? .summary : .visible, reason: reason)
    }
    let isSupervisor = policy.role(viewer.role)?.nature == .supervision
    return Verdict(
      state: .visible, mayChange: !isSupervisor, reason: isSupervisor ? .supervisionOnly : reason)
  }

  /// Whether a summary would tell nothing but that there is something (C26).
  private func hidesExistence(of category: DataCategory, _ cell: MatrixCell) -> Bool {
    category.isExistenceHidden && cell.access == .summary
      && !category.fields.contains(where: \.isSummary)
  }

  private func ordinaryVerdict(
    on field: DataField, in category: DataCategory, of facts: PupilFacts,
    value: (FieldCode) -> String?
  ) -> Verdict {
    let whole = ordinaryVerdict(on: category, of: facts)
    switch whole.state {
    case .hidden, .restricted, .masked: return whole
    case .summary, .visible: break
    }
    if whole.state == .summary && !field.isSummary { return .hidden(.notInSummary) }
    if let audience = field.audience, !audience.contains(viewer.role),
      field.audienceWhen.map({ value($0) == FieldValue.yes }) ?? true
    {
      // A field that is secret for this pupil only says so: nobody must think it was forgotten.
      return field.audienceWhen == nil
        ? .hidden(.audience(audience))
        : Verdict(state: .masked, reason: .audience(audience))
    }
    if whole.mayChange, let audience = lockedAudience(of: field, in: category, value: value) {
      return Verdict(state: .visible, reason: .audience(audience))
    }
    let mayChange = whole.mayChange && !field.isManaged
    if field.isMasked { return Verdict(state: .masked, mayChange: mayChange, reason: .masked) }
    let reason = whole.mayChange && field.isManaged ? VisibilityReason.managed : whole.reason
    return Verdict(state: .visible, mayChange: mayChange, reason: reason)
  }

  /// The only roles that may take back the yes that makes other fields secret.
  ///
  /// Otherwise whoever may not see a secret address could first say that it is none. `nil` when the
  /// viewer is one of them, or when nothing is secret.
  private func lockedAudience(
    of field: DataField, in category: DataCategory, value: (FieldCode) -> String?
  ) -> [RoleCode]? {
    guard value(field.code) == FieldValue.yes else { return nil }
    return category.fields.lazy.filter { $0.audienceWhen == field.code }.compactMap(\.audience)
      .first { !$0.contains(viewer.role) }
  }

  /// Why the pupil lies within the scope of a cell; `nil` when outside.
  private func reach(
    _ category: CategoryCode, _ cell: MatrixCell, _ facts: PupilFacts
  ) -> VisibilityReason? {
    if let grant = facts.grants.first(where: {
      $0.account == viewer.account && $0.role == viewer.role && opens(category, $0, facts)
    }) {
      return .grant(cell, until: grant.until)
    }
    let isInside =
      switch cell.scope {
      case .board: true
      case .ownSchool: isOwnSchool(facts.school)
      case .ownGroup: facts.groups.contains(where: isOwnGroup)
      case .perPupil: false
      }
    return isInside ? .cell(cell) : nil
  }

  private func isOwnSchool(_ school: SchoolID?) -> Bool {
    viewer.assignment.schools.isEmpty || school.map(viewer.assignment.schools.contains) ?? false
  }

  private func isOwnGroup(_ group: GroupID) -> Bool {
    viewer.assignment.groups.contains(group)
      || viewer.assignment.handovers.contains { $0.group == group && viewer.today <= $0.until }
  }

  /// Until when emergency access opens the emergency fields of a category; `nil` when it does not.
  ///
  /// A missing consent and a shield stay as they are: the access is for alerts and numbers, not for
  /// notes. A freeze does not stand in its way: it is there to protect the child.
  private func emergencyExpiry(_ category: DataCategory, _ facts: PupilFacts) -> Moment? {
    guard category.isRecorded, !category.isExistenceHidden,
      !category.needsConsent || facts.consented.contains(category.code)
    else { return nil }
    return facts.emergencies.first {
      $0.account == viewer.account && $0.role == viewer.role && $0.holds(at: viewer.now)
    }?.expires
  }
}
