import DossierCore
import DossierOffice
import Testing

/// R-O-8.3-1, R-O-8.3-2, X-05: a fact is corrected, an opinion gets the requester's statement.
struct CorrectionTests {
  static let place = RequestItemGiven(field: "c01.geboorteplaats")
  static let callName = RequestItemGiven(field: "c01.roepnaam")

  private func fact(
    _ item: RequestItemGiven = place, _ old: String = "Drachten", _ proposed: String = "Sneek"
  ) -> CorrectionGiven {
    CorrectionGiven(item: item, old: old, proposed: proposed, nature: .fact)
  }

  /// A request for corrections of which the treatment began.
  private func begun(
    _ corrections: (RequestScene) throws -> [CorrectionGiven]
  ) throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let wish = WishGiven(kind: .rectification, corrections: try corrections(scene))
    let request = try scene.register(wish)
    try scene.begin(request)
    return (scene, request)
  }

  @Test func `a wrong fact is corrected before the decision, in one transaction`() throws {
    let (scene, request) = try begun { _ in [fact()] }
    let adm = try scene.office("ADM")
    let (commits, lines) = (scene.store.commits, scene.store.journal.count)
    try adm.perform(CorrectItems(request: request, items: [CorrectedItem(item: Self.place)]))
    #expect(scene.store.commits == commits + 1)
    #expect(scene.store.journal.dropFirst(lines).map(\.event) == [.requestStep, .sheetChanged])
    let field = try scene.field("c01.geboorteplaats", as: "ADM")
    #expect(field.value == "Sneek" && field.source == .guardian)
    let versions = try scene.office("ADM").answer(
      FieldHistoryQuery(pupil: Scene.pupil, field: "c01.geboorteplaats", sheet: nil))
    #expect(versions.map(\.text) == ["Sneek", "Drachten", "Dragten"])
    #expect(
      try scene.record(request).request.progress.corrected
        == [.field("c01.geboorteplaats", sheet: nil): scene.scene.today])
  }

  @Test func `a corrected name stands in the list of pupils`() throws {
    let (scene, request) = try begun { _ in [fact(Self.callName, "Aïcha", "Aisha")] }
    try scene.office("ADM").perform(
      CorrectItems(request: request, items: [CorrectedItem(item: Self.callName)]))
    let rows = try scene.office("ADM").answer(RosterQuery(search: "aisha"))
    #expect(rows.map(\.pupil) == [Scene.pupil])
  }

  @Test func `another value than the request says is an answer, not a correction`() throws {
    let (scene, request) = try begun { _ in [fact(Self.place, "Leeuwarden")] }
    let before = StoreSnapshot(scene.store)
    let conflict = FieldConflict(
      field: "c01.geboorteplaats", theirs: "Drachten", mine: "Sneek",
      author: SampleBoard.account("CLA"), written: scene.scene.today)
    #expect(throws: Refusal.conflict([conflict])) {
      try scene.office("ADM").perform(
        CorrectItems(request: request, items: [CorrectedItem(item: Self.place)]))
    }
    #expect(StoreSnapshot(scene.store) == before)
    try scene.office("ADM").perform(
      CorrectItems(
        request: request, items: [CorrectedItem(item: Self.place, current: "Drachten")]))
    #expect(try scene.field("c01.geboorteplaats", as: "ADM").value == "Sneek")
  }

  @Test func `a role that may not change the category corrects nothing in it`() throws {
    let (scene, request) = try begun { _ in [fact()] }
    let before = StoreSnapshot(scene.store)
    let attempt = CorrectItems(request: request, items: [CorrectedItem(item: Self.place)])
    let ending = Ending { try scene.office("DIR").perform(attempt) }
    #expect(ending.isMayNotChange)
    #expect(StoreSnapshot(scene.store) == before)
  }

  @Test func `what its keeper corrected already is only recorded`() throws {
    let (scene, request) = try begun { _ in [fact()] }
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C01", sheet: nil,
        edits: [FieldEdit(field: "c01.geboorteplaats", seen: "Drachten", value: "Sneek")],
        source: .guardian))
    try scene.office("DIR").perform(
      CorrectItems(request: request, items: [CorrectedItem(item: Self.place)]))
    #expect(try scene.record(request).request.progress.corrected.count == 1)
    #expect(try scene.field("c01.geboorteplaats", as: "ADM").value == "Sneek")
  }

  @Test func `the keeper of a report corrects a fact in it`() throws {
    let (scene, request) = try begun { scene in
      [fact(RequestItemGiven(record: try scene.note("C13")), "14 van de 20", "18 van de 20")]
    }
    let item = RequestItemGiven(record: try scene.note("C13"))
    var correct = CorrectItems(request: request, items: [CorrectedItem(item: item)])
    #expect(throws: Refusal.reasonMissing("R-O-3.1-1")) {
      try scene.office("IB").perform(correct)
    }
    correct.reason = "Verkeerd overgenomen"
    try scene.office("IB").perform(correct)
    let entry = try #require(try scene.category("C13", as: "IB").entries.first)
    #expect(entry.entry.text == "Toets: 18 van de 20 goed." && entry.version == 2)
    #expect(entry.entry.correction == "Verkeerd overgenomen")
  }

  @Test func `a passage that is not in the report is a conflict`() throws {
    let (scene, request) = try begun { scene in
      [fact(RequestItemGiven(record: try scene.note("C13")), "3 van de 20", "18 van de 20")]
    }
    let item = RequestItemGiven(record: try scene.note("C13"))
    let ending = Ending {
      try scene.office("IB").perform(
        CorrectItems(request: request, items: [CorrectedItem(item: item)], reason: "Fout"))
    }
    guard case .refused(.conflict(let conflicts)) = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(conflicts.map(\.theirs) == [RequestScene.notes[1].text])
  }

  @Test func `a statement stands with an opinion for ever, and nobody can take it away`() throws {
    let (scene, request) = try begun { scene in
      [
        CorrectionGiven(
          item: RequestItemGiven(record: try scene.note("C10")), old: "druk",
          proposed: "Thuis is zij rustig.", nature: .opinion)
      ]
    }
    let note = try scene.note("C10")
    let correct = CorrectItems(
      request: request, items: [CorrectedItem(item: RequestItemGiven(record: note))])
    #expect(throws: Refusal.request(.notAskedFor(.record(note)))) {
      try scene.office("DIR").perform(correct)
    }
    try scene.grant(request)
    try scene.office("DIR").perform(correct)
    var entry = try #require(try scene.category("C10", as: "IB").entries.first)
    #expect(entry.statements == ["Thuis is zij rustig."])
    #expect(entry.version == 1 && entry.entry.text == RequestScene.notes[0].text)
    let ib = try scene.office("IB")
    try ib.perform(
      CorrectEntry(
        pupil: Scene.pupil, category: "C10", entry: note, seen: 1, date: scene.scene.today,
        title: "Verslag", text: "Anders.", reason: "Fout"))
    try ib.perform(
      WithdrawEntry(pupil: Scene.pupil, category: "C10", entry: note, seen: 2, reason: "Fout"))
    entry = try #require(try scene.category("C10", as: "IB").entries.first)
    #expect(entry.statements == ["Thuis is zij rustig."])

    let statement = try #require(
      scene.store.everything.first { $0.body.first == 27 }?.id)
    #expect(throws: Refusal.notFound(.entry)) {
      try ib.perform(
        WithdrawEntry(
          pupil: Scene.pupil, category: "C10", entry: statement, seen: 1, reason: "Fout"))
    }
    #expect(throws: Refusal.notFound(.document)) {
      try ib.perform(
        RemoveDocument(
          pupil: Scene.pupil, category: "C10", document: statement, reason: "Fout"))
    }
    #expect(throws: Refusal.request(.alreadyCorrected(.record(note)))) {
      try scene.office("DIR").perform(correct)
    }
  }

  @Test func `a statement with a field stands with that field only`() throws {
    let (scene, request) = try begun { _ in
      [
        CorrectionGiven(
          item: RequestItemGiven(field: "c01.roepnaam"), old: "Aïcha",
          proposed: "Wij zeggen Aï.", nature: .opinion)
      ]
    }
    try scene.grant(request)
    try scene.office("ADM").perform(
      CorrectItems(
        request: request, items: [CorrectedItem(item: RequestItemGiven(field: "c01.roepnaam"))]))
    let fields = try scene.category("C01", as: "LKR").sheets.flatMap(\.fields)
    #expect(fields.filter { !$0.statements.isEmpty }.map(\.code) == ["c01.roepnaam"])
  }

  @Test func `what is frozen is not corrected`() throws {
    let (scene, request) = try begun { _ in [fact()] }
    let freeze = try scene.register(
      WishGiven(kind: .restriction, scope: [Self.place], restrictionGround: .accuracyContested))
    try scene.begin(freeze)
    try scene.grant(freeze)
    #expect(throws: Refusal.mayNotChange("C01", .restricted(by: freeze))) {
      try scene.office("ADM").perform(
        CorrectItems(request: request, items: [CorrectedItem(item: Self.place)]))
    }
  }
}
