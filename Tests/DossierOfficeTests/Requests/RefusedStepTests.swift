import DossierCore
import DossierOffice
import Testing

/// Issue 3, bad input: a refusal that names the rule, and nothing changed.
struct RefusedStepTests {
  private static let category = RequestItemGiven(category: "C13")

  private func begun(account: AccountID? = nil) throws -> (RequestScene, RequestID) {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(kind: .restriction, scope: [Self.category], restrictionGround: .unlawful),
      account: account)
    try scene.begin(request)
    return (scene, request)
  }

  private func decision(
    _ request: RequestID, isGranted: Bool = true, seen: Int? = nil
  ) -> DecideRequest {
    DecideRequest(
      request: request,
      parts: [
        DecidedPart(
          item: Self.category, isGranted: isGranted, ground: isGranted ? nil : .noGround,
          explanation: isGranted ? nil : "Geen van de gronden.")
      ], seen: seen)
  }

  /// Expects a refusal, its rule in the journal, and a store in which nothing changed.
  private func expect(
    _ refusal: Refusal, in scene: RequestScene, by role: RoleCode, _ action: some OfficeAction
  ) throws {
    let before = StoreSnapshot(scene.store)
    #expect(Ending { try scene.office(role).perform(action) } == .refused(refusal))
    #expect(StoreSnapshot(scene.store) == before)
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .refused && line.rule == refusal.rule?.text)
  }

  @Test func `of two people who decide at once the second sees the first decision`() throws {
    let (scene, request) = try begun()
    let seen = try scene.newest(request).version
    try scene.office("DIR").perform(decision(request, seen: seen))
    let first = try #require(try scene.record(request).request.stage.decision)
    #expect(first.by.role == "DIR" && first.decision.outcome == .granted)
    let second = decision(request, isGranted: false, seen: seen)
    try expect(.request(.alreadyDecided(first)), in: scene, by: "BES", second)
  }

  @Test func `a decision in intake is refused`() throws {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(kind: .restriction, scope: [Self.category], restrictionGround: .unlawful))
    try expect(
      .request(.notInThisStage(.decided, .received)), in: scene, by: "DIR", decision(request))
  }

  @Test func `a step on a stale screen is refused`() throws {
    let (scene, request) = try begun()
    let seen = try scene.newest(request).version
    try scene.office("ADM").perform(AwaitRequester(request: request, reason: .scope))
    try expect(
      .stale, in: scene, by: "ADM",
      WithdrawRequest(request: request, reason: "Opgelost", seen: seen))
    try expect(.stale, in: scene, by: "DIR", decision(request, seen: seen))
  }

  @Test func `who asks does not handle or decide the own request`() throws {
    let (scene, request) = try begun(account: SampleBoard.account("DIR"))
    try expect(.request(.aboutOneself), in: scene, by: "DIR", decision(request))
    try expect(
      .request(.aboutOneself), in: scene, by: "ADM",
      AssignRequest(request: request, handler: SampleBoard.account("DIR")))
    try scene.office("BES").perform(decision(request))
  }

  @Test func `a step in a request of another school answers as one that does not exist`() throws {
    let (scene, request) = try begun()
    try scene.scene.changeProfile("CLA") { $0.assignments[0].schools = [SampleBoard.otherSchool] }
    try expect(
      .notFound(.request), in: scene, by: "CLA",
      WithdrawRequest(request: request, reason: "Opgelost"))
    try expect(
      .notFound(.request), in: scene, by: "CLA",
      WithdrawRequest(request: RequestID(number: 4242), reason: "Opgelost"))
  }

  @Test func `an extension beyond the days of the policy is refused`() throws {
    let (scene, request) = try begun()
    let ending = Ending {
      try scene.office("ADM").perform(
        ExtendDeadline(
          request: request, until: scene.scene.today.adding(days: 85), told: scene.scene.today,
          reason: "Groot dossier"))
    }
    guard case .refused(.request(.extension)) = ending else {
      Issue.record("\(ending)")
      return
    }
  }
}
