import DossierCore

/// A word that is about to be put in the register of consents.
struct ConsentDraft {
  var pupil: PupilID
  var purpose: ConsentPurposeCode
  var answer: ConsentAnswer
  var giver: RequesterGiven
  var signed: CalendarDate
  var way: ConsentWay
  var document: RecordID?
  var place: String?
  var text: Int?
  var until: CalendarDate?

  /// Checks it and writes it with its line of the journal; throws and writes nothing otherwise.
  func enter(in office: Office) throws -> ActionOutcome {
    let facts = try office.facts(of: pupil)
    _ = try office.changeableCategory(Office.consentRegister, facts)
    guard let purpose = office.policy.consentPurpose(purpose) else {
      throw Refusal.consent(.unknownPurpose(purpose))
    }
    guard let family = try office.family(of: pupil, on: signed) else {
      throw Refusal.roleMayNot(office.role, "R-O-1-2")
    }
    let giver = try giver.requester(among: family.guardians.map(\.person))
    let evidence = try evidence(in: office, facts)
    let rules = ConsentRules(
      purpose: purpose, birth: family.birth, guardians: family.guardians,
      ownRightsAge: office.policy.terms.ownRightsAge, forms: office.policy.choices.consentForms,
      today: office.viewer.today)
    var id = RecordID(number: 0)
    try office.write { transaction in
      let known = try Office.sorted(
        transaction.recordsOn(.consents(of: pupil), .register)
      ).map(\.content)
      let event = ConsentEvent(
        pupil: pupil, number: (known.last?.number ?? 0) + 1, purpose: purpose.code,
        answer: answer, giver: giver, authority: authority(of: giver, in: family),
        signed: signed, way: way, evidence: evidence,
        text: text ?? purpose.textVersion(on: signed), until: until, enteredBy: office.account,
        entered: office.viewer.today)
      do throws(ConsentRefusal) {
        try rules.check(event, among: known)
      } catch {
        throw Refusal.consent(error)
      }
      id = transaction.newRecordID()
      try transaction.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .register, subject: .pupil(pupil),
          list: .consents(of: pupil), body: event.sealedForm))
      return [line(id, in: office)]
    }
    return ActionOutcome(pupil: pupil, record: id)
  }

  private func line(_ id: RecordID, in office: Office) -> JournalEntry {
    office.entry(
      answer == .withdrawn ? .consentWithdrawn : .consentRecorded, .create, purpose: "T",
      pupils: [pupil], objects: [purpose.text, answer.rawValue, id.text], rule: "R-O-1-1")
  }

  private func authority(of giver: Requester, in family: Family) -> ParentalAuthority? {
    guard case .guardian(let person) = giver.principal else { return nil }
    return family.guardians.first { $0.person == person }?.authority
  }

  /// A scan that the viewer may see, or words that say where the paper lies.
  private func evidence(in office: Office, _ facts: PupilFacts) throws -> ConsentEvidence? {
    guard let document else {
      guard let place, !place.allSatisfy(\.isWhitespace) else { return nil }
      return .place(try checkedReason(place, "R-O-1-1"))
    }
    guard let record = try office.openable(document, office.archive.record),
      RecordContentKind(opened: record.body) == .document
    else { throw Refusal.notFound(.document) }
    let scan = try DocumentDescription(opened: record.body)
    guard scan.pupil == pupil, scan.removal == nil,
      let category = office.policy.category(scan.category),
      office.gate.verdictOnDocuments(in: category, of: facts).state == .visible,
      office.gate.verdict(onDocument: document, in: category, of: facts).state == .visible
    else { throw Refusal.notFound(.document) }
    return .document(document)
  }
}
