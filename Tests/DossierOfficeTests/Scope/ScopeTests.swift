import DossierCore
import DossierOffice
import Testing

struct ScopeTests {
  @Test(.tags(.`R-O-6.1-1`))
  func `a teacher sees the own group and nobody else, in dossiers and in the list`() throws {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    try scene.enrol(PupilID(number: 7003), SampleBoard.school, SampleBoard.group4)
    let office = try scene.office("LKR")
    #expect(try office.answer(DossierQuery(pupil: Scene.pupil)).categories.isEmpty == false)
    #expect(throws: Refusal.notFound(.pupil)) {
      try office.answer(DossierQuery(pupil: PupilID(number: 7003)))
    }
    #expect(try office.answer(RosterQuery()).map(\.pupil) == [Scene.pupil])
    #expect(try office.answer(RosterQuery(group: SampleBoard.group4)).isEmpty)
  }

  @Test(.tags(.`R-O-6.1-1`), arguments: [(0, true), (28, true), (29, false)])
  func `a former group is seen through its last day of hand-over`(
    days: Int, isSeen: Bool
  ) throws {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    try scene.changeProfile("LKR") { profile in
      profile.assignments[0].groups = []
      profile.assignments[0].handovers = [
        GroupHandover(group: SampleBoard.group3, until: scene.today.adding(days: 28))
      ]
    }
    scene.today = scene.today.adding(days: days)
    let office = try scene.office("LKR")
    #expect(try office.answer(RosterQuery()).isEmpty == !isSeen)
    let ending = Ending { _ = try office.answer(DossierQuery(pupil: Scene.pupil)) }
    #expect(ending == (isSeen ? .done : .refused(.notFound(.pupil))))
  }

  @Test(.tags(.`R-I-1.4-7`), arguments: [(-1, false), (0, true), (10, true), (11, false)])
  func `a grant for one pupil holds from its first through its last day`(
    days: Int, isSeen: Bool
  ) throws {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    try scene.grant(Scene.pupil, to: "SMW", until: 10)
    scene.today = scene.today.adding(days: days)
    let office = try scene.office("SMW")
    let ending = Ending { _ = try office.answer(DossierQuery(pupil: Scene.pupil)) }
    #expect(ending == (isSeen ? .done : .refused(.notFound(.pupil))))
    #expect(try office.answer(RosterQuery()).isEmpty == !isSeen)
  }

  @Test(.tags(.`R-I-1.4-7`))
  func `a grant that was ended works no more the same day, also in a session under way`() throws {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    let grant = try scene.grant(Scene.pupil, to: "SMW", until: 10)
    let worker = try scene.office("SMW")
    let list = try worker.rosterView(RosterFilter(), rows: 10)
    #expect(list.count == 1)
    try scene.office("DIR").perform(EndPupilGrant(grant: grant))
    #expect(throws: Refusal.notFound(.pupil)) {
      try worker.answer(DossierQuery(pupil: Scene.pupil))
    }
    #expect(try worker.rosterView(RosterFilter(text: "b"), after: list).count == 0)
    #expect(throws: Refusal.nothingToChange) {
      try scene.office("DIR").perform(EndPupilGrant(grant: grant))
    }
  }

  @Test(.tags(.`R-O-6.1-1`))
  func `the grant of one role does nothing for another role of the same person`() throws {
    let scene = try Scene()
    try scene.enrol(Scene.pupil, SampleBoard.school, SampleBoard.group4)
    try scene.changeProfile("SMW") {
      $0.assignments.append(
        RoleAssignment(role: "LKR", schools: [SampleBoard.school], groups: [SampleBoard.group3]))
    }
    try scene.grant(Scene.pupil, to: "SMW", until: 10)
    let teacher = try scene.office("LKR", of: SampleBoard.account("SMW"))
    #expect(throws: Refusal.notFound(.pupil)) {
      try teacher.answer(DossierQuery(pupil: Scene.pupil))
    }
    #expect(try scene.office("SMW").answer(RosterQuery()).count == 1)
  }

  @Test(.tags(.`R-O-6.1-2`))
  func `special data stay closed to whoever did not sign the statement of secrecy`() throws {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    #expect(try codes("IB", scene).contains("C07a"))
    try scene.changeProfile("IB") { $0.secrecySigned = scene.today.adding(days: 1) }
    #expect(try !codes("IB", scene).contains("C07a"))
    try scene.changeProfile("IB") { $0.secrecySigned = nil }
    #expect(try !codes("IB", scene).contains("C07a"))
    #expect(try codes("IB", scene).contains("C10"))
  }

  @Test(.tags(.`R-O-8.5-3`))
  func `a restricted category shows that it is frozen, and nothing in it`() throws {
    let scene = try Scene()
    let category = try #require(scene.policy.category("C10"))
    try scene.enrol(
      Scene.pupil, SampleBoard.school, SampleBoard.group3,
      [
        Scene.Filling(
          category: category, values: ["c10.alert": "Bevroren"], entry: ("Oud", "Tekst"))
      ])
    try scene.board.restrict(Scene.pupil, "C10")
    let office = try scene.office("LKR")
    let answer = try office.answer(DossierQuery(pupil: Scene.pupil, categories: ["C10"]))
    let frozen = try #require(answer.categories.first)
    #expect(frozen.state == .restricted)
    #expect(frozen.sheets.isEmpty && frozen.entries.isEmpty && frozen.documents.isEmpty)
    #expect(throws: Refusal.mayNotChange("C10", .restricted(by: nil))) {
      try office.perform(scene.entry("C10", of: Scene.pupil))
    }
    #expect(throws: Refusal.notFound(.field)) {
      try office.answer(FieldHistoryQuery(pupil: Scene.pupil, field: "c10.alert", sheet: nil))
    }
  }

  @Test(.tags(.`R-O-6.1-1`, .`R-O-6.2-1`))
  func `a role that was taken away or has ended opens nothing, also in a session under way`()
    throws
  {
    let scene = try Scene()
    try scene.enrol(Scene.pupil)
    try scene.enrol(Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup)
    let refused = Ending.refused(.roleMayNot("CLA", "R-O-6.1-1"))
    for change in [
      { (profile: inout AccountProfile) in profile.isBlocked = true },
      {
        $0.isBlocked = false; $0.ends = scene.today.adding(days: -1)
      },
      {
        $0.ends = nil; $0.assignments = []
      },
    ] {
      try scene.changeProfile("CLA") {
        $0.isBlocked = false
        $0.ends = nil
        $0.assignments = [RoleAssignment(role: "CLA", schools: [SampleBoard.school])]
      }
      let office = try scene.office("CLA")
      let list = try office.rosterView(RosterFilter(), rows: 10)
      try scene.changeProfile("CLA", change)
      try office.refreshDirectory()
      #expect(Ending { _ = try office.answer(DossierQuery(pupil: Scene.pupil)) } == refused)
      #expect(Ending { _ = try office.rosterView(RosterFilter(), after: list) } == refused)
      #expect(Ending { _ = try office.perform(scene.entry("C10", of: Scene.pupil)) } == refused)
      #expect(Ending { _ = try scene.office("CLA") } == refused)
      let outsider = PupilFacts(
        pupil: Scene.stranger, school: SampleBoard.otherSchool, groups: [SampleBoard.otherGroup])
      #expect(!office.gate.reaches(outsider))
      #expect(scene.store.journal.last?.outcome == .refused)
    }
  }

  private func codes(_ role: RoleCode, _ scene: Scene) throws -> [CategoryCode] {
    try scene.office(role).answer(DossierQuery(pupil: Scene.pupil)).categories.map(\.code)
  }
}
