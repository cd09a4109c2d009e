package import DossierCore

/// Notes what was done about a part of the work list of a withdrawn consent (R-X-3).
package struct HandleConsentTask: OfficeAction {
  package static let name = "consent.task.done"
  package static let example = HandleConsentTask(
    task: RecordID(number: 61), part: .publication, result: .done,
    note: "Foto van de sportdag van de website gehaald")

  /// The work list.
  package var task: RecordID
  /// Which part of it.
  package var part: ConsentFollowUp
  /// What came of it.
  package var result: ConsentTaskResult
  /// What was done, or on which ground the data stay.
  package var note: String

  /// Puts a note together.
  package init(task: RecordID, part: ConsentFollowUp, result: ConsentTaskResult, note: String) {
    self.task = task
    self.part = part
    self.result = result
    self.note = note
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let known = try office.consentTask(task).content
    let pupil = known.pupil
    // What was withdrawn is seen to whether or not something is frozen.
    _ = try office.changeableCategory(
      .consents, try office.facts(of: pupil).unfrozen)
    if part == .recipients, result == .nothingFound {
      let given = try office.given(under: known, RecipientNames(office))
      guard given.isEmpty else { throw Refusal.consent(.recipientsFound(given.count)) }
    }
    let step = ConsentTaskStep(
      followUp: part, result: result, note: try checkedReason(note, "R-X-3"), by: office.account,
      on: office.viewer.today)
    try office.write { transaction in
      guard let record = try transaction.record(task) else { throw Refusal.notFound(.task) }
      let stored = try StoredValue<ConsentTask>(record)
      var list = stored.content
      do throws(ConsentRefusal) {
        try list.add(step)
      } catch {
        throw Refusal.consent(error)
      }
      try transaction.put(list.draft(version: stored.version + 1, as: task))
      return [
        office.entry(
          .consentTaskDone, .update, purpose: "T", pupils: [pupil],
          objects: [task.text, part.rawValue, result.rawValue], rule: "R-X-3")
      ]
    }
    return ActionOutcome(pupil: pupil, record: task)
  }
}

extension Office {
  /// A work list about a pupil whose consents the viewer may see; any other answers as none.
  func consentTask(_ id: RecordID) throws -> StoredValue<ConsentTask> {
    let stored: StoredValue<ConsentTask> = try found(id, as: .task)
    guard try consentFacts(of: stored.content.pupil) != nil else { throw Refusal.notFound(.task) }
    return stored
  }
}
