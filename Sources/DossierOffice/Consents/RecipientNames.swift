import DossierCore

/// The recipients that consents are about, each read once.
final class RecipientNames {
  private let office: Office
  private var known: [RecordID: Recipient] = [:]

  init(_ office: Office) {
    self.office = office
  }

  /// A subject with the name of its recipient, for whom it is about.
  func answer(_ subject: ConsentSubject) throws -> ConsentSubjectAnswer {
    ConsentSubjectAnswer(
      recipient: subject.recipient, name: try name(of: subject.recipient),
      question: subject.question)
  }

  /// A subject as the viewer may know it; the question is blank for who may not read it.
  func answer(
    _ subject: ConsentSubject, about facts: PupilFacts
  ) throws -> ConsentSubjectAnswer {
    var answer = try answer(subject)
    let recipient = try recipient(subject.recipient)
    if try !office.readsQuestion(to: recipient, about: facts) { answer.question = "" }
    return answer
  }

  /// The name of a recipient; `nil` when the register has none.
  func name(of recipient: RecordID) throws -> String? {
    try self.recipient(recipient)?.name
  }

  private func recipient(_ id: RecordID) throws -> Recipient? {
    if let known = known[id] { return known }
    let stored: StoredValue<Recipient>? = try office.kept(id)
    known[id] = stored?.content
    return stored?.content
  }
}

extension Office {
  /// Whether the viewer may read what an expert is asked about a pupil.
  ///
  /// The question tells what care is about. Who keeps the register writes it down, and the officer
  /// watches over it; anybody else must see the delicate categories that such an expert may be given.
  fileprivate func readsQuestion(to recipient: Recipient?, about facts: PupilFacts) throws -> Bool {
    if policy.role(role)?.nature == .supervision { return true }
    if try consentVerdict(facts.unfrozen).mayChange { return true }
    guard let type = recipient.flatMap({ policy.recipientType($0.type) }) else { return false }
    return type.categories.compactMap(policy.category).allSatisfy { category in
      category.sensitivity == .normal || gate.verdict(on: category, of: facts).state == .visible
    }
  }
}
