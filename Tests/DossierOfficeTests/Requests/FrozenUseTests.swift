import DossierCore
import DossierOffice
import Testing

/// AVG 18(2): what is frozen is used with the agreement of who asked for it, or on an exception.
struct FrozenUseTests {
  private static let place = CorrectionTests.place

  private func frozen(_ item: RequestItemGiven) throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(kind: .restriction, scope: [item], restrictionGround: .accuracyContested))
    try scene.begin(request)
    try scene.grant(request)
    return (scene, request)
  }

  private func read(_ scene: RequestScene, _ exception: RestrictionException?) throws
    -> DocumentReading
  {
    try scene.office("IB").answer(
      DocumentQuery(
        pupil: Scene.pupil, category: "C13", document: try scene.scan("C13"),
        exception: exception, purpose: exception == nil ? nil : "B1"))
  }

  @Test(.tags(.`R-O-8.5-3`), arguments: RestrictionException.allCases)
  func `a frozen document is read on an exception only, with its line`(
    exception: RestrictionException
  ) throws {
    let (scene, request) = try frozen(RequestItemGiven(category: "C13"))
    #expect(throws: Refusal.notFound(.document)) { try read(scene, nil) }
    let reading = try read(scene, exception)
    #expect(try reading.chunk(0) == Array("SCAN".utf8))
    #expect(reading.answer.freeze == Freeze(request: request))
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .restrictedViewed && line.reason == exception.rawValue)
    #expect(line.purpose == "B1" && line.rule == "R-O-8.5-3")
    let scan = try scene.scan("C13")
    #expect(line.objects == ["C13", scan.text, request.text])
  }

  @Test func `a document that is frozen by itself is read the same way`() throws {
    let base = try RequestScene()
    let scan = try base.scan("C13")
    let request = try base.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(record: scan)], restrictionGround: .unlawful))
    try base.begin(request)
    try base.grant(request)
    #expect(throws: Refusal.notFound(.document)) { try read(base, nil) }
    #expect(try read(base, .legalClaim).answer.freeze == Freeze(request: request))
  }

  @Test func `without a purpose of the policy nothing is read`() throws {
    let (scene, _) = try frozen(RequestItemGiven(category: "C13"))
    #expect(throws: Refusal.reasonMissing("R-O-8.5-3")) {
      try scene.office("IB").answer(
        DocumentQuery(
          pupil: Scene.pupil, category: "C13", document: try scene.scan("C13"),
          exception: .legalClaim, purpose: nil))
    }
  }

  @Test func `an exception opens nothing to a role that sees no documents there`() throws {
    let (scene, _) = try frozen(RequestItemGiven(category: "C13"))
    #expect(throws: Refusal.notFound(.document)) {
      try scene.office("ADM").answer(
        DocumentQuery(
          pupil: Scene.pupil, category: "C13", document: try scene.scan("C13"),
          exception: .consent, purpose: "B1"))
    }
  }

  @Test func `what is not frozen is read as always`() throws {
    let scene = try RequestScene()
    #expect(try read(scene, .consent).answer.freeze == nil)
    #expect(scene.store.journal.last?.event == .documentRead)
  }

  // MARK: correcting

  private func correction(_ scene: RequestScene) throws -> RequestID {
    let request = try scene.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(item: Self.place, old: "Drachten", proposed: "Sneek", nature: .fact)
        ]))
    try scene.begin(request)
    return request
  }

  private func correct(_ request: RequestID, agreed: CalendarDate?, in scene: RequestScene) throws {
    try scene.office("ADM").perform(
      CorrectItems(
        request: request, items: [CorrectedItem(item: Self.place)], agreed: agreed))
  }

  @Test(.tags(.`R-O-8.5-3`))
  func `what the requester had frozen is corrected once they agreed`() throws {
    let (scene, freeze) = try frozen(RequestItemGiven(category: "C01"))
    let request = try correction(scene)
    #expect(throws: Refusal.self) { try correct(request, agreed: nil, in: scene) }
    try correct(request, agreed: scene.scene.today, in: scene)
    let line = try #require(scene.store.journal.last { $0.event == .sheetChanged })
    #expect(line.reason == RestrictionException.consent.rawValue)
    #expect(line.objects.contains(freeze.text))
    #expect(try scene.category("C01", as: "ADM").state == .restricted)
  }

  @Test func `an agreement that is still to come is none`() throws {
    let (scene, _) = try frozen(RequestItemGiven(category: "C01"))
    let request = try correction(scene)
    #expect(throws: Refusal.impossibleDate(.inFuture)) {
      try correct(request, agreed: scene.scene.today.adding(days: 1), in: scene)
    }
  }

  @Test func `who did not ask to freeze cannot agree`() throws {
    let scene = try RequestScene()
    let father = try #require(
      try scene.office("CLA").perform(
        ChangeSheet(
          pupil: Scene.pupil, category: "C06", sheet: nil,
          edits: [
            FieldEdit(field: "c06.naam", seen: nil, value: "Visser"),
            FieldEdit(field: "c06.relatie", seen: nil, value: "1"),
            FieldEdit(field: "c06.gezag", seen: nil, value: "ja"),
          ], source: .guardian)
      ).record)
    let outcome = try scene.office("ADM").perform(
      RegisterRequest(
        pupil: Scene.pupil, requester: RequesterGiven(guardian: father),
        wish: WishGiven(
          kind: .restriction, scope: [RequestItemGiven(category: "C01")],
          restrictionGround: .unlawful),
        channel: .letter, received: scene.scene.today))
    let freeze = RequestID(number: try #require(outcome.record).number)
    try scene.begin(freeze)
    try scene.grant(freeze)
    let request = try correction(scene)
    #expect(throws: Refusal.self) { try correct(request, agreed: scene.scene.today, in: scene) }
  }
}
