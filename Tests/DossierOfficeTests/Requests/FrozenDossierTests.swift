import DossierCore
import DossierOffice
import Testing

/// R-O-8.5-2, R-O-8.5-3, R-O-8.6-2: what a request freezes, nobody uses.
struct FrozenDossierTests {
  private static let staff: [RoleCode] = ["LKR", "IB", "DIR", "ADM", "CLA"]

  /// A restriction of these parts that was granted.
  private func restricted(_ items: [RequestItemGiven]) throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let items = try items.map { item in
      item == Self.note ? RequestItemGiven(record: try scene.note("C10")) : item
    }
    let request = try scene.register(
      WishGiven(kind: .restriction, scope: items, restrictionGround: .accuracyContested))
    try scene.begin(request)
    try scene.grant(request)
    return (scene, request)
  }

  /// Stands for the report in C10, whose record is not known before the scene is.
  private static let note = RequestItemGiven(record: RecordID(number: 0))

  @Test func `a frozen dossier is restricted for everybody who could see it`() throws {
    let (scene, request) = try restricted([])
    for role in Self.staff {
      let answer = try scene.office(role).answer(DossierQuery(pupil: Scene.pupil))
      let dossier = answer.categories.filter { !Self.registers.contains($0.code) }
      #expect(!dossier.isEmpty)
      for category in dossier {
        #expect(category.state == .restricted, "\(role) \(category.code)")
        #expect(category.reason == .restricted(by: request))
        #expect(category.sheets.isEmpty && category.entries.isEmpty && !category.mayChange)
      }
      #expect(answer.name == nil)
    }
  }

  /// Where the school writes down what it does: no part of the dossier that is frozen.
  private static let registers: Set<CategoryCode> = ["C22", "C24", "C25", "C27", "C28"]

  @Test func `the registers in which the school accounts for itself go on`() throws {
    let (free, frozen) = (try RequestScene(), try restricted([]).0)
    for role in Self.staff {
      func states(_ scene: RequestScene) throws -> [CategoryCode: VisibilityState] {
        let all = try scene.office(role).answer(DossierQuery(pupil: Scene.pupil)).categories
        return Dictionary(
          all.filter { Self.registers.contains($0.code) }.map { ($0.code, $0.state) },
          uniquingKeysWith: { first, _ in first })
      }
      #expect(try states(frozen) == states(free), "\(role)")
    }
  }

  @Test func `a frozen category leaves the others as they were`() throws {
    let (scene, request) = try restricted([RequestItemGiven(category: "C10")])
    #expect(try scene.category("C10", as: "IB").state == .restricted)
    #expect(try scene.category("C13", as: "IB").state == .visible)
    #expect(throws: Refusal.mayNotChange("C10", .restricted(by: request))) {
      try scene.office("IB").perform(scene.scene.entry("C10", of: Scene.pupil))
    }
    try scene.office("IB").perform(scene.scene.entry("C13", of: Scene.pupil))
  }

  @Test func `a frozen field shows that it is frozen and cannot be changed by any role`() throws {
    let (scene, request) = try restricted([RequestItemGiven(field: "c01.geboorteplaats")])
    for role in ["ADM", "CLA", "IB", "DIR"] as [RoleCode] {
      let field = try scene.field("c01.geboorteplaats", as: role)
      #expect(field.state == .restricted && field.value == nil && field.text == nil, "\(role)")
      #expect(field.reason == .restricted(by: request))
      #expect(try scene.field("c01.achternaam", as: role).state == .visible)
      #expect(throws: Refusal.notFound(.field)) {
        try scene.office(role).answer(
          FieldHistoryQuery(pupil: Scene.pupil, field: "c01.geboorteplaats", sheet: nil))
      }
    }
    let edit = { (field: FieldCode, seen: String?, value: String) in
      ChangeSheet(
        pupil: Scene.pupil, category: "C01", sheet: nil,
        edits: [FieldEdit(field: field, seen: seen, value: value)], source: .guardian)
    }
    let before = StoreSnapshot(scene.store)
    for role in ["ADM", "CLA"] as [RoleCode] {
      #expect(throws: Refusal.mayNotChange("C01", .restricted(by: request))) {
        try scene.office(role).perform(edit("c01.geboorteplaats", "Drachten", "Sneek"))
      }
    }
    #expect(StoreSnapshot(scene.store) == before)
    try scene.office("ADM").perform(edit("c01.roepnaam", "Aïcha", "Aicha"))
  }

  @Test func `a field of one guardian is frozen and that of another is not`() throws {
    let scene = try RequestScene()
    let father = try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: nil,
        edits: [
          FieldEdit(field: "c06.naam", seen: nil, value: "Visser"),
          FieldEdit(field: "c06.email", seen: nil, value: "vader@voorbeeld.nl"),
        ], source: .guardian))
    let item = RequestItemGiven(field: "c06.email", sheet: try scene.mother)
    let request = try scene.register(
      WishGiven(kind: .restriction, scope: [item], restrictionGround: .unlawful))
    try scene.begin(request)
    try scene.grant(request)
    let sheets = try scene.category("C06", as: "CLA").sheets
    let states = try Dictionary(
      uniqueKeysWithValues: sheets.map { sheet in
        let field = try #require(sheet.fields.first { $0.code == "c06.email" })
        return (try #require(sheet.record), field.state)
      })
    #expect(states[try scene.mother] == .restricted)
    #expect(states[try #require(father.record)] == .visible)
  }

  @Test func `a frozen report keeps its title and nothing else, and stays as it is`() throws {
    let (scene, request) = try restricted([Self.note])
    let (ib, note) = (try scene.office("IB"), try scene.note("C10"))
    let entry = try #require(try scene.category("C10", as: "IB").entries.first)
    #expect(entry.freeze == Freeze(request: request))
    #expect(entry.entry.title == "Verslag" && entry.entry.text == "")
    let refused = Refusal.mayNotChange("C10", .restricted(by: request))
    #expect(throws: refused) {
      try ib.perform(
        CorrectEntry(
          pupil: Scene.pupil, category: "C10", entry: note, seen: 1, date: scene.scene.today,
          title: "Verslag", text: "Anders", reason: "Fout"))
    }
    #expect(throws: refused) {
      try ib.perform(
        WithdrawEntry(
          pupil: Scene.pupil, category: "C10", entry: note, seen: 1, reason: "Fout"))
    }
    #expect(throws: Refusal.notFound(.entry)) {
      try ib.answer(EntryHistoryQuery(pupil: Scene.pupil, category: "C10", entry: note))
    }
  }

  @Test func `a frozen field that has an action of its own is not changed by that either`() throws {
    let (scene, request) = try restricted([RequestItemGiven(field: Enrolment.groupField)])
    #expect(throws: Refusal.mayNotChange("C12", .restricted(by: request))) {
      try scene.office("ADM").perform(
        MovePupil(pupil: Scene.pupil, group: SampleBoard.group4))
    }
  }

  @Test func `a frozen number is not shown whole, with whatever purpose`() throws {
    let scene = try RequestScene()
    let cla = try scene.office("CLA")
    try cla.perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C05", sheet: nil,
        edits: [FieldEdit(field: "c05.bsn", seen: nil, value: "999990019")], source: .guardian))
    let reveal = RevealFieldQuery(
      pupil: Scene.pupil, field: "c05.bsn", sheet: nil, purpose: "B2")
    #expect(try cla.answer(reveal).value == "999990019")
    let request = try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(field: "c05.bsn")],
        restrictionGround: .unlawful))
    try scene.begin(request)
    try scene.grant(request)
    #expect(throws: Refusal.notFound(.field)) { try cla.answer(reveal) }
    #expect(try scene.field("c05.bsn", as: "CLA").value == nil)
  }

  @Test func `lifting one of two restrictions leaves the other`() throws {
    let (scene, first) = try restricted([RequestItemGiven(category: "C10")])
    let second = try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: "C10")],
        restrictionGround: .unlawful))
    try scene.begin(second)
    try scene.grant(second)
    for (request, state) in [(first, VisibilityState.restricted), (second, .visible)] {
      try scene.office("ADM").perform(CarryOutRequest(request: request))
      #expect(throws: Refusal.request(.liftingNotAnnounced)) {
        try scene.office("ADM").perform(LiftRestriction(request: request))
      }
      try scene.announceLifting(of: request)
      try scene.office("ADM").perform(LiftRestriction(request: request))
      #expect(try scene.category("C10", as: "IB").state == state)
    }
  }

  @Test func `a restriction still holds when its case is closed`() throws {
    let (scene, request) = try restricted([RequestItemGiven(category: "C10")])
    try scene.office("ADM").perform(CarryOutRequest(request: request))
    try scene.office("ADM").perform(CloseRequest(request: request))
    #expect(try scene.category("C10", as: "IB").state == .restricted)
  }
}
