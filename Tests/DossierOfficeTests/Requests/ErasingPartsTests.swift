import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-2: what an erasure of parts leaves alone, and what it refuses.
struct ErasingPartsTests {
  /// A pupil who left so long ago that no minimum holds any more, with a father beside the mother.
  private func longGone() throws -> (RequestScene, father: RecordID) {
    let scene = try RequestScene()
    let father = try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: nil,
        edits: [
          FieldEdit(field: "c06.naam", seen: nil, value: "Visser"),
          FieldEdit(field: "c06.email", seen: nil, value: "vader@voorbeeld.nl"),
        ], source: .guardian))
    try leave(scene, on: "2020-07-31")
    return (scene, try #require(father.record))
  }

  private func leave(_ scene: RequestScene, on iso: String) throws {
    let list = RecordList.category(Enrolment.category, of: Scene.pupil)
    let record = try #require(
      try scene.store.archive([.dossier]).recordsOn(list, .dossier).first)
    var sheet = try Sheet(opened: record.body)
    for (field, value) in [(Enrolment.leftField, iso), (Enrolment.statusField, "uitgeschreven")] {
      sheet.cells[field] = FieldCell(
        value: value, source: .staff, written: scene.scene.today,
        author: SampleBoard.account("CLA"))
    }
    try scene.scene.put { try $0.put(record.next(sheet)) }
  }

  private func granted(_ items: [RequestItemGiven], in scene: RequestScene) throws -> RequestID {
    let request = try scene.register(
      WishGiven(kind: .erasure, scope: items, erasureGround: .noLongerNeeded))
    try scene.begin(request)
    try scene.grant(request)
    return request
  }

  private func erase(
    _ parts: [RequestItemGiven], of code: CategoryCode, _ request: RequestID,
    in scene: RequestScene
  ) throws {
    try scene.office("CLA").perform(
      ProposeErasure(
        request: request,
        lines: [ErasureLineGiven(category: code, parts: parts, fate: .erase)]))
    try scene.office("DIR").perform(ApproveErasure(request: request))
  }

  @Test func `a minimum that has passed forbids nothing, but who asks must stay to be answered`()
    throws
  {
    let (scene, _) = try longGone()
    let request = try granted([RequestItemGiven(category: "C06")], in: scene)
    let mother = try scene.mother
    #expect(throws: Refusal.request(.namedAsRequester(mother))) {
      try erase([], of: "C06", request, in: scene)
    }
  }

  @Test func `a statement about a field that stays follows its sheet`() throws {
    let (scene, father) = try longGone()
    let name = RequestItemGiven(field: "c06.naam", sheet: father)
    let correction = try scene.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(
            item: name, old: "Visser", proposed: "Hij heet thuis De Visser.", nature: .opinion)
        ]))
    try scene.begin(correction)
    try scene.grant(correction)
    try scene.office("CLA").perform(
      CorrectItems(request: correction, items: [CorrectedItem(item: name)]))
    let item = RequestItemGiven(field: "c06.email", sheet: father)
    try erase([item], of: "C06", try granted([item], in: scene), in: scene)

    let mothersSheet = try scene.mother
    let sheets = try scene.category("C06", as: "CLA").sheets
    #expect(sheets.count == 2 && !sheets.contains { $0.record == father })
    let (his, hers) = (
      sheets.filter { $0.record != mothersSheet }, sheets.filter { $0.record == mothersSheet }
    )
    let fields = his.flatMap(\.fields)
    #expect(fields.first { $0.code == "c06.email" }?.value == nil)
    #expect(
      fields.filter { !$0.statements.isEmpty }.map(\.code) == ["c06.naam"])
    let mother = hers.flatMap(\.fields)
    #expect(mother.first { $0.code == "c06.email" }?.value == "moeder@voorbeeld.nl")
    #expect(mother.allSatisfy { $0.statements.isEmpty })
  }

  @Test func `a name goes only with the whole dossier, another field of the same sheet may go`()
    throws
  {
    let (scene, _) = try longGone()
    let name = RequestItemGiven(field: "c01.achternaam")
    let request = try granted([name, CorrectionTests.callName], in: scene)
    #expect(throws: Refusal.request(.partOfIdentity("C01"))) {
      try erase([name, CorrectionTests.callName], of: "C01", request, in: scene)
    }
    let second = try granted([CorrectionTests.callName], in: scene)
    try erase([CorrectionTests.callName], of: "C01", second, in: scene)
    #expect(try scene.field("c01.roepnaam", as: "CLA").value == nil)
    let rows = try scene.office("CLA").answer(RosterQuery(search: "berg"))
    #expect(rows.map(\.pupil) == [Scene.pupil])
    #expect(!rows[0].name.contains("Aïcha"))
  }

  @Test func `a sheet on which another field is frozen keeps its record`() throws {
    let (scene, father) = try longGone()
    let freeze = try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(field: "c06.naam", sheet: father)],
        restrictionGround: .unlawful))
    try scene.begin(freeze)
    try scene.grant(freeze)
    let item = RequestItemGiven(field: "c06.email", sheet: father)
    let request = try granted([item], in: scene)
    #expect(throws: Refusal.request(.frozen(.record(father), by: freeze))) {
      try erase([item], of: "C06", request, in: scene)
    }
  }

  @Test func `two lines about one sheet are one erasure`() throws {
    let (scene, father) = try longGone()
    let items = ["c06.email", "c06.naam"].map { RequestItemGiven(field: $0, sheet: father) }
    let request = try granted(items, in: scene)
    try scene.office("CLA").perform(
      ProposeErasure(
        request: request,
        lines: items.map { ErasureLineGiven(category: "C06", parts: [$0], fate: .erase) }))
    try scene.office("DIR").perform(ApproveErasure(request: request))
    #expect(try scene.category("C06", as: "CLA").sheets.count == 1)
  }

  @Test func `a sheet of another pupil is no part of this one`() throws {
    let (scene, _) = try longGone()
    let item = RequestItemGiven(field: "c06.email", sheet: RecordID(number: 4242))
    let request = try granted([RequestItemGiven(category: "C06")], in: scene)
    #expect(throws: Refusal.notFound(.sheet)) { try erase([item], of: "C06", request, in: scene) }
  }
}
