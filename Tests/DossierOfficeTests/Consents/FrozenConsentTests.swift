import DossierCore
import DossierOffice
import Testing

/// R-O-8.5-3 and AVG 7(3): while something is frozen nothing may be done with a consent, except
/// taking it back.
struct FrozenConsentTests {
  private let scene: ConsentScene

  init() throws {
    scene = try ConsentScene()
    for purpose in ["website", "foto", "medisch", "onderzoek"] as [ConsentPurposeCode] {
      try scene.office("ADM").perform(try scene.answer(purpose))
    }
  }

  private func freeze(_ category: CategoryCode?) throws {
    try scene.family.scene.board.restrict(Scene.pupil, category)
  }

  @Test(arguments: [nil, "C23"] as [CategoryCode?])
  func `a consent is withdrawn and refused all the same, and no yes is entered`(
    category: CategoryCode?
  ) throws {
    try freeze(category)
    try scene.office("ADM").perform(try scene.withdrawal("website"))
    try scene.office("ADM").perform(try scene.answer("foto", .refused))
    guard case .mayNotChange("C23", .restricted)? = try scene.refusal(scene.answer("krant")) else {
      Issue.record("a yes was entered while the register is frozen")
      return
    }
    let form = EnterConsentStack(
      signed: scene.today, way: .written, place: "Map",
      rows: [
        .init(
          pupil: Scene.pupil, giver: RequesterGiven(guardian: try scene.family.mother),
          answers: ["krant": .refused, "medisch": .given])
      ])
    let outcome = try scene.office("ADM").perform(form)
    // The no on the form does not wait for the yes beside it.
    #expect(outcome.rows?.map { $0.refusal == nil } == [true, false])
    let said = try scene.store.newest(ConsentEvent.self).filter { $0.answer == .refused }
    #expect(Set(said.map(\.purpose)) == ["foto", "krant"])
  }

  @Test(arguments: [nil, "C23"] as [CategoryCode?])
  func `the work list of a withdrawal stays, is counted and can be handled`(
    category: CategoryCode?
  ) throws {
    try freeze(category)
    try scene.office("ADM").perform(try scene.withdrawal("website"))
    let tasks = try scene.tasks()
    #expect(tasks.map(\.purpose) == ["website"])
    #expect(tasks.map(\.state) == [.withdrawn])
    #expect(try scene.office("ADM").answer(TodayQuery()).consents.open == 1)
    for part in try #require(tasks.first).open {
      try scene.office("ADM").perform(
        HandleConsentTask(
          task: try #require(tasks.first).task, part: part, result: .done, note: "Weggehaald"))
    }
    #expect(try scene.tasks().isEmpty)
    #expect(try scene.office("ADM").answer(TodayQuery()).consents.open == 0)
  }

  @Test func `who keeps the register sees that it is frozen and whom to ask, not what was said`()
    throws
  {
    try freeze(nil)
    let answer = try scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil))
    #expect(answer.lines.map(\.state).allSatisfy { $0 == .frozen })
    #expect(answer.lines.allSatisfy { !$0.isValid && $0.words.isEmpty })
    #expect(answer.history.isEmpty)
    #expect(answer.givers.contains { $0.guardian != nil && $0.name != nil })
    let past = try scene.office("ADM").answer(
      ConsentsQuery(pupil: Scene.pupil, date: scene.today.adding(days: -1)))
    #expect(past.lines.map(\.state).allSatisfy { $0 == .frozen })
    // Whoever only looks needs no names of parents now.
    let teacher = try scene.office("LKR").answer(ConsentsQuery(pupil: Scene.pupil))
    #expect(teacher.givers.allSatisfy { $0.name == nil })
    // The parents can be chosen for a stack of forms too.
    let forms = try scene.office("ADM").answer(ConsentFormsQuery(group: SampleBoard.group3))
    #expect(forms.rows.first { $0.pupil == Scene.pupil }?.givers.count == answer.givers.count)
  }

  @Test(
    arguments: [
      ("C17", ["website", "foto"]), ("C07b", ["medisch"]), ("C10", []),
      ("C23", ["website", "foto", "medisch", "onderzoek"]),
    ] as [(CategoryCode, Set<ConsentPurposeCode>)])
  func `a freeze makes it no for what is about the category, and only for that`(
    category: CategoryCode, stopped: Set<ConsentPurposeCode>
  ) throws {
    try freeze(category)
    for purpose in ["website", "foto", "medisch", "onderzoek"] as [ConsentPurposeCode] {
      let expected: ConsentState = stopped.contains(purpose) ? .frozen : .given
      #expect(try scene.state(purpose) == expected)
    }
    let group = try scene.office("ADM").answer(ConsentGroupQuery(group: SampleBoard.group3))
    let row = try #require(group.rows.first { $0.pupil == Scene.pupil })
    let frozen = zip(group.purposes, row.states).filter { $0.1 == .frozen }.map(\.0.purpose)
    #expect(stopped.isSubset(of: frozen))
    #expect(!frozen.contains("onderzoek") || category == "C23")
  }

  @Test func `nobody is asked for what is frozen`() throws {
    try freeze("C17")
    let outcome = try scene.office("ADM").perform(
      RemindConsents(pupils: [Scene.pupil], purposes: ["krant", "website"]))
    #expect(outcome.rows?.map(\.refusal) == [.consent(.everybodyAnswered)])
  }

  @Test func `a work list goes with its pupil, and is counted where it is seen`() throws {
    let elsewhere = PupilID(number: 7110)
    try scene.family.scene.enrol(elsewhere, SampleBoard.otherSchool, SampleBoard.otherGroup)
    // One pupil came from the other school, and one went there.
    for (pupil, school) in [
      (Scene.pupil, SampleBoard.otherSchool), (elsewhere, SampleBoard.school),
    ] {
      let task = ConsentTask(
        pupil: pupil, school: school, matter: ConsentMatter("website"),
        word: RecordID(number: 9_003), since: scene.today, followUps: [.publication])
      let id = RecordID(number: scene.store.nextNumber())
      try scene.family.scene.put {
        try $0.put(
          ArchiveDraft(
            id: id, version: 1, compartment: .register, subject: .pupil(pupil),
            list: RecordList("consents/tasks"), body: task.sealedForm))
      }
    }
    #expect(try scene.tasks().map(\.pupil) == [Scene.pupil])
    #expect(try scene.office("ADM").answer(TodayQuery()).consents.open == 1)
  }
}
