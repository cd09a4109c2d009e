import DossierCore
import DossierOffice
import Testing

/// R-O-8.4-1, R-O-6.5-3: what is held back stays, whoever asks and whoever tries.
struct HeldDataTests {
  private func granted(_ scene: RequestScene) throws -> RequestID {
    let request = try scene.register(
      WishGiven(kind: .erasure, scope: [], erasureGround: .noLongerNeeded))
    try scene.begin(request)
    try scene.grant(request)
    return request
  }

  private func propose(
    _ request: RequestID, _ lines: ErasureLineGiven..., in scene: RequestScene
  ) throws {
    try scene.office("CLA").perform(ProposeErasure(request: request, lines: lines))
  }

  @Test(.tags(.`R-O-8.4-1`))
  func `the part under a hold stays, the rest goes, and the certificate says since when`() throws {
    let scene = try RequestScene()
    try scene.hold(["C13"])
    let since = scene.scene.today
    let request = try granted(scene)
    #expect(try scene.office("ADM").answer(RequestQuery(request: request)).holds.count == 1)
    guard
      case .refused(.request(.hold(.held("C13", let mark)))) = Ending(of: {
        try propose(request, ErasureLineGiven(category: "C13", fate: .erase), in: scene)
      })
    else {
      Issue.record("erased under a hold")
      return
    }
    #expect(mark.reference == "Zaak 26/118" && mark.since == since)
    scene.scene.today = since.adding(days: 3)
    try propose(
      request, ErasureLineGiven(category: "C10", fate: .erase),
      ErasureLineGiven(category: "C13", fate: .hold), in: scene)
    try scene.office("DIR").perform(ApproveErasure(request: request))
    #expect(try scene.category("C13", as: "IB").entries.count == 1)
    #expect(try scene.category("C10", as: "IB").entries.isEmpty)
    let lines = try scene.office("ADM").answer(ErasureCertificateQuery(request: request)).lines
    let held = try #require(lines.first { $0.fate == .hold })
    #expect(held.rule == "Zaak 26/118" && held.since == since && held.items == nil)
  }

  @Test(.tags(.`R-O-8.4-1`))
  func `a hold that came between proposal and approval stops the erasure`() throws {
    let scene = try RequestScene()
    let request = try granted(scene)
    try propose(request, ErasureLineGiven(category: "C10", fate: .erase), in: scene)
    try scene.hold(as: "FG")
    let before = StoreSnapshot(scene.store)
    guard
      case .refused(.request(.hold(.held("C10", _)))) = Ending(of: {
        try scene.office("DIR").perform(ApproveErasure(request: request))
      })
    else {
      Issue.record("erased under a hold")
      return
    }
    #expect(StoreSnapshot(scene.store) == before)
  }

  @Test func `a proposal cannot say that something is held when nobody holds it`() throws {
    let scene = try RequestScene()
    let request = try granted(scene)
    #expect(throws: Refusal.request(.hold(.notHeld("C13")))) {
      try propose(
        request, ErasureLineGiven(category: "C13", fate: .hold, basis: "Zaak 12"), in: scene)
    }
  }

  @Test(.tags(.`R-O-8.4-1`))
  func `a decision to erase what is held is refused and names the hold`() throws {
    let scene = try RequestScene()
    let request = try scene.register(
      WishGiven(
        kind: .erasure, scope: [ErasingTests.notes], erasureGround: .noLongerNeeded))
    try scene.begin(request)
    let hold = try scene.hold(["C10"])
    guard
      case .refused(.request(.hold(.held("C10", let mark)))) = Ending(of: {
        try scene.grant(request)
      })
    else {
      Issue.record("granted under a hold")
      return
    }
    #expect(mark.hold == hold)
    try scene.office("DIR").perform(
      DecideRequest(
        request: request,
        parts: [
          DecidedPart(
            item: ErasingTests.notes, isGranted: false, ground: .held,
            explanation: "Er loopt een zaak; na de uitspraak kijken wij opnieuw.")
        ]))
  }

  @Test(.tags(.`R-O-6.5-3`))
  func `a scan is not removed by hand either, until the hold is lifted`() throws {
    let scene = try RequestScene()
    let hold = try scene.hold(["C10"])
    func remove() throws {
      try scene.office("IB").perform(
        RemoveDocument(
          pupil: Scene.pupil, category: "C10", document: scene.scan("C10"), reason: "Dubbel"))
    }
    guard case .refused(.hold(.held("C10", _))) = Ending(of: { try remove() }) else {
      Issue.record("removed under a hold")
      return
    }
    #expect(scene.store.documents[try scene.scan("C10")] != nil)
    try scene.office("DIR").perform(LiftHold(hold: hold, seen: 1, reason: "Uitspraak"))
    try remove()
  }
}
