import DossierCore

extension RestoreReplay {
  /// Puts a word that took a consent away in the register again, with its work list (R-X-3).
  ///
  /// Where the restored register knows nothing of the matter there is nothing to take away: it was
  /// given after the backup, and is asked again. What was done about the work list since the backup
  /// is asked again too.
  func takeBack(
    _ consent: ConsentTakenBack, _ transaction: ArchiveTransaction
  ) throws -> Effect {
    let known: [StoredValue<ConsentEvent>]
    do {
      known = try Office.sorted(transaction.recordsOn(.consents(of: consent.pupil), .register))
    } catch is ByteFault {
      return .unusable
    }
    guard !known.contains(where: { $0.record == consent.word }),
      let first = known.first(where: { $0.record == consent.first })?.content
    else { return .standing }
    guard first.purpose == consent.purpose else { return .unusable }
    let event = consent.event(
      number: (known.last?.content.number ?? 0) + 1, about: first.subject)
    try transaction.put(event.draft(as: consent.word))
    if let task = consent.task, try transaction.record(task) == nil {
      let list = ConsentTask(
        pupil: consent.pupil, school: consent.school, matter: event.matter, word: consent.word,
        since: consent.signed, followUps: consent.followUps)
      try transaction.put(list.draft(version: 1, as: task))
    }
    let objects = [consent.purpose.text, consent.answer.rawValue, consent.word.text]
    return .applied(
      entry(.consentWithdrawn, pupils: [consent.pupil], objects: objects, rule: "R-X-3"))
  }
}
