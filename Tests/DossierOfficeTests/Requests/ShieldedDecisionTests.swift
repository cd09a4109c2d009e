import DossierCore
import DossierOffice
import Testing

/// A refusal for the safety of the pupil: the true ground lies apart, and nowhere else (R-O-8.9-4).
struct ShieldedDecisionTests {
  private static let secret = "Bedreigd door een familielid"

  private func refused() throws -> (scene: RequestScene, request: RequestID) {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    try scene.begin(request)
    try scene.office("DIR").perform(
      DecideRequest(
        request: request,
        parts: [
          DecidedPart(
            item: RequestItemGiven(), isGranted: false, ground: .safety,
            explanation: Self.secret)
        ], advisedBy: [SampleBoard.account("IB")]))
    return (scene, request)
  }

  @Test func `the case and its handlers see an exception of the law without a word`() throws {
    let (scene, request) = try refused()
    #expect(try scene.record(request).request.stage.decision?.decision.grounds == [.legalException])
    for role in ["ADM", "CLA", "FG"] as [RoleCode] {
      let answer = try scene.office(role).answer(RequestQuery(request: request))
      #expect(answer.shielded.isEmpty)
      #expect(!"\(answer)".contains(Self.secret))
    }
  }

  @Test func `who decides reads the true ground back`() throws {
    let (scene, request) = try refused()
    let answer = try scene.office("DIR").answer(RequestQuery(request: request))
    #expect(answer.shielded.map(\.explanation) == [Self.secret])
  }

  @Test(.tags(.`R-O-8.2-4`))
  func `the true ground holds no number of an identity document`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .access))
    try scene.begin(request)
    #expect(throws: Refusal.request(.identityDocument(.number))) {
      try scene.office("DIR").perform(
        DecideRequest(
          request: request,
          parts: [
            DecidedPart(
              item: RequestItemGiven(), isGranted: false, ground: .safety,
              explanation: "Paspoort NWR42K7P1")
          ], advisedBy: [SampleBoard.account("IB")]))
    }
  }

  @Test func `only a record of the shielded compartment holds the words`() throws {
    let (scene, _) = try refused()
    let wanted = Array(Self.secret.utf8)
    let holding = scene.store.versions.values.joined().filter { record in
      record.body.indices.contains { record.body[$0...].starts(with: wanted) }
    }
    #expect(holding.map(\.compartment) == [.shielded])
  }
}
