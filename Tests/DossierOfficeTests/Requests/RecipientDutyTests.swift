import DossierCore
import DossierOffice
import Testing

/// R-O-8.3-3, R-O-8.4-2, R-O-8.9-4: a case closes when everybody heard, and only who may be named.
struct RecipientDutyTests {
  private let scene: DisclosureScene
  private let press = LetterBench()

  init() throws {
    scene = try DisclosureScene()
  }

  private func told(_ request: RequestID) throws -> [RecordID] {
    try scene.office("ADM").answer(RequestQuery(request: request)).tasks.compactMap(\.recipient)
  }

  @Test(.tags(.`R-O-8.4-2`))
  func `who was given what is erased must be told before the case closes`() throws {
    let body = try scene.give("C10")
    let request = try scene.family.register(
      WishGiven(kind: .erasure, scope: [ErasingTests.notes], erasureGround: .noLongerNeeded))
    try scene.family.begin(request)
    try scene.family.grant(request)
    try press.office("ADM", in: scene.family).perform(
      MakeLetter(request: request, kind: .decisionGranted))
    #expect(press.orders.last?.told == ["Steunpunt Noord"])
    #expect(try told(request) == [])
    try scene.office("CLA").perform(
      ProposeErasure(request: request, lines: [ErasureLineGiven(category: "C10", fate: .erase)]))
    try scene.office("DIR").perform(ApproveErasure(request: request))
    #expect(try told(request) == [body])
    try expectClosing(request, after: .erased, to: body)
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `who was given what is frozen must be told before the case closes`() throws {
    let body = try scene.give("C13")
    let request = try scene.family.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: "C13")],
        restrictionGround: .unlawful))
    try scene.family.begin(request)
    #expect(try told(request) == [])
    try scene.family.grant(request)
    #expect(try told(request) == [body])
    try expectClosing(request, after: .restricted, to: body)
  }

  /// It closes only when the recipient was written to.
  private func expectClosing(
    _ request: RequestID, after change: ChangeNotice.Change, to body: RecordID
  ) throws {
    let adm = try press.office("ADM", in: scene.family)
    try adm.perform(CarryOutRequest(request: request))
    let open = try scene.family.record(request).request
    #expect(throws: Refusal.self) { try adm.perform(CloseRequest(request: request)) }
    #expect(try scene.family.record(request).request == open)
    try adm.perform(
      NotifyRecipient(request: request, recipient: body, told: scene.scene.today))
    #expect(press.orders.last?.notice?.change.change == change)
    try adm.perform(CloseRequest(request: request))
    #expect(try scene.family.record(request).request.stage.phase == .closed)
  }

  @Test(.tags(.`R-O-8.3-3`))
  func `who holds no dossier closes over no recipient either, and can tell them`() throws {
    let compartments = scene.scene.policy.compartments(for: "BES")
    #expect(compartments.contains(.register) && !compartments.contains(.dossier))
    let body = try scene.give("C13")
    let request = try scene.family.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: "C13")],
        restrictionGround: .unlawful))
    try scene.family.begin(request)
    try scene.family.grant(request)
    try scene.office("ADM").perform(CarryOutRequest(request: request))
    let open = try scene.office("ADM").answer(RequestQuery(request: request)).tasks
    #expect(try scene.office("BES").answer(RequestQuery(request: request)).tasks == open)
    #expect(throws: Refusal.self) {
      try scene.office("BES").perform(CloseRequest(request: request))
    }
    try press.office("BES", in: scene.family).perform(
      NotifyRecipient(request: request, recipient: body, told: scene.scene.today))
    try scene.office("BES").perform(CloseRequest(request: request))
    #expect(try scene.family.record(request).request.stage.phase == .closed)
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `of who got it on the road of safety only that circle hears, and no letter tells`() throws {
    let road = try scene.giveOnTheRoadOfSafety()
    let (request, officer) = try scene.corrected()
    #expect(try told(request) == [officer])
    #expect(try scene.office("ADM").answer(RequestQuery(request: request)).people[road] == nil)
    #expect(throws: Refusal.request(.notARecipient(road))) {
      try press.office("ADM", in: scene.family).perform(
        NotifyRecipient(request: request, recipient: road))
    }
    let letter = try #require(
      try press.office("DIR", in: scene.family).perform(
        NotifyRecipient(request: request, recipient: road)
      ).record)
    #expect(try scene.office("DIR").answer(LettersQuery(request: request)).count == 1)
    #expect(try scene.office("ADM").answer(LettersQuery(request: request)).isEmpty)
    #expect(throws: Refusal.notFound(.letter)) {
      try scene.office("ADM").answer(LetterQuery(request: request, letter: letter))
    }
    try scene.decidePartly(request)
    for role in ["DIR", "ADM"] as [RoleCode] {
      try press.office(role, in: scene.family).perform(
        MakeLetter(request: request, kind: .decisionPartly))
      #expect(press.orders.last?.told == ["Gemeente Noord"])
    }
  }
}
