import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-2: what was refused, kept or held stays when what it lies in is erased.
struct ErasingAroundTests {
  private func asked(
    _ items: [RequestItemGiven], refusing refused: [RequestItemGiven] = [], in scene: RequestScene
  ) throws -> RequestID {
    let request = try scene.register(
      WishGiven(kind: .erasure, scope: items, erasureGround: .noLongerNeeded))
    try scene.begin(request)
    let all = items.isEmpty ? [RequestItemGiven()] : items
    try scene.decide(
      request, granted: all.filter { !refused.contains($0) }, refused: refused)
    return request
  }

  private func erase(
    _ request: RequestID, _ lines: ErasureLineGiven..., in scene: RequestScene
  ) throws {
    try scene.office("CLA").perform(ProposeErasure(request: request, lines: lines))
    try scene.office("DIR").perform(ApproveErasure(request: request))
  }

  private func erased(_ scene: RequestScene) throws -> Int? {
    try #require(scene.store.journal.last { $0.event == .dataErased }).count
  }

  @Test func `a refused report stays when its category is erased`() throws {
    let scene = try RequestScene()
    let note = RequestItemGiven(record: try scene.note("C13"))
    let request = try asked(
      [RequestItemGiven(category: "C13"), note], refusing: [note], in: scene)
    try erase(
      request, ErasureLineGiven(category: "C13", fate: .erase),
      ErasureLineGiven(category: "C13", parts: [note], fate: .keep, basis: "H-1"), in: scene)
    let left = try scene.category("C13", as: "IB")
    #expect(left.entries.map(\.record) == [try scene.note("C13")] && left.documents.isEmpty)
    #expect(scene.store.documents[try scene.scan("C13")] == nil)
    #expect(try erased(scene) == 1)
  }

  @Test func `a refused report stays although no line of the proposal names it`() throws {
    let scene = try RequestScene()
    let note = RequestItemGiven(record: try scene.note("C13"))
    let request = try asked(
      [RequestItemGiven(category: "C13"), note], refusing: [note], in: scene)
    try erase(request, ErasureLineGiven(category: "C13", fate: .erase), in: scene)
    #expect(try scene.category("C13", as: "IB").entries.count == 1)
  }

  @Test func `a category that was refused apart is no part of the whole dossier`() throws {
    let scene = try RequestScene()
    let category = RequestItemGiven(category: "C13")
    let request = try scene.register(
      WishGiven(kind: .erasure, erasureGround: .noLongerNeeded))
    try scene.begin(request)
    try scene.decide(request, granted: [RequestItemGiven()], refused: [category])
    let parts = [[], [RequestItemGiven(record: try scene.note("C13"))]]
    for parts in parts {
      let line = ErasureLineGiven(category: "C13", parts: parts, fate: .erase)
      let named = RequestItem.category("C13")
      let item = try parts.first.map { try RequestItem.record(#require($0.record)) } ?? named
      #expect(throws: Refusal.request(.notAskedFor(item))) {
        try erase(request, line, in: scene)
      }
    }
    #expect(try scene.category("C13", as: "IB").entries.count == 1)
  }

  @Test func `a field that is kept on one sheet goes from the others`() throws {
    let (scene, father) = try RequestScene.longGone()
    let request = try asked([RequestItemGiven(category: "C06")], in: scene)
    let hers = RequestItemGiven(field: "c06.email", sheet: try scene.mother)
    try erase(
      request,
      ErasureLineGiven(
        category: "C06", parts: [RequestItemGiven(field: "c06.email")], fate: .erase),
      ErasureLineGiven(category: "C06", parts: [hers], fate: .keep, basis: "Adres voor de brief"),
      in: scene)
    let fields = try scene.category("C06", as: "CLA").sheets.flatMap(\.fields)
    #expect(
      fields.filter { $0.code == "c06.email" }.compactMap(\.value) == ["moeder@voorbeeld.nl"])
    #expect(scene.store.versions[father] == nil)
  }

  @Test func `a sheet that is erased leaves the field that is kept`() throws {
    let (scene, father) = try RequestScene.longGone()
    let request = try asked([RequestItemGiven(category: "C06")], in: scene)
    let name = RequestItemGiven(field: "c06.naam", sheet: father)
    try erase(
      request,
      ErasureLineGiven(category: "C06", parts: [RequestItemGiven(record: father)], fate: .erase),
      ErasureLineGiven(category: "C06", parts: [name], fate: .keep, basis: "Regel"), in: scene)
    let fields = try scene.category("C06", as: "CLA").sheets.flatMap(\.fields)
    let filled = Set(fields.compactMap(\.value))
    #expect(filled.contains("Visser") && !filled.contains("vader@voorbeeld.nl"))
  }

  @Test func `what was approved cannot be proposed anew`() throws {
    let scene = try RequestScene()
    let request = try asked([ErasingTests.notes], in: scene)
    try erase(request, ErasureLineGiven(category: "C10", fate: .erase), in: scene)
    #expect(throws: Refusal.self) {
      try scene.office("CLA").perform(
        ProposeErasure(
          request: request,
          lines: [ErasureLineGiven(category: "C10", fate: .keep, basis: "Regel")]))
    }
    let certificate = try scene.office("ADM").answer(ErasureCertificateQuery(request: request))
    #expect(certificate.lines.map(\.items) == [2])
  }

  @Test func `an erasure is done when nothing of it is left in the file`() throws {
    let scene = try RequestScene()
    let request = try asked([ErasingTests.notes], in: scene)
    try erase(request, ErasureLineGiven(category: "C10", fate: .erase), in: scene)
    scene.store.isSettled = false
    #expect(throws: Refusal.request(.erasureNotSettled)) {
      try scene.office("ADM").perform(CarryOutRequest(request: request))
    }
    #expect(try scene.record(request).request.stage.phase == .decided)
    scene.store.isSettled = true
    try scene.office("ADM").perform(CarryOutRequest(request: request))
    #expect(try scene.record(request).request.stage.phase == .carriedOut)
  }

  @Test func `a restriction that was granted between reading and writing is seen`() throws {
    let scene = try RequestScene()
    let request = try asked([ErasingTests.notes], in: scene)
    let freeze = try scene.register(
      WishGiven(
        kind: .restriction, scope: [ErasingTests.notes], restrictionGround: .unlawful))
    try scene.begin(freeze)
    try scene.office("CLA").perform(
      ProposeErasure(
        request: request, lines: [ErasureLineGiven(category: "C10", fate: .erase)]))
    // A colleague grants it at the last moment before the lock.
    var archive = scene.store.archive(Set(scene.scene.policy.compartments(for: "DIR")))
    var isArmed = false
    archive.write = { [write = archive.write] moment, body in
      if isArmed {
        isArmed = false
        try scene.grant(freeze)
      }
      try write(moment, body)
    }
    let office = try Office(
      archive: archive, clock: scene.scene.board.clock, account: SampleBoard.account("DIR"),
      role: "DIR")
    isArmed = true
    #expect(throws: Refusal.request(.frozen(.category("C10"), by: freeze))) {
      try office.perform(ApproveErasure(request: request))
    }
    let note = try scene.note("C10")
    #expect(!isArmed && scene.store.versions[note] != nil)
  }
}
