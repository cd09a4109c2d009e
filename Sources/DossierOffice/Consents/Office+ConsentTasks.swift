package import DossierCore

extension Office {
  /// Every work list of withdrawn consents, whosever: only to count them per school.
  func recordedConsentTasks(handled: Bool) throws -> [StoredValue<ConsentTask>] {
    try kept(on: handled ? .handledConsentTasks : .consentTasks, in: .register)
  }

  /// The work lists that the viewer may see: the open ones, or those of which everything was done.
  ///
  /// A list goes with its pupil: at another school it is seen there. Whoever counts them and whoever
  /// lists them asks here, so that both tell of the same.
  func consentTasks(handled: Bool) throws -> [StoredValue<ConsentTask>] {
    guard let category = policy.category(.consents) else { return [] }
    var seen: [PupilID: Bool] = [:]
    return try recordedConsentTasks(handled: handled).filter { stored in
      let pupil = stored.content.pupil
      if let known = seen[pupil] { return known }
      let facts = try consentFacts(of: pupil)
      let isSeen = facts.map { gate.verdict(on: category, of: $0.unfrozen).state == .visible }
      seen[pupil] = isSeen ?? false
      return isSeen ?? false
    }
  }

  /// A work list that the viewer may see, as it is shown.
  func consentTaskRow(
    _ stored: StoredValue<ConsentTask>, _ names: PupilNames, _ recipients: RecipientNames
  ) throws -> ConsentTaskRow {
    let task = stored.content
    let today = viewer.today
    let facts = try consentFacts(of: task.pupil)
    // What was said is the matter here, not whether it may be used: a freeze ends no withdrawal.
    let state =
      policy.consentPurpose(task.matter.purpose) == nil
      ? .withdrawn
      : try consent(
        for: task.matter.purpose, about: task.matter.subject, of: task.pupil, on: today,
        facts?.unfrozen
      ).state
    let subject = try task.matter.subject.flatMap { subject in
      try facts.map { try recipients.answer(subject, about: $0) }
    }
    var row = ConsentTaskRow(
      task: stored.record, pupil: task.pupil, name: names.name(of: task.pupil),
      school: task.school, purpose: task.matter.purpose,
      label: policy.consentPurpose(task.matter.purpose)?.label ?? task.matter.purpose.text,
      subject: subject, since: task.since,
      days: task.days(on: today), open: task.open,
      steps: task.steps.map { step in
        ConsentTaskRow.Step(
          part: step.followUp, result: step.result, note: step.note,
          by: directory.profile(of: step.by)?.name, on: step.on)
      }, state: state)
    row.given = try given(under: task, recipients)
    return row
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
    return try view.rows.compactMap { row in
      guard let birth = row.birthDate.map(BirthDate.init),
        birth.age(on: today) >= policy.terms.ownRightsAge,
        let known = try knownConsents(of: row.pupil), !known.consents.isEmpty
      else { return nil }
      let (facts, events) = (known.facts, known.consents)
      let rule = try consentRule(of: known, on: today)
      let purposes = zip(
        policy.consentPurposes,
        consentStates(of: policy.consentPurposes, facts, rule, among: events, on: today)
      ).filter { $0.1 == .toConfirm }.map(\.0.code)
      guard !purposes.isEmpty, let since = rule.decidesFrom else { return nil }
      return ConsentToConfirm(
        pupil: row.pupil, name: row.name, since: since, purposes: purposes)
    }
  }

  /// What Vandaag tells about withdrawn consents; nothing for who changes no consents.
  func consentsToday() throws -> ConsentsToday {
    guard rights.recordsConsents else {
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
