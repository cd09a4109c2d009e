import DossierCore
import DossierOffice
import Testing

/// R-I-1.3-2: what a request is about is called by its title only for who may see that title.
struct RecordTitleTests {
  /// A court order in C06, which is for few roles, and a request that names it.
  private func scene() throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let id = RecordID(number: scene.store.nextNumber())
    let document = DocumentDescription(
      pupil: Scene.pupil, category: "C06", title: "CANARY beschikking", fileType: "pdf", size: 4,
      added: scene.scene.today, author: SampleBoard.account("CLA"), source: .guardian)
    try scene.scene.put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .dossier, subject: .pupil(Scene.pupil),
          list: .category("C06", of: Scene.pupil), body: document.sealedForm))
    }
    let request = try scene.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(
            item: RequestItemGiven(record: id), old: "CANARY oud", proposed: "CANARY nieuw",
            nature: .opinion)
        ]), by: "CLA")
    return (scene, request)
  }

  @Test(arguments: [("CLA", true), ("DIR", true), ("ADM", false)] as [(RoleCode, Bool)])
  func `the title of a document and the words about it are for who may see documents`(
    role: RoleCode, isShown: Bool
  ) throws {
    let (scene, request) = try scene()
    let answer = try scene.office(role).answer(RequestQuery(request: request))
    #expect(String(describing: answer).contains("CANARY beschikking") == isShown)
    #expect(answer.intake.wish.items.count == 1)
    guard case .rectification(let corrections) = answer.intake.wish else {
      Issue.record("The request is about something else.")
      return
    }
    #expect(corrections.map(\.old) == [isShown ? "CANARY oud" : ""])
    #expect(corrections.map(\.proposed) == [isShown ? "CANARY nieuw" : ""])
    let told = answer.timeline.compactMap { line -> RequestWish? in
      if case .received(let intake) = line.change { intake.wish } else { nil }
    }
    #expect(told == [answer.intake.wish])
  }

  @Test func `of a frozen report nobody reads the words in the request about it`() throws {
    let scene = try RequestScene()
    let note = RequestItemGiven(record: try scene.note("C10"))
    let request = try scene.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(
            item: note, old: "CANARY oud", proposed: "CANARY nieuw", nature: .opinion)
        ]))
    let freeze = try scene.register(
      WishGiven(kind: .restriction, scope: [note], restrictionGround: .unlawful))
    try scene.begin(freeze)
    try scene.grant(freeze)
    let answer = try scene.office("DIR").answer(RequestQuery(request: request))
    guard case .rectification(let corrections) = answer.intake.wish else {
      Issue.record("The request is about something else.")
      return
    }
    #expect(corrections.map(\.old) == [""] && corrections.map(\.proposed) == [""])
    #expect(answer.labels.values.contains("Verslag"))
  }
}
