import DossierCore
import DossierOffice
import Testing

/// The register as a list: what each filter leaves, and the ledger of what is over.
struct RequestListTests {
  /// Requests that were received so many days ago, each of another kind.
  private func scene(
    _ ages: [(WishGiven, Int)]
  ) throws -> (scene: RequestScene, requests: [RequestID]) {
    let scene = try RequestScene()
    let today = scene.scene.today
    var requests: [RequestID] = []
    for (wish, age) in ages {
      scene.scene.today = today.adding(days: -age)
      requests.append(try scene.register(wish))
    }
    scene.scene.today = today
    return (scene, requests)
  }

  private func found(_ scene: RequestScene, _ query: RequestsQuery) throws -> [RequestID] {
    try scene.office("ADM").answer(query).rows.map(\.request)
  }

  @Test func `the most pressing stands first, and each filter leaves its own`() throws {
    let (scene, requests) = try scene([
      (WishGiven(kind: .access), 3), (WishGiven(kind: .portability), 29),
      (WishGiven(kind: .access), 28), (WishGiven(kind: .access), 21),
      (WishGiven(kind: .access), 20),
    ])
    #expect(
      try found(scene, RequestsQuery())
        == [requests[1], requests[2], requests[3], requests[4], requests[0]])
    #expect(try found(scene, RequestsQuery(filter: .late)) == [requests[1]])
    // Due today and due in seven days belong to this week, due in eight days does not.
    #expect(
      try found(scene, RequestsQuery(filter: .week)) == [requests[1], requests[2], requests[3]])
    #expect(try found(scene, RequestsQuery(kind: .portability)) == [requests[1]])
    #expect(try found(scene, RequestsQuery(pupil: Scene.stranger)).isEmpty)
    #expect(try found(scene, RequestsQuery(school: SampleBoard.otherSchool)).isEmpty)
    #expect(try found(scene, RequestsQuery(school: SampleBoard.school)).count == 5)
    let short = try scene.office("ADM").answer(RequestsQuery(limit: 2))
    #expect(short.count == 5 && short.rows.map(\.request) == [requests[1], requests[2]])
  }

  @Test func `what is over is found by the year it came in and by the name of the pupil`() throws {
    let (scene, requests) = try scene([
      (WishGiven(kind: .access), 400), (WishGiven(kind: .portability), 3),
    ])
    for request in requests {
      try scene.office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
    }
    let office = try scene.office("ADM")
    let years = try requests.map {
      try scene.record($0).request.intake.received.parts.year
    }
    let all = try office.answer(RequestsQuery(filter: .ended))
    #expect(all.years == Set(years).sorted(by: >) && all.count == 2)
    for (request, year) in zip(requests, years) {
      let found = try office.answer(RequestsQuery(filter: .ended, year: year, limit: 1))
      #expect(found.rows.map(\.request) == [request] && found.count == 1)
    }
    #expect(try found(scene, RequestsQuery(filter: .ended, search: "aïcha berg")).count == 2)
    #expect(try found(scene, RequestsQuery(filter: .ended, search: "zzz")).isEmpty)
    #expect(!(scene.store.journal.last?.objects.contains("berg") ?? true))
  }

  @Test func `mine are those that I handle`() throws {
    let (scene, requests) = try scene([
      (WishGiven(kind: .access), 1), (WishGiven(kind: .access), 0),
    ])
    try scene.begin(requests[1])
    #expect(try found(scene, RequestsQuery(filter: .mine)) == [requests[1]])
    let others = try scene.office("DIR").answer(RequestsQuery(filter: .mine))
    #expect(others.rows.isEmpty)
  }

  @Test func `what is answered in time is not late while it waits to be closed`() throws {
    let (scene, requests) = try scene([(WishGiven(kind: .access), 0)])
    try scene.begin(requests[0])
    try scene.office("DIR").perform(
      DecideRequest(
        request: requests[0],
        parts: [
          DecidedPart(
            item: RequestItemGiven(), isGranted: false, ground: .manifestlyUnfounded,
            explanation: "Steeds opnieuw.")
        ]))
    scene.scene.today = scene.scene.today.adding(days: 60)
    #expect(try found(scene, RequestsQuery(filter: .late)).isEmpty)
    #expect(try found(scene, RequestsQuery()) == requests)
    #expect(try scene.office("FG").answer(OversightQuery()).late.isEmpty)
    #expect(try scene.office("ADM").answer(DueQuery(days: 100)).isEmpty)
  }

  @Test func `sixty-five requests that are over fill a second page, each once`() throws {
    let scene = try RequestScene()
    var requests: [RequestID] = []
    for _ in 0..<65 {
      let request = try scene.register(WishGiven(kind: .access))
      try scene.office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
      requests.append(request)
    }
    let pages = try scene.store.newest(RequestLedgerPage.self)
    #expect(pages.map(\.lines.count).sorted() == [1, 64])
    #expect(try found(scene, RequestsQuery()).isEmpty)
    let ended = try scene.office("ADM").answer(RequestsQuery(filter: .ended))
    #expect(ended.count == 65)
    #expect(Set(ended.rows.map(\.request)) == Set(requests))
    // What happens afterwards writes the line anew, and adds none.
    try scene.office("ADM").perform(
      FollowUpRequest(request: requests[3], route: .complaint, phase: .begun, remark: "Klacht"))
    #expect(try scene.office("ADM").answer(RequestsQuery(filter: .ended)).count == 65)
    #expect(try scene.store.newest(RequestLedgerPage.self).map(\.lines.count).sorted() == [1, 64])
  }

  @Test func `another school's requests are not there`() throws {
    let (scene, _) = try scene([(WishGiven(kind: .access), 0)])
    try scene.scene.changeProfile("CLA") { $0.assignments[0].schools = [SampleBoard.otherSchool] }
    let office = try scene.office("CLA")
    #expect(try office.answer(RequestsQuery()).rows.isEmpty)
    #expect(try office.answer(RequestsQuery(filter: .ended)).rows.isEmpty)
    #expect(try office.answer(TasksQuery()).tasks.isEmpty)
    #expect(try office.answer(DueQuery(days: 100)).isEmpty)
  }

  @Test(arguments: ["LKR", "ICT", "SMW"] as [RoleCode])
  func `a role without the register is refused the list`(role: RoleCode) throws {
    let scene = try RequestScene()
    let office = try scene.office(role)
    #expect(throws: Refusal.roleMayNot(role, "R-O-8.9-2")) { try office.answer(RequestsQuery()) }
    #expect(throws: Refusal.roleMayNot(role, "R-O-8.9-2")) { try office.answer(DueQuery()) }
    #expect(throws: Refusal.self) { try office.answer(OversightQuery()) }
  }
}
