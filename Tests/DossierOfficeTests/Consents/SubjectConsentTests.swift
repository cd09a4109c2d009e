import DossierCore
import DossierOffice
import Testing

/// R-I-1.4-7: consent for an expert from outside is about one recipient and one question.
struct SubjectConsentTests {
  private let scene: ConsentScene
  private let expert: RecordID

  init() throws {
    scene = try ConsentScene()
    expert = try scene.family.scene.expert()
  }

  @Test func `a consent is kept and shown with its recipient and question`() throws {
    try scene.office("ADM").perform(try scene.answer(expert, " Onderzoek  spraak "))
    let answer = try scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil))
    let line = try #require(answer.lines.first { $0.purpose == "deskundige" })
    #expect(line.state == .given && line.perQuestion)
    #expect(line.subject?.recipient == expert)
    #expect(line.subject?.name == "Praktijk De Wegwijzer")
    #expect(line.subject?.question == answer.history.first?.subject?.question)
    #expect(
      try scene.office("ADM").consent(
        for: "deskundige",
        about: ConsentSubject(recipient: expert, question: "onderzoek spraak"), of: Scene.pupil,
        on: scene.today
      ).isValid)
    let journal = scene.store.journal.filter { $0.event == .consentRecorded }
    #expect(journal.allSatisfy { $0.objects.contains(expert.text) })
    #expect(!journal.contains { $0.objects.contains { $0.lowercased().contains("spraak") } })
  }

  @Test func `another spelling of a question is the same question`() throws {
    try scene.office("ADM").perform(try scene.answer(expert, "Onderzoek spraak"))
    let father = try scene.addFather()
    var no = try scene.answer(expert, "onderzoek SPRAAK", .refused)
    no.giver = RequesterGiven(guardian: father)
    try scene.office("ADM").perform(no)
    let lines = try scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil)).lines
      .filter { $0.purpose == "deskundige" }
    #expect(lines.map(\.state) == [.conflict])
  }

  @Test func `what misses a half, names nobody or asks for no recipient is refused`() throws {
    let nobody = RecordID(number: 12_345)
    let table: [(RecordConsent, Refusal)] = [
      (try scene.answer(nil, nil), .consent(.subjectMissing)),
      (try scene.answer(expert, nil), .consent(.subjectMissing)),
      (try scene.answer(nil, "Onderzoek"), .consent(.subjectMissing)),
      (try scene.answer(nobody, "Onderzoek"), .notFound(.recipient)),
      (try scene.answer(try scene.family.mother, "Onderzoek"), .notFound(.recipient)),
      (try scene.answer(expert, "  "), .reasonMissing("R-I-1.4-7")),
    ]
    for (action, expected) in table { #expect(try scene.refusal(action) == expected) }
    var website = try scene.answer("website")
    (website.recipient, website.question) = (expert, "Onderzoek")
    #expect(try scene.refusal(website) == .consent(.subjectNotAsked))
  }

  @Test func `a copy of an identity document is no evidence and no question`() throws {
    let copy = Refusal.request(.identityDocument(.word))
    #expect(try scene.refusal(try scene.answer("website", place: "Kopie paspoort in kast")) == copy)
    #expect(
      try scene.refusal(try scene.answer("website", place: "I<NLDXR1001R5"))
        == .request(.identityDocument(.machineReadable)))
    #expect(try scene.refusal(try scene.answer(expert, "Scan van rijbewijs bekijken")) == copy)
    let scan = try scene.family.scene.put(document: "Paspoort moeder", in: "C10")
    var answer = try scene.answer("website", place: nil)
    answer.document = scan
    #expect(try scene.refusal(answer, by: "IB") == copy)
  }

  @Test func `a withdrawal is about one question, and the others go on`() throws {
    let office = try scene.office("ADM")
    try office.perform(try scene.answer(expert, "Onderzoek spraak"))
    try office.perform(try scene.answer(expert, "Onderzoek lezen"))
    var withdrawal = try scene.withdrawal("deskundige")
    (withdrawal.recipient, withdrawal.question) = (expert, "Onderzoek spraak")
    try office.perform(withdrawal)
    let lines = try office.answer(ConsentsQuery(pupil: Scene.pupil)).lines
      .filter { $0.purpose == "deskundige" }
    #expect(lines.map(\.state) == [.withdrawn, .given])
    #expect(try scene.tasks().map(\.subject?.question) == ["Onderzoek spraak"])
  }
}

extension Scene {
  /// Puts a document with a title in a category of the pupil.
  fileprivate func put(document title: String, in category: CategoryCode) throws -> RecordID {
    let id = RecordID(number: store.nextNumber())
    let document = DocumentDescription(
      pupil: Scene.pupil, category: category, title: title, fileType: "pdf", size: 4, added: today,
      author: SampleBoard.account("IB"), source: .staff)
    try put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .dossier, subject: .pupil(Scene.pupil),
          list: .category(category, of: Scene.pupil), body: document.sealedForm))
    }
    return id
  }
}
