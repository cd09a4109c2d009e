import DossierCore
import DossierOffice
import Testing

/// R-O-8.5-2: what is frozen stands in a list, also after its case is closed.
struct FrozenQueryTests {
  @Test func `what is frozen stays in the list until it is lifted`() throws {
    let scene = try RequestScene()
    let item = RequestItemGiven(category: "C10")
    let request = try scene.register(
      WishGiven(kind: .restriction, scope: [item], restrictionGround: .unlawful))
    try scene.begin(request)
    #expect(try rows(scene) == [] && scene.markedFrozen(as: "LKR") == [])
    try scene.grant(request)
    let steps: [() throws -> Void] = [
      {}, { try scene.office("ADM").perform(CarryOutRequest(request: request)) },
      { try scene.office("ADM").perform(CloseRequest(request: request)) },
      { try scene.announceLifting(of: request) },
    ]
    for step in steps {
      try step()
      #expect(try rows(scene).map(\.request) == [request])
      #expect(try rows(scene).map(\.items) == [[item]])
      #expect(try scene.markedFrozen(as: "LKR") == [Scene.pupil])
    }
    try scene.office("ADM").perform(LiftRestriction(request: request))
    #expect(try rows(scene) == [] && scene.markedFrozen(as: "LKR") == [])
  }

  @Test func `a pending objection stands in the list from its receipt`() throws {
    let scene = try RequestScene()
    let request = try scene.register(WishGiven(kind: .objection, text: "Bedreigd"))
    #expect(try rows(scene).map(\.request) == [request])
    try scene.office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
    #expect(try rows(scene) == [])
  }

  @Test func `a role without the register sees the mark and not the list`() throws {
    let scene = try RequestScene()
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-8.9-2")) {
      try scene.office("LKR").answer(FrozenQuery())
    }
  }

  @Test(arguments: BoardPolicy.boards)
  func `every role that reads dossiers can read what freezes them`(board: String) throws {
    let policy = try BoardPolicy.read(board)
    for role in policy.loginRoles {
      let keys = policy.compartments(for: role)
      #expect(!keys.contains(.dossier) || keys.contains(.register), "\(role)")
    }
  }

  private func rows(_ scene: RequestScene) throws -> [FrozenRow] {
    try scene.office("ADM").answer(FrozenQuery())
  }
}
