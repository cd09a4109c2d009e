import DossierCore
import DossierOffice
import Testing

/// R-O-8.9-1: a request has a number that a person can say, given once and found again.
struct NumberedRequestTests {
  private func register(_ scene: RequestScene) throws -> String {
    let outcome = try scene.office("ADM").perform(
      RegisterRequest(
        pupil: Scene.pupil, requester: RequesterGiven(guardian: try scene.mother),
        wish: WishGiven(kind: .access), channel: .letter, received: scene.scene.today,
        separateBecause: "Staat op zichzelf"))
    return try #require(outcome.reference)
  }

  private func found(_ typed: String, _ scene: RequestScene, by role: RoleCode = "ADM") throws
    -> [String]
  {
    try scene.office(role).answer(RequestsQuery(search: typed)).rows.map(\.reference)
  }

  @Test func `numbers run on, begin anew in a new year, and every step tells its own`() throws {
    let scene = try RequestScene()
    let year = scene.scene.today.parts.year
    #expect(try register(scene) == "V-\(year)-0001")
    let second = try scene.register(WishGiven(kind: .access))
    let step = try scene.office("ADM").perform(StartTreatment(request: second))
    #expect(step.reference == "V-\(year)-0002")
    scene.scene.today = try #require(CalendarDate(year: year + 1, month: 1, day: 1))
    scene.forgetSessions()
    #expect(try register(scene) == "V-\(year + 1)-0001")
  }

  @Test func `a registration that is refused takes no number`() throws {
    let scene = try RequestScene()
    _ = try register(scene)
    let before = StoreSnapshot(scene.store)
    #expect(throws: Refusal.self) {
      try scene.office("ADM").perform(
        RegisterRequest(
          pupil: Scene.pupil, requester: RequesterGiven(guardian: try scene.mother),
          wish: WishGiven(kind: .access), channel: .letter,
          received: scene.scene.today.adding(days: 1), separateBecause: "Later"))
    }
    #expect(StoreSnapshot(scene.store) == before)
    #expect(try register(scene).hasSuffix("-0002"))
  }

  @Test func `it is found by what is said on the telephone, open or over, also by the FG`() throws {
    let scene = try RequestScene()
    let (first, second) = (try register(scene), try register(scene))
    for typed in ["2", "0002", second, second.lowercased()] {
      #expect(try found(typed, scene) == [second], "\(typed)")
    }
    #expect(try found(first, scene, by: "FG") == [first])
    #expect(try found("3", scene).isEmpty)
    #expect(try found("berg", scene) == [first, second])
    let request = try #require(
      try scene.office("ADM").answer(RequestsQuery(search: second)).rows.first?.request)
    try scene.office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
    #expect(try found(second, scene).isEmpty)
    let ended = try scene.office("ADM").answer(RequestsQuery(filter: .ended, search: "2"))
    #expect(ended.rows.map(\.reference) == [second])
  }

  @Test func `what is due, late and done by whom is called by the same number`() throws {
    let scene = try RequestScene()
    let number = try register(scene)
    #expect(try scene.office("ADM").answer(DueQuery(days: 100)).map(\.reference) == [number])
    scene.scene.today = scene.scene.today.adding(days: 40)
    scene.forgetSessions()
    #expect(try scene.office("FG").answer(OversightQuery()).late.map(\.reference) == [number])
    #expect(
      try scene.office("ADM").answer(TasksQuery()).tasks.map(\.row.reference).contains(number))
  }

  @Test func `a store that was put back does not give a number again that stands in a letter`()
    throws
  {
    let (before, restored) = (try RequestScene(), try RequestScene())
    _ = try register(before)
    let last = try register(before)
    #expect(last.hasSuffix("-0002"))
    let policy = restored.scene.policy
    func replay() throws -> ReplayReport {
      try RestoreReplay(
        archive: restored.store.archive(Set(policy.compartments(for: "FG"))).refusingReentry,
        clock: restored.scene.board.clock, account: SampleBoard.account("FG"), role: "FG",
        station: nil
      ).run(before.store.witnessed)
    }
    #expect(try replay().applied == 2)
    #expect(try replay().applied == 0)
    #expect(try register(restored).hasSuffix("-0003"))
  }
}
