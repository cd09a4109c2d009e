import DossierCore
import DossierOffice
import Testing

/// Whose task is what: the handler's, the mandate's, the keeper's, and nobody's of elsewhere.
struct TasksByRoleTests {
  private func tasks(_ scene: RequestScene, _ role: RoleCode) throws -> [RequestTask] {
    try scene.office(role).answer(TasksQuery()).tasks.map(\.task)
  }

  private func contributions(
    _ scene: RequestScene, _ role: RoleCode
  ) throws -> [CategoryCode] {
    try tasks(scene, role).flatMap { task in
      if case .contribute(let task) = task { task.categories } else { [CategoryCode]() }
    }
  }

  @Test func `a request that came in is for everybody who keeps the register`() throws {
    let scene = try RequestScene()
    _ = try scene.register(WishGiven(kind: .access))
    for role in ["ADM", "CLA", "DIR", "BES"] as [RoleCode] {
      #expect(try tasks(scene, role).contains(.beginTreatment), "\(role)")
    }
    #expect(try tasks(scene, "LKR").isEmpty)
    #expect(try tasks(scene, "FG").isEmpty)
  }

  @Test func `once there is a handler, the preparing is theirs and the deciding is not`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    try scene.office("ADM").perform(StartTreatment(request: request))
    #expect(try tasks(scene, "ADM").contains(.establishIdentity))
    #expect(try !tasks(scene, "CLA").contains(.establishIdentity))
    #expect(try tasks(scene, "DIR").contains(.decide))
    #expect(try tasks(scene, "BES").contains(.decide))
    #expect(try !tasks(scene, "ADM").contains(.decide))
  }

  @Test func `who keeps a category contributes, also without seeing the register`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    try scene.begin(request)
    #expect(try contributions(scene, "LKR").contains("C10"))
    #expect(try contributions(scene, "IB").contains("C13"))
    #expect(try contributions(scene, "ADM").contains("C01"))
  }

  @Test func `a teacher has no task about a pupil of another group`() throws {
    let scene = try RequestScene()
    try scene.begin(scene.register(WishGiven(kind: .access)))
    try scene.scene.changeProfile("LKR") { $0.assignments[0].groups = [SampleBoard.group4] }
    #expect(try contributions(scene, "LKR").isEmpty)
  }

  @Test func `tasks stand by the day they are due, a wrong fact before its request`() throws {
    let scene = try RequestScene()
    scene.scene.today = scene.scene.today.adding(days: -3)
    let access = try scene.register(WishGiven(kind: .access))
    scene.scene.today = scene.scene.today.adding(days: 3)
    let correction = try scene.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(
            item: RequestItemGiven(field: "c01.geboorteplaats"), old: "Drachten",
            proposed: "Sneek", nature: .fact)
        ]))
    try scene.begin(correction)
    let answers = try scene.office("ADM").answer(TasksQuery()).tasks
    #expect(answers.map(\.due) == answers.map(\.due).sorted())
    #expect(answers.first?.row.request == correction)
    let fact = try #require(answers.first)
    #expect(fact.due < fact.row.due)
    #expect(answers.contains { $0.row.request == access && $0.task == .beginTreatment })
  }

  @Test func `a reminder is seen in the tasks`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    try scene.begin(request)
    try scene.office("DIR").perform(RemindHandler(request: request))
    let answers = try scene.office("LKR").answer(TasksQuery()).tasks
    #expect(answers.map(\.row.reminded) == [scene.scene.today])
    #expect(
      try scene.office("ADM").answer(RequestsQuery()).rows.map(\.reminded) == [scene.scene.today])
  }

  @Test(arguments: ["LKR", "ICT", "IB"] as [RoleCode])
  func `who does not keep the register reminds nobody`(role: RoleCode) throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    let before = StoreSnapshot(scene.store)
    #expect(throws: Refusal.self) {
      try scene.office(role).perform(RemindHandler(request: request))
    }
    #expect(StoreSnapshot(scene.store) == before)
  }
}
