import DossierCore

extension Office {
  /// Who was given something that rested on the consent of a work list, newest first.
  ///
  /// None while nobody need be told, and for who sees no disclosures of the pupil.
  func given(
    under task: ConsentTask, _ names: RecipientNames
  ) throws -> [ConsentTaskRow.Given] {
    guard task.followUps.contains(.recipients), let facts = try knownFacts(of: task.pupil),
      let category = policy.category(.disclosures),
      // A freeze keeps nobody from telling that something was withdrawn.
      gate.verdict(on: category, of: facts.unfrozen).state == .visible
    else { return [] }
    let words = Set(
      try consentEvents(of: task.pupil).filter { $0.content.matter == task.matter }.map(\.record))
    let opened = policy.consentPurpose(task.matter.purpose)?.opens
    return try shownDisclosures(of: task.pupil)
      .filter { $0.content.rests(on: words, opening: opened) }.reversed().map { stored in
        ConsentTaskRow.Given(
          disclosure: stored.record,
          name: try stored.content.recipientName ?? names.name(of: stored.content.recipient),
          on: stored.content.terms.on)
      }
  }
}
