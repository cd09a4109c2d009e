import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-2: what an erasure of parts leaves alone, and what it refuses.
struct ErasingPartsTests {
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
    let (scene, _) = try RequestScene.longGone()
    let request = try granted([RequestItemGiven(category: "C06")], in: scene)
    let mother = try scene.mother
    #expect(throws: Refusal.request(.namedAsRequester(mother))) {
      try erase([], of: "C06", request, in: scene)
    }
  }

  @Test(.tags(.`R-O-8.4-2`))
  func `what is not needed to answer a guardian goes while a request is open`() throws {
    let (scene, _) = try RequestScene.longGone()
    let mother = try scene.mother
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: mother,
        edits: [
          FieldEdit(field: "c06.telefoon", seen: nil, value: "0612345678")
        ], source: .guardian))
    func item(_ field: FieldCode) -> RequestItemGiven {
      RequestItemGiven(field: field, sheet: mother)
    }
    for field in ["c06.naam", "c06.gezag", "c06.email"] as [FieldCode] {
      let request = try granted([item(field)], in: scene)
      #expect(throws: Refusal.request(.namedAsRequester(mother)), "\(field)") {
        try erase([item(field)], of: "C06", request, in: scene)
      }
    }
    let other = try granted([item("c06.telefoon")], in: scene)
    try erase([item("c06.telefoon")], of: "C06", other, in: scene)
    #expect(try scene.category("C06", as: "CLA").sheets.count == 2)
  }

  @Test func `a statement about a field that stays follows its sheet`() throws {
    let (scene, father) = try RequestScene.longGone()
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
    let (scene, _) = try RequestScene.longGone()
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
    let (scene, father) = try RequestScene.longGone()
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
    let (scene, father) = try RequestScene.longGone()
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
    let (scene, _) = try RequestScene.longGone()
    let item = RequestItemGiven(field: "c06.email", sheet: RecordID(number: 4242))
    let request = try granted([RequestItemGiven(category: "C06")], in: scene)
    #expect(throws: Refusal.notFound(.sheet)) { try erase([item], of: "C06", request, in: scene) }
  }
}
