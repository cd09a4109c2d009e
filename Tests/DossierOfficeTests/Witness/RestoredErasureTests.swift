import DossierCore
import DossierOffice
import Testing

/// What was erased does not come back with an older store: R-O-8.4-1 holds after a restore as well.
///
/// The store of each scene is copied before the erasure; that copy is the backup.
struct RestoredErasureTests {
  private let scene: RequestScene

  init() throws { scene = try RequestScene() }

  private func erase(_ items: [RequestItemGiven], of code: CategoryCode, whole: Bool = false) throws
  {
    let request = try scene.register(
      WishGiven(kind: .erasure, scope: items, erasureGround: .unlawful))
    try scene.begin(request)
    try scene.grant(request)
    try scene.office("CLA").perform(
      ProposeErasure(
        request: request,
        lines: [ErasureLineGiven(category: code, parts: whole ? [] : items, fate: .erase)]))
    try scene.office("DIR").perform(ApproveErasure(request: request))
  }

  private func replay(_ rows: [[UInt8]]) throws -> ReplayReport {
    let archive = scene.store.archive(Set(scene.scene.policy.compartments(for: "FG")))
    return try RestoreReplay(
      archive: archive.refusingReentry, clock: scene.scene.board.clock,
      account: SampleBoard.account("FG"), role: "FG", station: nil
    ).run(rows)
  }

  private var rows: [[UInt8]] { get throws { try scene.takenAway } }

  @Test(.tags(.`R-O-8.4-1`))
  func `an erasure is witnessed by numbers only, in its own transaction`() throws {
    let (note, scan) = (try scene.note("C10"), try scene.scan("C10"))
    try erase([RequestItemGiven(category: "C10")], of: "C10", whole: true)
    let changes = try rows.map { try WitnessedChange(opened: $0) }
    guard case .partsErased(let parts) = try #require(changes.last), changes.count == 1 else {
      Issue.record("\(changes)")
      return
    }
    #expect(parts.category == "C10" && parts.pupil == Scene.pupil)
    #expect(Set(parts.records) == [note, scan] && parts.sheets.isEmpty)
  }

  @Test(.tags(.`R-O-8.4-1`))
  func `after a restore an entry is frozen at once, and gone when somebody with the key comes in`()
    throws
  {
    let backup = scene.backup()
    try erase([RequestItemGiven(category: "C10")], of: "C10", whole: true)
    let rows = try rows
    scene.putBack(backup)
    #expect(try replay(rows) == .init(applied: 1))
    let note = try scene.note("C10")
    #expect(scene.store.versions[note] != nil)
    let looked = try scene.scene.office("CLA")
    #expect(scene.store.versions[note] == nil)
    #expect(scene.store.documents[try scene.scan("C10")] == nil)
    let answer = try looked.answer(DossierQuery(pupil: Scene.pupil, categories: ["C10"]))
    #expect(answer.categories.first?.entries.isEmpty == true)
    #expect(try scene.store.newest(RestoredChange.self).isEmpty)
  }

  @Test func `who cannot open the category leaves it frozen for who can`() throws {
    let backup = scene.backup()
    try erase([RequestItemGiven(category: "C10")], of: "C10", whole: true)
    let rows = try rows
    scene.putBack(backup)
    _ = try replay(rows)
    let officer = try scene.scene.office("FG")
    let frozen = try officer.answer(FrozenQuery())
    #expect(frozen.map(\.isRestored) == [true])
    #expect(frozen.first?.kind == .erasure)
    #expect(try scene.store.newest(RestoredChange.self).count == 1)
  }

  @Test func `fields that were erased one after the other all go again, the others stay`() throws {
    try leave()
    let backup = scene.backup()
    let mother = try scene.mother
    for field in ["c01.roepnaam", "c01.geboorteplaats"] as [FieldCode] {
      try erase([RequestItemGiven(field: field)], of: "C01")
    }
    let rows = try rows
    scene.putBack(backup)
    #expect(try replay(rows) == .init(applied: 2))
    #expect(try replay(rows) == .init(standing: 2))
    scene.forgetSessions()
    #expect(try scene.field("c01.roepnaam", as: "CLA").value == nil)
    #expect(try scene.field("c01.geboorteplaats", as: "CLA").value == nil)
    #expect(try scene.field("c01.achternaam", as: "CLA").value == "Berg")
    #expect(scene.store.versions[mother] != nil)
    let roster = try scene.office("CLA").answer(RosterQuery(search: "berg"))
    #expect(roster.count == 1 && !roster[0].name.contains("Aïcha"))
    #expect(try replay(rows) == .init(standing: 2))
  }

  @Test func `the second erasure has its line, with the restore as its reason`() throws {
    let backup = scene.backup()
    try erase([RequestItemGiven(category: "C10")], of: "C10", whole: true)
    let rows = try rows
    scene.putBack(backup)
    _ = try replay(rows)
    _ = try scene.scene.office("CLA")
    let lines = scene.store.journal.filter { $0.reason == RestoreReplay.reason }
    #expect(lines.map(\.event) == [.erasureAwaited, .restoreAccepted, .dataErased])
    #expect(lines.last?.count == 2 && lines.last?.role == "CLA")
  }

  /// So long ago that no minimum holds any more.
  private func leave() throws {
    let list = RecordList.category(Enrolment.category, of: Scene.pupil)
    let record = try #require(
      try scene.store.archive([.dossier]).recordsOn(list, .dossier).first)
    var sheet = try Sheet(opened: record.body)
    for (field, value) in [
      (Enrolment.leftField, "2020-07-31"), (Enrolment.statusField, "uitgeschreven"),
    ] {
      sheet.cells[field] = FieldCell(
        value: value, source: .staff, written: scene.scene.today,
        author: SampleBoard.account("CLA"))
    }
    try scene.scene.put { try $0.put(record.next(sheet)) }
  }
}
