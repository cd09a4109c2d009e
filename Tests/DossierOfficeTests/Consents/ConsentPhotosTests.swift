import DossierCore
import DossierOffice
import Testing

/// R-O-5.1-2: who may be in a picture, for one occasion and medium.
struct ConsentPhotosTests {
  private static let second = PupilID(number: 7101)

  private let scene: ConsentScene

  init() throws {
    scene = try ConsentScene()
    try scene.family.scene.enrol(Self.second)
    for purpose in ["foto", "website"] as [ConsentPurposeCode] {
      try scene.office("ADM").perform(try scene.answer(purpose))
    }
    try scene.office("ADM").perform(try scene.answer("krant", .refused))
  }

  private func office(_ role: RoleCode) throws -> Office {
    let scene = scene.family.scene
    return try Office(
      archive: scene.store.archive(Set(scene.policy.compartments(for: role))).refusingReentry,
      clock: scene.board.clock,
      press: LetterPress(
        list: { list in
          WrittenLetter(subject: list.event, text: "\(list.groups.count)", html: "<p>")
        }, write: { _ in throw Refusal.notFound(.letter) }), account: SampleBoard.account(role),
      role: role)
  }

  private func ask(_ query: ConsentPhotosQuery, _ role: RoleCode = "ADM") throws
    -> ConsentPhotosAnswer
  {
    try office(role).answer(query)
  }

  private func query(_ purposes: [ConsentPurposeCode]? = ["foto", "website", "krant"])
    -> ConsentPhotosQuery
  {
    ConsentPhotosQuery(event: "Sportdag", groups: [SampleBoard.group3], purposes: purposes)
  }

  @Test(arguments: ["ADM", "LKR", "DIR"] as [RoleCode])
  func `a list says yes or no for each medium, and nothing else`(role: RoleCode) throws {
    let answer = try ask(query(), role)
    #expect(answer.purposes.map(\.purpose) == ["foto", "website", "krant"])
    let rows = try #require(answer.groups.first).rows
    let may = Dictionary(uniqueKeysWithValues: rows.map { ($0.pupil, $0.may) })
    #expect(may == [Scene.pupil: [true, true, false], Self.second: [false, false, false]])
    #expect(answer.text == "1" && answer.html == "<p>")
  }

  @Test func `the list changes the moment a consent is withdrawn`() throws {
    try scene.office("ADM").perform(try scene.withdrawal("website"))
    let rows = try #require(try ask(query()).groups.first).rows
    #expect(rows.first { $0.pupil == Scene.pupil }?.may == [true, false, false])
  }

  @Test(arguments: [nil, "C23", "C17"] as [CategoryCode?])
  func `who is frozen stays on the list, and may not be in any picture`(
    category: CategoryCode?
  ) throws {
    let third = PupilID(number: 7102)
    try scene.family.scene.enrol(third)
    try scene.family.scene.board.restrict(Scene.pupil, category)
    let rows = try #require(try ask(query()).groups.first).rows
    #expect(Set(rows.map(\.pupil)) == [Scene.pupil, Self.second, third])
    #expect(rows.allSatisfy { $0.may == [false, false, false] && !$0.name.isEmpty })
    let group = try office("ADM").answer(ConsentGroupQuery(group: SampleBoard.group3))
    #expect(group.rows.count == 3)
    let shown = try #require(group.rows.first { $0.pupil == Scene.pupil })
    for (purpose, state) in zip(group.purposes, shown.states) where purpose.isAboutImages {
      #expect(state == .frozen)
    }
    let others = group.rows.filter { $0.pupil != Scene.pupil }.flatMap(\.states)
    #expect(others.allSatisfy { $0 == .unanswered })
  }

  @Test func `everything about pictures is asked when nothing is named, and no other purpose`()
    throws
  {
    let asked = try ask(query(nil)).purposes.map(\.purpose)
    #expect(Set(asked).isSuperset(of: ["foto", "website", "krant", "schoolfotograaf", "ouderapp"]))
    #expect(Set(asked).isDisjoint(with: ["medisch", "medicijn", "deskundige", "onderzoek"]))
    #expect(throws: Refusal.consent(.unknownPurpose("medisch"))) { try ask(query(["medisch"])) }
  }

  @Test func `each list is a line of its own with pupils and purposes, not the occasion`() throws {
    _ = try ask(query())
    _ = try ask(query())
    let lines = scene.store.journal.filter { $0.event == .consentsPrinted }
    #expect(lines.count == 2)
    let line = try #require(lines.last)
    #expect(line.objects == ["C23", SampleBoard.group3.text, "foto", "website", "krant"])
    #expect(line.pupils.count == 2 && line.count == 2 && line.rule == "R-O-5.1-2")
  }

  @Test func `a list without an occasion, a group or a press is refused`() throws {
    #expect(throws: Refusal.reasonMissing("R-O-5.1-2")) {
      try ask(ConsentPhotosQuery(event: " ", groups: [SampleBoard.group3]))
    }
    #expect(throws: Refusal.notFound(.group)) {
      try ask(ConsentPhotosQuery(event: "Sportdag", groups: []))
    }
    #expect(throws: Refusal.notFound(.group)) {
      try ask(ConsentPhotosQuery(event: "Sportdag", groups: [SampleBoard.otherGroup]))
    }
    #expect(throws: Refusal.notFound(.letter)) { try scene.office("ADM").answer(query()) }
    #expect(throws: Refusal.self) { try ask(query(), "BES") }
  }
}
