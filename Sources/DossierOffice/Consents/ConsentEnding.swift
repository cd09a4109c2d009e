import DossierCore

/// What a word sets going when it takes a consent away: a work list, and a row for the witness.
struct ConsentEnding {
  let rule: ConsentRule
  let pupil: PupilID
  let school: SchoolID?
  let today: CalendarDate

  /// Opens the work list and tells the witness, where that is called for; gives the work list.
  func carryOut(
    _ word: StoredValue<ConsentEvent>, _ purpose: ConsentPurpose,
    after known: [StoredValue<ConsentEvent>], _ transaction: ArchiveTransaction
  ) throws -> RecordID? {
    let event = word.content
    guard event.answer != .given,
      let first = known.first(where: { $0.content.matter == event.matter }),
      known.contains(where: { $0.content.matter == event.matter && $0.content.answer == .given })
    else { return nil }
    let followUps = ends(event, purpose, known.map(\.content)) ? purpose.followUps : []
    let task = followUps.isEmpty ? nil : transaction.newRecordID()
    if let task { try transaction.put(list(of: word, followUps).draft(version: 1, as: task)) }
    let row = ConsentTakenBack(
      word: word.record, event: event, first: first.record, task: task, school: school,
      followUps: followUps)
    transaction.witness(WitnessedChange.consentTakenBack(row).sealedForm)
    return task
  }

  /// Whether what rested on the consent must be seen to: it holds no longer, because of this word.
  ///
  /// A no on a new form ends it as well as a withdrawal. Who withdraws what no longer held may still
  /// expect that it is looked after.
  private func ends(
    _ event: ConsentEvent, _ purpose: ConsentPurpose, _ known: [ConsentEvent]
  ) -> Bool {
    let isValid = { (events: [ConsentEvent]) in
      rule.consent(for: purpose, about: event.subject, among: events, on: today).isValid
    }
    return !isValid(known + [event]) && (event.answer == .withdrawn || isValid(known))
  }

  private func list(
    of word: StoredValue<ConsentEvent>, _ followUps: [ConsentFollowUp]
  ) -> ConsentTask {
    ConsentTask(
      pupil: pupil, school: school, matter: word.content.matter, word: word.record,
      since: word.content.signed, followUps: followUps)
  }
}

extension RecordList {
  /// The work lists of withdrawn consents that hold something to be done.
  static let consentTasks = RecordList("consents/tasks")
  /// The work lists of which everything was done.
  static let handledConsentTasks = RecordList("consents/tasks/handled")
}

extension ConsentTask {
  /// A version of the work list to write; it leaves the list of open ones with its last part.
  func draft(version: Int, as id: RecordID) -> ArchiveDraft {
    ArchiveDraft(
      id: id, version: version, compartment: .register, subject: .pupil(pupil),
      list: open.isEmpty ? .handledConsentTasks : .consentTasks, body: sealedForm)
  }
}
