import DossierCore
import DossierOffice
import Testing

/// R-O-8.9-2: nobody decides about the own child, however many of the family work here.
struct NamedPartyTests {
  private func registered(_ parties: [AccountID]) throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let outcome = try scene.office("ADM").perform(
      RegisterRequest(
        pupil: Scene.pupil, requester: RequesterGiven(guardian: try scene.mother),
        wish: WishGiven(kind: .restriction, restrictionGround: .unlawful), channel: .letter,
        received: scene.scene.today, parties: parties))
    return (scene, RequestID(number: try #require(outcome.record).number))
  }

  private func decide(_ scene: RequestScene, _ request: RequestID, _ role: RoleCode) throws {
    try scene.office(role).perform(
      DecideRequest(
        request: request, parts: [DecidedPart(item: RequestItemGiven(), isGranted: true)]))
  }

  @Test func `each colleague who is named at the intake can do nothing`() throws {
    let (scene, request) = try registered([
      SampleBoard.account("DIR"), SampleBoard.account("CLA"),
    ])
    try scene.begin(request)
    #expect(throws: Refusal.request(.aboutOneself)) { try decide(scene, request, "DIR") }
    #expect(throws: Refusal.request(.aboutOneself)) {
      try scene.office("CLA").perform(AwaitRequester(request: request, reason: .scope))
    }
    try decide(scene, request, "BES")
  }

  @Test func `who turns out to be a parent can do nothing from then on`() throws {
    let (scene, request) = try registered([])
    try scene.begin(request)
    let head = SampleBoard.account("DIR")
    let before = scene.store.journal.count
    try scene.office("ADM").perform(NameParties(request: request, accounts: [head]))
    #expect(
      scene.store.journal.dropFirst(before).map(\.objects) == [
        [request.text, "parties", head.text]
      ])
    #expect(throws: Refusal.request(.aboutOneself)) { try decide(scene, request, "DIR") }
    #expect(try scene.office("ADM").answer(RequestQuery(request: request)).parties == [head])
    #expect(throws: Refusal.nothingToChange) {
      try scene.office("ADM").perform(NameParties(request: request, accounts: [head]))
    }
  }

  @Test func `a handler who turns out to be a parent hands the case back`() throws {
    let (scene, request) = try registered([])
    try scene.office("ADM").perform(StartTreatment(request: request))
    #expect(try scene.office("CLA").answer(TasksQuery()).tasks.isEmpty)
    try scene.office("CLA").perform(
      NameParties(request: request, accounts: [SampleBoard.account("ADM")]))
    #expect(throws: Refusal.request(.aboutOneself)) {
      try scene.office("ADM").perform(
        NameParties(request: request, accounts: [SampleBoard.account("CLA")]))
    }
    let tasks = try scene.office("CLA").answer(TasksQuery()).tasks
    #expect(tasks.contains { $0.row.request == request })
  }

  @Test func `only who handles requests names them, and only colleagues`() throws {
    let (scene, request) = try registered([])
    let head = SampleBoard.account("DIR")
    for role in ["FG", "LKR", "IB"] as [RoleCode] {
      #expect(throws: Refusal.roleMayNot(role, "R-O-8.9-2")) {
        try scene.office(role).perform(NameParties(request: request, accounts: [head]))
      }
    }
    let nobody = AccountID(number: 987_654)
    #expect(throws: Refusal.notFound(.account)) {
      try scene.office("ADM").perform(NameParties(request: request, accounts: [nobody]))
    }
    #expect(throws: Refusal.notFound(.account)) { _ = try registered([nobody]) }
    #expect(throws: Refusal.request(.nothingNamed(.assigned))) {
      try scene.office("ADM").perform(NameParties(request: request, accounts: []))
    }
  }
}
