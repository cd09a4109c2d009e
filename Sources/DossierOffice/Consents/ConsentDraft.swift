import DossierCore

/// A form that is about to be put in the register of consents: one giver, one or more answers.
///
/// All of it is entered or nothing.
struct ConsentDraft {
  var pupil: PupilID
  var giver: RequesterGiven
  var signed: CalendarDate
  var way: ConsentWay
  var document: RecordID?
  var place: String?
  var until: CalendarDate?
  var answers: [Answer]

  /// One answer on the form.
  struct Answer {
    var purpose: ConsentPurposeCode
    var subject: ConsentSubject?
    var answer: ConsentAnswer
    var text: Int?
  }

  /// Checks it and writes it with its lines of the journal; throws and writes nothing otherwise.
  func enter(in office: Office) throws -> [RecordID] {
    let facts = try office.facts(of: pupil)
    // A no may never wait for a freeze to end (AVG 7(3)); a yes would be of no use until then.
    let isNo = answers.allSatisfy { $0.answer != .given }
    _ = try office.changeableCategory(.consents, isNo ? facts.unfrozen : facts)
    let purposes = try answers.map { try purpose(of: $0, in: office) }
    let answers = try answers.map { try checked($0, in: office) }
    guard let family = try office.family(of: pupil, on: signed) else {
      throw Refusal.roleMayNot(office.role, "R-O-1-2")
    }
    let giver = try giver.requester(among: family.guardians.map(\.person))
    let evidence = try evidence(in: office, facts)
    let ending = ConsentEnding(
      rule: try office.consentRule(of: pupil, on: office.viewer.today), pupil: pupil,
      school: facts.school, today: office.viewer.today)
    var records: [RecordID] = []
    try office.write { transaction in
      records = []
      var lines: [JournalEntry] = []
      var known = try Office.sorted(transaction.recordsOn(.consents(of: pupil), .register))
      for (answer, purpose) in zip(answers, purposes) {
        let event = event(
          answer, purpose, giver, evidence, in: family, after: known, by: office)
        do throws(ConsentRefusal) {
          try rules(for: purpose, family, office).check(event, among: known.map(\.content))
        } catch {
          throw Refusal.consent(error)
        }
        let stored = StoredValue(
          record: transaction.newRecordID(), version: 1, content: event)
        try transaction.put(event.draft(as: stored.record))
        let task = try ending.carryOut(stored, purpose, after: known, transaction)
        lines.append(line(stored, task, in: office))
        known.append(stored)
        records.append(stored.record)
      }
      return lines
    }
    return records
  }

  private func event(
    _ answer: Answer, _ purpose: ConsentPurpose, _ giver: Requester, _ evidence: ConsentEvidence?,
    in family: Family, after known: [StoredValue<ConsentEvent>], by office: Office
  ) -> ConsentEvent {
    // One spelling of a question, so that the words of both parents meet.
    let subject = answer.subject.map { subject in
      known.lazy.filter { $0.content.purpose == purpose.code }.compactMap(\.content.subject)
        .first { $0.isSame(as: subject) } ?? subject
    }
    return ConsentEvent(
      pupil: pupil, number: (known.last?.content.number ?? 0) + 1, purpose: purpose.code,
      answer: answer.answer, giver: giver, authority: authority(of: giver, in: family),
      signed: signed, way: way, evidence: evidence,
      text: answer.text ?? purpose.textVersion(on: signed),
      until: answer.answer == .given ? until : nil, enteredBy: office.account,
      entered: office.viewer.today, subject: subject)
  }

  private func rules(
    for purpose: ConsentPurpose, _ family: Family, _ office: Office
  ) -> ConsentRules {
    ConsentRules(
      purpose: purpose, birth: family.birth, guardians: family.guardians,
      ownRightsAge: office.policy.terms.ownRightsAge, forms: office.policy.choices.consentForms,
      today: office.viewer.today)
  }

  private func purpose(of answer: Answer, in office: Office) throws -> ConsentPurpose {
    guard let purpose = office.policy.consentPurpose(answer.purpose) else {
      throw Refusal.consent(.unknownPurpose(answer.purpose))
    }
    return purpose
  }

  /// An answer about a recipient that the register knows, and a question that copies no document.
  private func checked(_ answer: Answer, in office: Office) throws -> Answer {
    guard let subject = answer.subject else { return answer }
    var answer = answer
    answer.subject = try office.checked(subject)
    return answer
  }

  private func line(
    _ stored: StoredValue<ConsentEvent>, _ task: RecordID?, in office: Office
  ) -> JournalEntry {
    let event = stored.content
    let objects = [
      event.purpose.text, event.answer.rawValue, stored.record.text, event.subject?.recipient.text,
      task?.text,
    ]
    return office.entry(
      event.answer == .withdrawn ? .consentWithdrawn : .consentRecorded, .create, purpose: "T",
      pupils: [pupil], objects: objects.compactMap(\.self), rule: "R-O-1-1")
  }

  private func authority(of giver: Requester, in family: Family) -> ParentalAuthority? {
    guard case .guardian(let person) = giver.principal else { return nil }
    return family.guardians.first { $0.person == person }?.authority
  }
}

extension ConsentEvent {
  /// The one version of a word to write: words are only added.
  func draft(as id: RecordID) -> ArchiveDraft {
    ArchiveDraft(
      id: id, version: 1, compartment: .register, subject: .pupil(pupil),
      list: .consents(of: pupil), body: sealedForm)
  }
}
