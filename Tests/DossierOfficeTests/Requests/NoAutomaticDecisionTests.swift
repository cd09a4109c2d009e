import DossierCore
import DossierOffice
import Testing

/// R-O-8.8-1: the program decides nothing about a pupil; it makes lists, and people decide.
struct NoAutomaticDecisionTests {
  private static let roles: [RoleCode] = ["DIR", "ADM", "CLA", "IB", "LKR", "FG", "BES"]

  @Test(.tags(.`R-O-8.8-1`))
  func `time passes, everybody looks at every list, and nothing about a pupil changes`() throws {
    let scene = try RequestScene()
    for kind in [RequestKind.access, .restriction, .erasure, .portability] {
      let request = try scene.register(
        WishGiven(
          kind: kind, scope: [RequestItemGiven(category: "C10")],
          erasureGround: kind == .erasure ? .noLongerNeeded : nil,
          restrictionGround: kind == .restriction ? .unlawful : nil))
      try scene.begin(request)
    }
    let before = StoreSnapshot(scene.store)
    // Past every due date, the end of the school year, the sixteenth birthday and each period.
    for days in [29, 85, 400, 5_000] {
      scene.scene.today = scene.scene.today.adding(days: days)
      scene.forgetSessions()
      for role in Self.roles { try look(as: role, in: scene) }
      #expect(StoreSnapshot(scene.store) == before, "after \(days) days")
    }
  }

  /// Everything that somebody can look at where dates, counts or marks are computed.
  private func look(as role: RoleCode, in scene: RequestScene) throws {
    let office = try scene.office(role)
    try office.destroyExpiredPackages()
    let questions: [() throws -> Void] = [
      { _ = try office.answer(TodayQuery()) }, { _ = try office.answer(TasksQuery()) },
      { _ = try office.answer(DueQuery()) }, { _ = try office.answer(OversightQuery()) },
      { _ = try office.answer(RequestsQuery()) },
      { _ = try office.answer(DossierQuery(pupil: Scene.pupil)) },
      { _ = try office.answer(ConsentsQuery(pupil: Scene.pupil)) },
      { _ = try office.answer(ConsentTasksQuery()) },
      { _ = try office.answer(DisclosuresQuery(pupil: Scene.pupil)) },
    ]
    for question in questions {
      do { try question() } catch is Refusal {
        // A role that may not look is one less to change something.
      }
    }
  }

  @Test(.tags(.`R-O-8.8-1`))
  func `every step of a case was taken by somebody with an account`() throws {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: "C10")],
        restrictionGround: .unlawful))
    try scene.begin(request)
    try scene.grant(request)
    try scene.office("ADM").perform(CarryOutRequest(request: request))
    let events = try scene.record(request).request.events
    #expect(events.count >= 5)
    let accounts = Set(Self.roles.map { SampleBoard.account($0) })
    for event in events { #expect(accounts.contains(event.actor.account), "\(event.change.step)") }
  }
}
