import DossierCore
import DossierOffice
import Testing

struct RosterPropertyTests {
  @Test(.tags(.`R-O-4.1-4`), arguments: [1, 2, 3])
  func `after any actions the roster says what the sheets say`(seed: Int) throws {
    let scene = try Scene()
    let office = try scene.office("CLA")
    var pupils: [PupilID] = []
    var choice = seed
    func pick(_ count: Int) -> Int {
      choice = (choice &* 1_103_515_245 &+ 12_345) & 0x7fff_ffff
      return (choice >> 8) % count
    }
    let groups = [SampleBoard.group3, SampleBoard.group4]
    for step in 0..<120 {
      guard !pupils.isEmpty, pick(5) > 0 else {
        let created = try office.perform(creation("Berg\(step)", groups[pick(2)]))
        pupils.append(try #require(created.pupil))
        continue
      }
      let pupil = pupils[pick(pupils.count)]
      _ = Ending {
        switch pick(4) {
        case 0: try office.perform(MovePupil(pupil: pupil, group: groups[pick(2)]))
        case 1:
          try office.perform(ChangeEnrolment(pupil: pupil, status: .left, date: scene.today))
        case 2:
          try office.perform(ChangeEnrolment(pupil: pupil, status: .enrolled, date: scene.today))
        default:
          try office.perform(
            ChangeSheet(
              pupil: pupil, category: "C01", sheet: nil,
              edits: [FieldEdit(field: "c01.roepnaam", seen: nil, value: "Aya")],
              source: .guardian))
        }
      }
      if step % 10 == 0 { try check(scene, office, pupils) }
    }
    try check(scene, office, pupils)
  }

  @Test(.tags(.`R-O-4.1-4`, .`R-O-6.1-4`))
  func `a new pupil is refused with everything that is wrong, and keeps all that was given`()
    throws
  {
    let scene = try Scene()
    let office = try scene.office("CLA")
    var wrong = creation("Bos", SampleBoard.group3)
    wrong.fields["c02.postcode"] = "12"
    wrong.fields["c04.niets"] = "x"
    wrong.fields["c01.geboortedatum"] = "31-02-2019"
    do {
      try office.perform(wrong)
      Issue.record("was not refused")
    } catch Refusal.invalid(let problems) {
      #expect(
        Set(problems.map(\.field)) == ["c02.postcode", "c04.niets", "c01.geboortedatum"])
    }
    #expect(scene.store.rosterEntries(of: SampleBoard.school).isEmpty)
    var right = creation("Bos", SampleBoard.group3)
    right.fields["c12.rooster"] = "Ma en di"
    try office.perform(right)
    let sheet = try #require(try scene.store.newest(Sheet.self).first { $0.category == "C12" })
    #expect(sheet["c12.rooster"] == "Ma en di")
    #expect(Enrolment(sheet: sheet).group == SampleBoard.group3)
    #expect(throws: Refusal.wrongGroup) {
      try office.perform(creation("Bos", SampleBoard.otherGroup))
    }
  }

  @Test func `a list on the screen stays readable while the roster shrinks and grows`() throws {
    let scene = try Scene()
    for number in 1...45 { try scene.enrol(PupilID(number: 8000 + Int64(number))) }
    let office = try scene.office("CLA")
    let view = try office.rosterView(RosterFilter(), rows: .max)
    try scene.put { try $0.buildRoster(SampleBoard.school, []) }
    #expect(try office.refreshRoster())
    #expect(view.row(at: 44).name == "Berg, Aïcha van den")
    #expect(try office.rosterView(RosterFilter(), after: view).count == 0)
  }

  private func check(_ scene: Scene, _ office: Office, _ pupils: [PupilID]) throws {
    let sheets = try scene.store.newest(Sheet.self)
    let rule = RosterRule(scene.policy)
    let expected = pupils.map { pupil in
      rule.entry(
        of: pupil, identity: sheets.first { $0.pupil == pupil && $0.category == "C01" },
        enrolment: sheets.first { $0.pupil == pupil && $0.category == "C12" })
    }
    #expect(Set(scene.store.rosterEntries(of: SampleBoard.school)) == Set(expected))
    #expect(try Set(office.answer(RosterQuery()).map(\.pupil)) == Set(pupils))
  }

  private func creation(_ surname: String, _ group: GroupID) -> CreatePupil {
    CreatePupil(
      school: SampleBoard.school, group: group, status: .enrolled, entered: nil,
      fields: [
        "c01.achternaam": surname, "c01.voorletters": "A", "c01.geslacht": "2",
        "c01.geboortedatum": "2019-05-04",
      ], source: .guardian)
  }
}
