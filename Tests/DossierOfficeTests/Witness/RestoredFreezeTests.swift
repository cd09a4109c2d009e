import DossierCore
import DossierOffice
import Testing

/// What was frozen stays so when an older store is put back (R-O-8.5-3), until somebody lifts it.
struct RestoredFreezeTests {
  private let scene: RequestScene

  init() throws { scene = try RequestScene() }

  private func restriction() throws -> RequestID {
    try scene.register(
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: "C13")],
        restrictionGround: .unlawful))
  }

  private func replay(_ rows: [[UInt8]]) throws -> ReplayReport {
    let archive = scene.store.archive(Set(scene.scene.policy.compartments(for: "FG")))
    return try RestoreReplay(
      archive: archive.refusingReentry, clock: scene.scene.board.clock,
      account: SampleBoard.account("FG"), role: "FG", station: nil
    ).run(rows)
  }

  private func state() throws -> VisibilityState {
    scene.forgetSessions()
    return try scene.category("C13", as: "LKR").state
  }

  @Test(.tags(.`R-O-8.5-3`))
  func `a restriction of a request that the older store does not know holds again`() throws {
    let backup = scene.backup()
    let request = try restriction()
    try scene.begin(request)
    try scene.grant(request)
    let rows = try scene.takenAway
    scene.putBack(backup)
    #expect(try state() == .visible)
    #expect(try replay(rows) == .init(applied: 1))
    #expect(try replay(rows) == .init(standing: 1))
    #expect(try state() == .restricted)
    #expect(try scene.markedFrozen(as: "ADM") == [Scene.pupil])
  }

  @Test func `a case that was open in the backup freezes again, and its own decision takes over`()
    throws
  {
    let request = try restriction()
    try scene.begin(request)
    let backup = scene.backup()
    try scene.grant(request)
    let rows = try scene.takenAway
    scene.putBack(backup)
    _ = try replay(rows)
    #expect(try state() == .restricted)
    let parts = [
      DecidedPart(
        item: RequestItemGiven(category: "C13"), isGranted: false, ground: .notEntitled,
        explanation: "Bij nader inzien")
    ]
    try scene.office("DIR").perform(DecideRequest(request: request, parts: parts))
    #expect(try state() == .visible)
  }

  @Test func `a restriction that was lifted after the backup as well does not come back`() throws {
    let backup = scene.backup()
    let request = try restriction()
    try scene.begin(request)
    try scene.grant(request)
    try scene.office("ADM").perform(CarryOutRequest(request: request))
    try scene.announceLifting(of: request)
    try scene.office("ADM").perform(LiftRestriction(request: request))
    let rows = try scene.takenAway
    #expect(rows.count == 2)
    scene.putBack(backup)
    _ = try replay(rows)
    #expect(try state() == .visible)
    #expect(try scene.store.newest(RestoredChange.self).isEmpty)
  }

  @Test(.tags(.`R-O-8.6-1`))
  func `an objection that came in after the backup freezes again`() throws {
    let backup = scene.backup()
    _ = try scene.register(
      WishGiven(
        kind: .objection, scope: [RequestItemGiven(category: "C13")], text: "Wij willen dit niet."))
    let rows = try scene.takenAway
    scene.putBack(backup)
    #expect(try replay(rows) == .init(applied: 1))
    #expect(try state() == .restricted)
  }

  @Test(.tags(.`R-O-8.5-4`))
  func `what was frozen again is lifted once the requester was told, with a reason`() throws {
    let backup = scene.backup()
    let request = try restriction()
    try scene.begin(request)
    try scene.grant(request)
    let rows = try scene.takenAway
    scene.putBack(backup)
    _ = try replay(rows)
    scene.forgetSessions()
    let today = scene.scene.today
    let told = today.adding(days: -3)
    func end(_ role: RoleCode, told: CalendarDate, _ reason: String = "GEHEIMEREDEN") throws {
      try scene.office(role).perform(
        EndRestoredFreeze(request: request, told: told, reason: reason))
    }
    for role in ["LKR", "ADM", "FG"] as [RoleCode] {
      #expect(throws: Refusal.request(.noMandate(role))) { try end(role, told: told) }
    }
    #expect(throws: Refusal.impossibleDate(.inFuture)) {
      try end("DIR", told: today.adding(days: 1))
    }
    #expect(throws: Refusal.request(.liftingTooEarly(today.adding(days: 1)))) {
      try end("DIR", told: today)
    }
    #expect(throws: Refusal.reasonMissing("R-O-8.5-4")) { try end("DIR", told: told, " ") }
    #expect(throws: Refusal.request(.identityDocument(.number))) {
      try end("DIR", told: told, "Paspoort NWR42K7P1")
    }
    #expect(try state() == .restricted)
    try end("DIR", told: told)
    #expect(try state() == .visible)
    #expect(throws: Refusal.notFound(.request)) { try end("DIR", told: told) }
    let line = try #require(scene.store.journal.last { $0.event == .restrictionEnded })
    #expect(line.reason == nil && line.objects == [request.text, told.iso])
    let proof = try #require(
      try scene.store.newest(RestoredChange.self).compactMap { change in
        if case .ended(let ended) = change { ended } else { nil }
      }.first)
    #expect(proof.told == told && proof.reason == "GEHEIMEREDEN")
    #expect(proof.decidedBy == SampleBoard.account("DIR"))
    #expect(try RestoredChange(opened: RestoredChange.ended(proof).sealedForm) == .ended(proof))
    // The next restore does not freeze it again.
    let all = rows + scene.store.witnessed.suffix(1)
    scene.putBack(backup)
    _ = try replay(all)
    scene.forgetSessions()
    #expect(try state() == .visible)
  }
}
