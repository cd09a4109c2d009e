import DossierCore
import DossierOffice
import Testing

/// R-O-8.2-1: who looked in the dossier belongs to a copy of it, and somebody has that as a task.
struct AccessLogTaskTests {
  private func hasTask(_ scene: RequestScene, _ role: RoleCode) throws -> Bool {
    try scene.office(role).answer(TasksQuery()).tasks.map(\.task).contains(.supplyAccessLog)
  }

  @Test(.tags(.`R-O-8.2-1`))
  func `the FG has the task from the treatment on, until it is done`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    #expect(try !hasTask(scene, "FG"))
    try scene.begin(request)
    #expect(try hasTask(scene, "FG"))
    #expect(try scene.office("FG").answer(TodayQuery()).requests.tasks.map(\.request) == [request])
    try scene.office("FG").perform(SupplyAccessLog(request: request))
    #expect(try !hasTask(scene, "FG"))
    #expect(try scene.office("FG").answer(TodayQuery()).requests.tasks.isEmpty)
  }

  @Test func `it is nobody's task who may not read the journal, and all see that it waits`() throws
  {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    try scene.begin(request)
    for role in ["ADM", "CLA", "LKR", "IB"] as [RoleCode] {
      #expect(try !hasTask(scene, role), "\(role)")
    }
    #expect(
      try scene.office("ADM").answer(RequestQuery(request: request)).tasks
        .contains(.supplyAccessLog))
  }

  @Test(arguments: [RequestKind.portability, .restriction, .question])
  func `other requests do not say who looked`(kind: RequestKind) throws {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(
        kind: kind, scope: kind == .restriction ? [RequestItemGiven(category: "C13")] : nil,
        restrictionGround: kind == .restriction ? .unlawful : nil,
        text: kind == .question ? "Hoe lang?" : nil))
    try scene.office("ADM").perform(StartTreatment(request: request))
    #expect(try !hasTask(scene, "FG"))
  }

  @Test func `a refused request leaves nothing to find out`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    try scene.begin(request)
    try scene.office("DIR").perform(
      DecideRequest(
        request: request,
        parts: [
          DecidedPart(
            item: RequestItemGiven(), isGranted: false, ground: .notEntitled,
            explanation: "Geen gezag")
        ]))
    #expect(try !hasTask(scene, "FG"))
  }
}
