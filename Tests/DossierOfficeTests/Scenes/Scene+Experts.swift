import DossierCore
import DossierOffice

extension Scene {
  /// Puts somebody from outside in the register of recipients.
  func expert(
    _ name: String = "Praktijk De Wegwijzer", type: RecipientTypeCode = "DESKUNDIGE"
  ) throws -> RecordID {
    let id = RecordID(number: store.nextNumber())
    try put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .organisation, subject: nil, list: .recipients,
          body: Recipient(name: name, type: type, from: today.adding(days: -400)).sealedForm
        ))
    }
    return id
  }

  /// What somebody from outside needs before a grant: a parent's yes to one question.
  func consent(toExpertFor pupil: PupilID) throws -> ConsentMatter? {
    guard let purpose = policy.consentPurposes.first(where: \.perQuestion) else { return nil }
    // The kind with every category that the matrix gives to somebody from outside.
    let subject = ConsentSubject(
      recipient: try expert(type: "ORTHOPEDAGOOG"), question: "Onderzoek")
    let parent = RecordID(number: store.nextNumber())
    let account = SampleBoard.account("CLA")
    let sheet = Sheet(
      pupil: pupil, category: Guardianship.category,
      cells: [
        Guardianship.authorityField: FieldCell(
          value: ParentalAuthority.sole.rawValue, source: .guardian, written: today,
          author: account)
      ])
    let word = ConsentEvent(
      pupil: pupil, number: 1, purpose: purpose.code, answer: .given,
      giver: Requester(.guardian(parent)), authority: .sole, signed: today, way: .written,
      evidence: .place("Map"), text: 1, enteredBy: account, entered: today, subject: subject)
    let record = RecordID(number: store.nextNumber())
    try put { transaction in
      try transaction.put(
        ArchiveDraft(
          id: parent, version: 1, compartment: .dossier, subject: .pupil(pupil),
          list: .category(Guardianship.category, of: pupil), body: sheet.sealedForm))
      try transaction.put(
        ArchiveDraft(
          id: record, version: 1, compartment: .register, subject: .pupil(pupil),
          list: .consents(of: pupil), body: word.sealedForm))
    }
    return word.matter
  }
}
