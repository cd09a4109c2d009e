import DossierCore
import DossierOffice
import Testing

extension ConsentScene {
  var store: MemoryStore { family.store }

  /// Whether an action is refused, with its line in the journal and nothing written.
  func refusal(_ action: some OfficeAction, by role: RoleCode = "ADM") throws -> Refusal? {
    let puts = store.puts
    do {
      try office(role).perform(action)
      return nil
    } catch let refusal as Refusal {
      #expect(store.puts == puts)
      #expect(store.journal.last?.event == .refused)
      #expect(store.journal.last?.rule == refusal.rule?.text)
      return refusal
    }
  }

  /// An answer of the mother about an expert and a question.
  func answer(
    _ recipient: RecordID?, _ question: String?, _ answer: ConsentAnswer = .given
  ) throws -> RecordConsent {
    var word = try self.answer("deskundige", answer)
    word.recipient = recipient
    word.question = question
    return word
  }

  /// The work lists that are open.
  func tasks(as role: RoleCode = "ADM", handled: Bool = false) throws -> [ConsentTaskRow] {
    try office(role).answer(ConsentTasksQuery(handled: handled)).tasks
  }

  /// Puts a line in the register of disclosures: a category of the pupil went to somebody.
  @discardableResult
  func disclose(
    _ category: CategoryCode, to recipient: RecordID, resting words: [RecordID] = [],
    demand: RecordID? = nil
  ) throws -> RecordID {
    let id = RecordID(number: store.nextNumber())
    let line = Disclosure(
      pupil: Scene.pupil, recipient: recipient, type: "DESKUNDIGE",
      terms: DisclosureDraft(
        purpose: "A1", support: .consent("deskundige"), tests: [:],
        parts: [
          DisclosedPart(
            category: category, reason: "Nodig", items: [.record(RecordID(number: 9_001))])
        ], channel: .secureMail, on: today),
      consents: words, demand: demand, digest: [1], account: SampleBoard.account("CLA"),
      role: "CLA", policyVersion: 1)
    try family.scene.put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .register, subject: .pupil(Scene.pupil),
          list: .disclosures(of: Scene.pupil), body: line.sealedForm))
    }
    return id
  }

  /// Adds a father with authority.
  func addFather(_ authority: ParentalAuthority = .joint) throws -> RecordID {
    let outcome = try office("ADM").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: nil,
        edits: [
          FieldEdit(field: "c06.naam", seen: nil, value: "Vos"),
          FieldEdit(field: "c06.voorletters", seen: nil, value: "P"),
          FieldEdit(field: "c06.relatie", seen: nil, value: "1"),
          FieldEdit(field: "c06.gezag", seen: nil, value: authority.rawValue),
        ], source: .guardian))
    return try #require(outcome.record)
  }
}
