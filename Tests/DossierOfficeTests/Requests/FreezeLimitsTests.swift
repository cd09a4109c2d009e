import DossierCore
import DossierOffice
import Testing

/// What a freeze does not close, and who cannot freeze (decision 0026).
struct FreezeLimitsTests {
  @Test func `an emergency opens the emergency fields of a frozen dossier, and nothing else`()
    throws
  {
    let scene = try RequestScene()
    _ = try scene.register(WishGiven(kind: .objection, text: "Wij willen dit niet"))
    let teacher = try scene.office("LKR")
    #expect(try scene.category("C06", as: "LKR").state == .restricted)

    try teacher.perform(
      OpenEmergencyAccess(pupil: Scene.pupil, reason: "Ongeval op het plein"))
    let opened = try scene.field("c06.naam", as: "LKR")
    #expect(opened.state == .visible && opened.value == "Berg")
    let category = try scene.category("C10", as: "LKR")
    #expect(category.state == .restricted)
    #expect(category.entries.isEmpty && category.documents.isEmpty)
  }

  @Test func `an objection by a stranger is registered and freezes nothing`() throws {
    let scene = try RequestScene()
    let outcome = try scene.office("ADM").perform(
      RegisterRequest(
        pupil: Scene.pupil, requester: RequesterGiven(name: "A. Buurvrouw"),
        wish: WishGiven(kind: .objection, text: "Ik wil dit niet"), channel: .letter,
        received: scene.scene.today))
    #expect(outcome.record != nil)
    #expect(try scene.field("c01.roepnaam", as: "ADM").state == .visible)
    #expect(try scene.office("FG").answer(FrozenQuery()).isEmpty)
  }

  @Test func `while it is not certain who may ask, an objection counts`() throws {
    let scene = try RequestScene()
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: try scene.mother,
        edits: [FieldEdit(field: "c06.gezag", seen: "ja", value: "onbekend")],
        source: .guardian))
    scene.scene.today = scene.scene.today.adding(days: 1)
    _ = try scene.register(WishGiven(kind: .objection, text: "Wij willen dit niet"))
    #expect(try scene.category("C01", as: "ADM").state == .restricted)
  }
}

extension FreezeLimitsTests {
  @Test func `the list of pupils marks of whom something is frozen, until it is not`() throws {
    let scene = try RequestScene()
    let office = try scene.office("ADM")
    func isMarked() throws -> Bool {
      let view = try office.rosterView(RosterFilter(), rows: 10)
      let place = try #require(view.position(of: Scene.pupil))
      return view.row(at: place).marks.contains(.frozen)
    }
    #expect(try !isMarked())
    let request = try scene.register(
      WishGiven(
        kind: .objection, scope: [RequestItemGiven(category: "C10")], text: "Wij willen dit niet"))
    #expect(try isMarked())
    try office.perform(WithdrawRequest(request: request, reason: "Ingetrokken"))
    #expect(try !isMarked())
  }
}
