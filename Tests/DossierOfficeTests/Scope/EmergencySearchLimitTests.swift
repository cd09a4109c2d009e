import DossierCore
import DossierOffice
import Testing

/// Looking for a child by name in an emergency is no way to browse.
struct EmergencySearchLimitTests {
  private let scene: Scene
  private let query = EmergencySearchQuery(firstName: "Aïcha", surname: "Berg")

  init() throws {
    scene = try Scene()
  }

  /// Children of one name, in a group that the teacher does not have.
  private func enrol(_ count: Int, from first: Int64 = 7100) throws {
    for number in first..<(first + Int64(count)) {
      try scene.enrol(PupilID(number: number), SampleBoard.school, SampleBoard.group4)
    }
  }

  @Test(.tags(.`R-O-5.1-C`), arguments: [1, 8])
  func `up to eight children of one name are told, with one line that names them`(
    count: Int
  ) throws {
    try enrol(count)
    let office = try scene.office("LKR")
    let lines = scene.store.journal.count
    let found = try office.answer(query).map(\.pupil)
    #expect(found.count == count)
    let line = try #require(scene.store.journal.last)
    #expect(scene.store.journal.count == lines + 1)
    #expect(line.event == .emergencySearched)
    #expect(line.kind == .emergency)
    #expect(line.outcome == .success)
    #expect(Set(line.pupils) == Set(found))
    #expect(line.count == count)
  }

  @Test(.tags(.`R-O-5.1-C`))
  func `nine of one name are not told, and the search is an emergency line all the same`() throws {
    try enrol(9)
    let office = try scene.office("LKR")
    let lines = scene.store.journal.count
    #expect(throws: Refusal.notFound(.pupil)) { try office.answer(query) }
    let line = try #require(scene.store.journal[lines...].first)
    #expect(line.event == .emergencySearched)
    #expect(line.kind == .emergency)
    #expect(line.outcome == .refused)
    #expect(line.pupils.isEmpty)
    #expect(line.count == 9)
  }

  @Test(.tags(.`R-O-5.1-C`))
  func `children of another school and children who left do not count and are not told`() throws {
    try enrol(8)
    try scene.enrol(Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup)
    try enrol(1, from: 7300)
    let leaver = PupilID(number: 7300)
    try scene.office("CLA").perform(
      ChangeEnrolment(pupil: leaver, status: .left, date: scene.today))
    let found = try scene.office("LKR").answer(query).map(\.pupil)
    #expect(found.count == 8)
    #expect(!found.contains(Scene.stranger))
    #expect(!found.contains(leaver))
  }

  @Test(
    .tags(.`R-O-5.1-C`),
    arguments: [
      ("Aïch", "Berg"), ("Aïcha", "Ber"), ("A", "Berg"), ("Aïcha", "van"), ("Berg", "Aïcha"),
    ])
  func `a part of a name finds nobody, and that is a line too`(
    first: String, last: String
  ) throws {
    try enrol(1)
    let office = try scene.office("LKR")
    #expect(
      try office.answer(EmergencySearchQuery(firstName: first, surname: last)).isEmpty)
    #expect(scene.store.journal.last?.event == .emergencySearched)
    #expect(scene.store.journal.last?.count == 0)
  }

  @Test(.tags(.`R-O-5.1-C`), arguments: [("", "Berg"), ("Aïcha", " "), ("-", "Berg")])
  func `both names must be given`(first: String, last: String) throws {
    try enrol(1)
    let ending = Ending {
      _ = try scene.office("LKR").answer(EmergencySearchQuery(firstName: first, surname: last))
    }
    #expect(ending == .refused(.reasonMissing("R-O-5.1-C")))
  }

  @Test(.tags(.`R-O-5.1-C`), arguments: ["CLA", "FG", "ICT"] as [RoleCode])
  func `a role without emergency access does not search`(role: RoleCode) throws {
    try enrol(1)
    #expect(throws: Refusal.roleMayNot(role, "R-O-5.1-C")) {
      try scene.office(role).answer(query)
    }
  }
}
