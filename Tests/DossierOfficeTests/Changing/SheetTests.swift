import DossierCore
import DossierOffice
import Testing

struct SheetTests {
  @Test(.tags(.`R-O-3.1-1`))
  func `two people merge on different fields, and meet on the same one with both values`() throws {
    let scene = try sceneWithPupil()
    let (one, other) = (try scene.office("CLA"), try scene.office("ADM"))
    try one.perform(edit("c02.plaats", nil, "Assen"))
    try other.perform(edit("c02.straat", nil, "Laan"))
    let ending = Ending { try other.perform(edit("c02.plaats", nil, "Emmen")) }
    let conflict = FieldConflict(
      field: "c02.plaats", theirs: "Assen", mine: "Emmen", author: SampleBoard.account("CLA"),
      written: scene.today)
    #expect(ending == .refused(.conflict([conflict])))
    #expect(
      Ending { try other.perform(edit("c02.plaats", nil, "Assen")) }
        == .refused(.nothingToChange))
    let sheet = try #require(try scene.store.newest(Sheet.self).first { $0.category == "C02" })
    #expect(sheet["c02.plaats"] == "Assen" && sheet["c02.straat"] == "Laan")
  }

  @Test(.tags(.`R-O-6.5-7`))
  func `a conflict on a masked value shows no more than its tail`() throws {
    let scene = try sceneWithPupil()
    let office = try scene.office("CLA")
    try office.perform(edit("c05.bsn", nil, "999990019", "C05"))
    let ending = Ending { try office.perform(edit("c05.bsn", nil, nil, "C05")) }
    guard case .refused(.conflict(let conflicts)) = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(conflicts.first?.theirs == "*****0019")
    try office.perform(edit("c05.bsn", "*****0019", nil, "C05"))
  }

  @Test(.tags(.`R-O-6.1-4`, .`R-O-4.1-1`))
  func `all wrong values are told at once, and nothing is written`() throws {
    let scene = try sceneWithPupil()
    let puts = scene.store.puts
    let change = ChangeSheet(
      pupil: Scene.pupil, category: "C02", sheet: nil,
      edits: [
        FieldEdit(field: "c02.postcode", seen: nil, value: "12"),
        FieldEdit(field: "c02.email", seen: nil, value: "@"),
        FieldEdit(field: "c99.niets", seen: nil, value: "x"),
        FieldEdit(field: "c02.plaats", seen: nil, value: "Assen"),
      ], source: .guardian)
    do {
      try scene.office("CLA").perform(change)
      Issue.record("was not refused")
    } catch Refusal.invalid(let problems) {
      #expect(problems.map(\.field) == ["c02.postcode", "c02.email", "c99.niets"])
    }
    #expect(scene.store.puts == puts)
  }

  @Test(.tags(.`R-O-4.1-4`, .`R-O-4.3-4`))
  func `a required field of an enrolled pupil stays filled, and managed fields have their action`()
    throws
  {
    let scene = try sceneWithPupil()
    let office = try scene.office("CLA")
    #expect(throws: Refusal.incomplete(["c01.achternaam"])) {
      try office.perform(edit("c01.achternaam", "Berg", nil, "C01"))
    }
    #expect(throws: Refusal.invalid([FieldProblem(field: "c12.status", fault: .managed)])) {
      try office.perform(edit("c12.status", "ingeschreven", "uitgeschreven", "C12"))
    }
  }

  @Test(.tags(.`R-O-4.2-1`))
  func `special data need a reason that was written down, and a review that is not past`() throws {
    let scene = try sceneWithPupil()
    let office = try scene.office("IB")
    var change = edit("c07a.instructie", nil, "EpiPen in kast 2", "C07a")
    #expect(throws: Refusal.necessityMissing("C07a")) { try office.perform(change) }
    change.necessity = NecessityGiven(reason: " ", review: scene.today)
    #expect(throws: Refusal.reasonMissing("R-O-4.2-1")) { try office.perform(change) }
    change.necessity = NecessityGiven(reason: "a\u{1b}b", review: scene.today)
    #expect(throws: Refusal.self) { try office.perform(change) }
    change.necessity = NecessityGiven(reason: "Nodig", review: scene.today.adding(days: -1))
    #expect(throws: Refusal.impossibleDate(.beforeStart)) { try office.perform(change) }
    change.necessity = NecessityGiven(reason: "Nodig", review: scene.today)
    try office.perform(change)
    let teacher = try scene.office("LKR").answer(DossierQuery(pupil: Scene.pupil))
    let sheet = teacher.categories.first { $0.code == "C07a" }?.sheets.first
    #expect(sheet?.fields.first?.value == "EpiPen in kast 2")
    #expect(sheet?.necessity == nil)
  }

  @Test(.tags(.`R-O-4.1-2`), arguments: [("oarsprong", false), ("iezo", true)])
  func `origin is recorded only with a reason where the board asks for one`(
    board: String, isAllowed: Bool
  ) throws {
    let scene = try Scene(try BoardPolicy.read(board))
    try scene.enrol(Scene.pupil)
    let change = edit("c03.nationaliteit", nil, "Onbekend", "C03")
    let ending = Ending { try scene.office("CLA").perform(change) }
    #expect(ending == (isAllowed ? .done : .refused(.reasonMissing("R-O-4.1-2"))))
  }

  @Test func `a category that repeats gets a sheet per person`() throws {
    let scene = try sceneWithPupil()
    let office = try scene.office("CLA")
    let first = try #require(try office.perform(edit("c06.naam", nil, "Berg", "C06")).record)
    try office.perform(edit("c06.naam", nil, "Bos", "C06"))
    var change = edit("c06.naam", "Berg", "Berk", "C06")
    change.sheet = first
    try office.perform(change)
    let sheets = try scene.store.newest(Sheet.self).filter { $0.category == "C06" }
    #expect(sheets.compactMap { $0["c06.naam"] }.sorted() == ["Berk", "Bos"])
    change.sheet = RecordID(number: 5)
    #expect(throws: Refusal.notFound(.sheet)) { try office.perform(change) }
  }

  @Test(.tags(.`R-O-6.1-1`))
  func `who may not see a secret address cannot make it open`() throws {
    let scene = try sceneWithPupil()
    try scene.office("ADM").perform(edit("c02.adres_geheim", nil, "ja"))
    let ending = Ending { try scene.office("ADM").perform(edit("c02.adres_geheim", "ja", "nee")) }
    #expect(ending.isMayNotChange)
    try scene.office("CLA").perform(edit("c02.adres_geheim", "ja", "nee"))
  }

  private func edit(
    _ field: FieldCode, _ seen: String?, _ value: String?, _ category: CategoryCode = "C02"
  ) -> ChangeSheet {
    ChangeSheet(
      pupil: Scene.pupil, category: category, sheet: nil,
      edits: [FieldEdit(field: field, seen: seen, value: value)], source: .guardian)
  }

  private func sceneWithPupil() throws -> Scene {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    return scene
  }
}
