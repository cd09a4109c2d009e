package import DossierCore

extension Office {
  /// The work lists of withdrawn consents: the open ones, or those of which everything was done.
  func consentTasks(handled: Bool) throws -> [StoredValue<ConsentTask>] {
    guard archive.compartments.contains(.register) else { return [] }
    let schools = viewer.assignment.schools
    return try archive.recordsOn(handled ? .handledConsentTasks : .consentTasks, .register)
      .map { try StoredValue<ConsentTask>($0) }
      .filter { schools.isEmpty || $0.content.school.map(schools.contains) ?? true }
  }

  /// A work list as the viewer may see it; `nil` about a pupil whose consents are closed to them.
  func consentTaskRow(
    _ stored: StoredValue<ConsentTask>, in school: SchoolID?, _ names: PupilNames,
    _ recipients: RecipientNames
  ) throws -> ConsentTaskRow? {
    let task = stored.content
    guard school == nil || task.school == school,
      let facts = try consentFacts(of: task.pupil),
      try consentVerdict(facts).state == .visible
    else { return nil }
    let today = viewer.today
    let state =
      policy.consentPurpose(task.matter.purpose) == nil
      ? .withdrawn
      : try consent(
        for: task.matter.purpose, about: task.matter.subject, of: task.pupil, on: today
      ).state
    return ConsentTaskRow(
      task: stored.record, pupil: task.pupil, name: try names.name(of: task.pupil),
      school: task.school, purpose: task.matter.purpose,
      label: policy.consentPurpose(task.matter.purpose)?.label ?? task.matter.purpose.text,
      subject: try task.matter.subject.map(recipients.answer), since: task.since,
      days: task.days(on: today), open: task.open,
      steps: task.steps.map { step in
        ConsentTaskRow.Step(
          part: step.followUp, result: step.result, note: step.note,
          by: directory.profile(of: step.by)?.name, on: step.on)
      }, state: state)
  }

  /// The pupils who decide by now, of whom parents' consents wait to be confirmed (R-X-4).
  ///
  /// Their age is read from the roster first: in most schools nobody is old enough.
  func consentsToConfirm(in school: SchoolID?) throws -> [ConsentToConfirm] {
    let today = viewer.today
    let view: RosterView
    do {
      view = try rosterSnapshot(RosterFilter(school: school))
    } catch Refusal.roleMayNot {
      return []
    }
    return try (0..<view.count).compactMap { position in
      let row = view.row(at: position)
      guard row.status != .left, let birth = row.birthDate.map(BirthDate.init),
        birth.age(on: today) >= policy.terms.ownRightsAge,
        try consentFacts(of: row.pupil) != nil
      else { return nil }
      let events = try consentEvents(of: row.pupil).map(\.content)
      guard !events.isEmpty else { return nil }
      let rule = try consentRule(of: row.pupil, on: today)
      let purposes = zip(
        policy.consentPurposes, rule.states(of: policy.consentPurposes, among: events, on: today)
      ).filter { $0.1 == .toConfirm }.map(\.0.code)
      guard !purposes.isEmpty, let since = rule.decidesFrom else { return nil }
      return ConsentToConfirm(
        pupil: row.pupil, name: row.name, since: since, purposes: purposes)
    }
  }

  /// What Vandaag tells about withdrawn consents; nothing for who changes no consents.
  func consentsToday() throws -> ConsentsToday {
    guard policy.matrix.cell(role, Self.consentRegister).access == .change else {
      return ConsentsToday()
    }
    let open = try consentTasks(handled: false).map(\.content)
    return ConsentsToday(open: open.count, oldest: open.map(\.since).min())
  }
}

/// What is to be done today because consents were withdrawn.
package struct ConsentsToday: Hashable, Sendable, Encodable {
  /// The number of work lists with something to be done.
  package var open = 0
  /// The day of the oldest withdrawal among them.
  package var oldest: CalendarDate?

  /// Puts the numbers together.
  package init(open: Int = 0, oldest: CalendarDate? = nil) {
    self.open = open
    self.oldest = oldest
  }
}
