import DossierCore
import DossierOffice
import Testing

/// The consents of a group: one word for each pupil and purpose.
struct ConsentGroupTests {
  private static let second = PupilID(number: 7101)

  private func scene() throws -> ConsentScene {
    let scene = try ConsentScene()
    try scene.family.scene.enrol(Self.second)
    try scene.family.scene.enrol(PupilID(number: 7102), SampleBoard.school, SampleBoard.group4)
    try scene.office("ADM").perform(try scene.answer("website"))
    try scene.office("ADM").perform(try scene.answer("krant", .refused))
    return scene
  }

  @Test(arguments: ["ADM", "LKR", "DIR", "IB"] as [RoleCode])
  func `the pupils of the group stand down and the purposes across`(role: RoleCode) throws {
    let scene = try scene()
    let answer = try scene.office(role).answer(ConsentGroupQuery(group: SampleBoard.group3))
    let asked = scene.family.scene.policy.consentPurposes.filter { !$0.isOnOccasion }
    #expect(answer.purposes.map(\.purpose) == asked.map(\.code))
    #expect(Set(answer.rows.map(\.pupil)) == [Scene.pupil, Self.second])
    for row in answer.rows {
      let said = Dictionary(
        uniqueKeysWithValues: zip(answer.purposes.map(\.purpose.text), row.states)
      ).filter { $0.value != .unanswered }
      #expect(said == (row.pupil == Scene.pupil ? ["website": .given, "krant": .refused] : [:]))
    }
  }

  @Test func `the group is shown as it was on a past day`() throws {
    let scene = try scene()
    let answer = try scene.office("ADM").answer(
      ConsentGroupQuery(group: SampleBoard.group3, date: scene.today.adding(days: -1)))
    #expect(answer.rows.flatMap(\.states).allSatisfy { $0 == .unanswered })
  }

  @Test func `the view is in the journal with the group and the number of pupils`() throws {
    let scene = try scene()
    _ = try scene.office("ADM").answer(ConsentGroupQuery(group: SampleBoard.group3))
    let line = try #require(scene.family.store.journal.last)
    #expect(line.event == .consentsViewed)
    #expect(line.objects == ["C23", SampleBoard.group3.text])
    #expect(line.count == 2)
  }

  @Test(arguments: [SampleBoard.otherGroup, GroupID(number: 999)])
  func `a group elsewhere answers as one that does not exist`(group: GroupID) throws {
    let scene = try scene()
    #expect(throws: Refusal.notFound(.group)) {
      try scene.office("ADM").answer(ConsentGroupQuery(group: group))
    }
  }

  @Test func `a line reads the words once, and the family once`() throws {
    let scene = try ConsentScene()
    func reads() throws -> Int {
      var count = 0
      scene.store.interfere = { if $0 == .list { count += 1 } }
      defer { scene.store.interfere = nil }
      _ = try scene.office("ADM").answer(ConsentGroupQuery(group: SampleBoard.group3))
      return count
    }
    _ = try reads()
    let before = try reads()
    // One that opens a category, so that the gate looks at it too.
    try scene.office("ADM").perform(try scene.answer("medisch"))
    _ = try reads()
    let family = 2
    #expect(try reads() - before <= family)
  }

  @Test func `a teacher sees no pupils of another group`() throws {
    let scene = try scene()
    let answer = try scene.office("LKR").answer(ConsentGroupQuery(group: SampleBoard.group4))
    #expect(answer.rows == [])
  }
}
