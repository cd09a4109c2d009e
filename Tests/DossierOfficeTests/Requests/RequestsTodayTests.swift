import DossierCore
import DossierOffice
import Testing

/// The start screen: what is late, due, to be done, and in the hands of others.
struct RequestsTodayTests {
  private func register(_ scene: RequestScene, daysAgo: Int) throws -> RequestID {
    let today = scene.scene.today
    scene.scene.today = today.adding(days: -daysAgo)
    defer { scene.scene.today = today }
    return try scene.register(WishGiven(kind: .portability))
  }

  @Test func `each request stands where its due date puts it`() throws {
    let scene = try RequestScene()
    let late = try register(scene, daysAgo: 29)
    let now = try register(scene, daysAgo: 28)
    let week = try register(scene, daysAgo: 21)
    let fortnight = try register(scene, daysAgo: 14)
    _ = try register(scene, daysAgo: 13)
    let today = try scene.office("ADM").answer(TodayQuery()).requests
    #expect(today.late.map(\.request) == [late])
    #expect(today.week.map(\.request) == [now, week])
    #expect(today.fortnight.map(\.request) == [fortnight])
    #expect(today.tasks.count >= 5 && today.waiting.isEmpty)
  }

  @Test func `a case that waits for the requester waits for others`() throws {
    let scene = try RequestScene()
    let request = try register(scene, daysAgo: 2)
    try scene.begin(request)
    try scene.office("ADM").perform(AwaitRequester(request: request, reason: .scope))
    #expect(
      try scene.office("ADM").answer(TodayQuery()).requests.waiting.map(\.request) == [request])
    #expect(try scene.office("CLA").answer(TodayQuery()).requests.waiting.isEmpty)
    try scene.office("DIR").perform(RemindHandler(request: request))
    let head = try scene.office("DIR").answer(TodayQuery()).requests
    #expect(head.reminded == scene.scene.today)
  }

  @Test(.tags(.`R-O-8.3-2`))
  func `a wrong fact is late on every list after one working day`() throws {
    let scene = try RequestScene()
    let today = scene.scene.today
    scene.scene.today = today.adding(days: -5)
    let request = try scene.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(
            item: CorrectionTests.place, old: "Drachten", proposed: "Sneek", nature: .fact)
        ]))
    try scene.begin(request)
    scene.scene.today = today
    let due = CalendarDate.workingDay(1, after: today.adding(days: -5))
    let office = try scene.office("ADM")
    let shown = try office.answer(TodayQuery()).requests
    #expect(shown.late.map(\.request) == [request] && shown.late.map(\.due) == [due])
    #expect(shown.late.map(\.about) == [.facts])
    #expect(shown.tasks.contains { $0.about == .facts && $0.due == due })
    let lines = try office.answer(DueQuery())
    #expect(lines.map(\.about) == [.facts] && lines.map(\.daysLeft) == [today.days(until: due)])
    #expect(try office.answer(RequestsQuery(filter: .late)).rows.map(\.pressing.due) == [due])
    let watched = try scene.office("FG").answer(OversightQuery())
    #expect(watched.late.map(\.due) == [due] && watched.figures.open.map(\.late) == [1])
    try office.perform(
      CorrectItems(request: request, items: [CorrectedItem(item: CorrectionTests.place)]))
    #expect(try office.answer(DueQuery()).isEmpty)
    #expect(try office.answer(TodayQuery()).requests.late.isEmpty)
    #expect(try scene.office("FG").answer(OversightQuery()).late.isEmpty)
  }

  @Test(arguments: ["ICT", "SMW"] as [RoleCode])
  func `a role without the register is told nothing`(role: RoleCode) throws {
    let scene = try RequestScene()
    _ = try register(scene, daysAgo: 40)
    let today = try scene.office(role).answer(TodayQuery()).requests
    #expect(today.late.isEmpty && today.week.isEmpty && today.waiting.isEmpty)
    #expect(today.isEmpty)
  }

  @Test func `who only contributes is told of tasks and of nothing else`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    try scene.begin(request)
    let today = try scene.office("LKR").answer(TodayQuery()).requests
    #expect(today.tasks.map(\.request) == [request])
    #expect(today.late.isEmpty && today.week.isEmpty && today.fortnight.isEmpty)
  }

  @Test func `two hundred open requests cost one line of the journal`() throws {
    let scene = try RequestScene()
    for _ in 0..<200 {
      let request = try scene.register(WishGiven(kind: .access))
      try scene.office("ADM").perform(StartTreatment(request: request))
    }
    let office = try scene.office("DIR")
    _ = try office.answer(TodayQuery())
    scene.scene.board.milliseconds += 120_000
    let before = scene.store.journal.count
    let today = try office.answer(TodayQuery()).requests
    // Of each: deciding, and what the directeur keeps of the dossier.
    #expect(Set(today.tasks.map(\.request)).count == 200)
    #expect(scene.store.journal.count == before + 1)
  }
}
