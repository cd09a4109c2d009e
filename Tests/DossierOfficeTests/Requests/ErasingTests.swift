import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-1, R-O-8.4-2, R-X-5: erased is gone, by two persons, with a certificate.
struct ErasingTests {
  static let notes = RequestItemGiven(category: "C10")

  /// A request for erasure that was granted.
  private func granted(
    _ items: [RequestItemGiven] = [notes], prepare: (RequestScene) throws -> Void = { _ in }
  ) throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    try prepare(scene)
    let request = try scene.register(
      WishGiven(kind: .erasure, scope: items, erasureGround: .noLongerNeeded))
    try scene.begin(request)
    try scene.grant(request)
    return (scene, request)
  }

  private func propose(
    _ request: RequestID, _ lines: ErasureLineGiven..., in scene: RequestScene
  ) throws {
    try scene.office("CLA").perform(ProposeErasure(request: request, lines: lines))
  }

  /// What is left of a category, whatever its kind.
  private func left(of code: CategoryCode, in scene: RequestScene) throws -> [ArchiveRecord] {
    scene.store.everything.filter { $0.list == .category(code, of: Scene.pupil) }
  }

  @Test func `an approved erasure leaves no version of anything in the category`() throws {
    let (scene, request) = try granted()
    try scene.office("IB").perform(
      CorrectEntry(
        pupil: Scene.pupil, category: "C10", entry: try scene.note("C10"), seen: 1,
        date: scene.scene.today, title: "Verslag", text: "Anders.", reason: "Fout"))
    try propose(request, ErasureLineGiven(category: "C10", fate: .erase), in: scene)
    #expect(try !left(of: "C10", in: scene).isEmpty)
    let commits = scene.store.commits
    try scene.office("DIR").perform(ApproveErasure(request: request))
    #expect(scene.store.commits == commits + 1)
    #expect(try left(of: "C10", in: scene).isEmpty)
    #expect(scene.store.documents[try scene.scan("C10")] == nil)
    #expect(try !left(of: "C13", in: scene).isEmpty)
    let texts = scene.store.everything.map { String(decoding: $0.body, as: UTF8.self) }
    #expect(!texts.contains { $0.contains("vaak druk") })
    try scene.office("ADM").perform(CarryOutRequest(request: request))
    #expect(try scene.record(request).request.stage.phase == .carriedOut)
  }

  @Test func `the certificate says what, how much, when, by whom and why, and no content`() throws {
    let (scene, request) = try granted([])
    try scene.hold(["C13"], reference: "Zaak 12")
    try propose(
      request, ErasureLineGiven(category: "C10", fate: .erase),
      ErasureLineGiven(category: "C13", fate: .hold),
      ErasureLineGiven(category: "C01", fate: .keep, basis: "Besluit bekostiging WPO 9"),
      in: scene)
    #expect(throws: Refusal.request(.erasureNotApproved)) {
      try scene.office("ADM").answer(ErasureCertificateQuery(request: request))
    }
    try scene.office("DIR").perform(ApproveErasure(request: request))
    let line = try #require(scene.store.journal.last { $0.event == .dataErased })
    #expect(line.objects == [request.text, "C10"] && line.count == 2 && line.action == .delete)
    let certificate = try scene.office("FG").answer(ErasureCertificateQuery(request: request))
    #expect(certificate.on == scene.scene.today)
    #expect(certificate.proposedBy.role == "CLA" && certificate.approvedBy.role == "DIR")
    #expect(certificate.lines.map(\.category) == ["C10", "C13", "C01"])
    #expect(certificate.lines.map(\.items) == [2, nil, nil])
    #expect(
      certificate.lines.map(\.rule) == ["R-O-8.4-1", "Zaak 12", "Besluit bekostiging WPO 9"])
    #expect(try !left(of: "C13", in: scene).isEmpty)
  }

  @Test func `who proposes does not approve, and changes nothing by trying`() throws {
    let (scene, request) = try granted()
    try scene.office("DIR").perform(
      ProposeErasure(
        request: request, lines: [ErasureLineGiven(category: "C10", fate: .erase)]))
    let before = StoreSnapshot(scene.store)
    #expect(throws: Refusal.request(.secondPersonNeeded)) {
      try scene.office("DIR").perform(ApproveErasure(request: request))
    }
    #expect(StoreSnapshot(scene.store) == before)
    #expect(scene.store.journal.last?.rule == "R-X-5")
  }

  @Test func `a report is not erased under the heading of another category`() throws {
    let (scene, request) = try granted([])
    let part = RequestItemGiven(record: try scene.note("C13"))
    let before = StoreSnapshot(scene.store)
    for fate in [ErasureLineGiven.Fate.erase, .keep] {
      #expect(throws: Refusal.notFound(.entry)) {
        try propose(
          request,
          ErasureLineGiven(category: "C10", parts: [part], fate: fate, basis: "Regel"), in: scene)
      }
    }
    #expect(StoreSnapshot(scene.store) == before)
  }

  @Test func `one report goes and the others stay`() throws {
    let (scene, request) = try granted([])
    let note = try scene.note("C10")
    try propose(
      request,
      ErasureLineGiven(category: "C10", parts: [RequestItemGiven(record: note)], fate: .erase),
      in: scene)
    try scene.office("DIR").perform(ApproveErasure(request: request))
    #expect(scene.store.versions[note] == nil)
    #expect(try scene.category("C10", as: "IB").documents.count == 1)
  }

  @Test func `a field goes from every version, and the rest of its history stays`() throws {
    let (scene, request) = try granted([RequestItemGiven(field: "c13.uitstroom")]) { scene in
      for (seen, value) in [(nil, "havo"), ("havo", "vwo")] as [(String?, String)] {
        try scene.office("IB").perform(
          ChangeSheet(
            pupil: Scene.pupil, category: "C13", sheet: nil,
            edits: [
              FieldEdit(field: "c13.uitstroom", seen: seen, value: value),
              FieldEdit(
                field: "c13.bevorderend", seen: seen.map { "Met \($0)" }, value: "Met \(value)"),
            ], source: .staff,
            necessity: NecessityGiven(
              reason: "Nodig", review: scene.scene.today.adding(days: 30))))
      }
    }
    try propose(
      request,
      ErasureLineGiven(
        category: "C13", parts: [RequestItemGiven(field: "c13.uitstroom")], fate: .erase),
      in: scene)
    try scene.office("DIR").perform(ApproveErasure(request: request))
    #expect(try scene.field("c13.uitstroom", as: "IB").value == nil)
    #expect(try scene.field("c13.bevorderend", as: "IB").value == "Met vwo")
    let sheets = try left(of: "C13", in: scene).filter { $0.body.first == 5 }
      .map { try Sheet(opened: $0.body) }
    #expect(sheets.count == 2 && sheets.allSatisfy { $0["c13.uitstroom"] == nil })
    #expect(Set(sheets.compactMap { $0["c13.bevorderend"] }) == ["Met havo", "Met vwo"])
  }

  @Test(arguments: ["C12"] as [CategoryCode])
  func `who the pupil is goes only with the whole dossier`(code: CategoryCode) throws {
    let (scene, request) = try granted([RequestItemGiven(category: code)])
    #expect(throws: Refusal.request(.partOfIdentity(code))) {
      try propose(request, ErasureLineGiven(category: code, fate: .erase), in: scene)
    }
  }

  @Test func `what is frozen is not erased, also not when it lies inside what was granted`() throws
  {
    let (scene, request) = try granted()
    try propose(request, ErasureLineGiven(category: "C10", fate: .erase), in: scene)
    let note = try scene.note("C10")
    let freeze = try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(record: note)],
        restrictionGround: .unlawful))
    try scene.begin(freeze)
    try scene.grant(freeze)
    let before = StoreSnapshot(scene.store)
    #expect(throws: Refusal.request(.frozen(.record(note), by: freeze))) {
      try scene.office("DIR").perform(ApproveErasure(request: request))
    }
    #expect(StoreSnapshot(scene.store) == before)
  }

  @Test func `what came since the screen was read is looked at first`() throws {
    let (scene, request) = try granted()
    let seen = try scene.newest(request).version
    try propose(request, ErasureLineGiven(category: "C10", fate: .erase), in: scene)
    #expect(throws: Refusal.stale) {
      try scene.office("DIR").perform(ApproveErasure(request: request, seen: seen))
    }
  }

  @Test func `a store that fails halfway has erased nothing`() throws {
    let (scene, request) = try granted()
    try propose(request, ErasureLineGiven(category: "C10", fate: .erase), in: scene)
    let before = StoreSnapshot(scene.store)
    var erased = 0
    scene.store.interfere = { operation in
      guard operation == .erase else { return }
      erased += 1
      if erased == 2 { throw ArchiveFault.other("full") }
    }
    #expect(throws: ArchiveFault.other("full")) {
      try scene.office("DIR").perform(ApproveErasure(request: request))
    }
    scene.store.interfere = nil
    #expect(StoreSnapshot(scene.store) == before)
  }
}
