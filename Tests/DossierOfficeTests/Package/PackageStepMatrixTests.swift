import DossierCore
import DossierOffice
import Testing

/// Issue 3, part 4: the two steps that stand with a package, from every stage by every role.
struct PackageStepMatrixTests {
  /// Who may give of the reports about development, by the matrix of the board.
  private static let keepers: Set<RoleCode> = ["LKR", "IB"]
  /// Who hands over: who prepares requests and holds the key of the dossiers.
  private static let hands: Set<RoleCode> = ["DIR", "ADM", "CLA"]

  @Test(arguments: RequestPhase.allCases)
  func `a copy is handed over by its roles in its stages, and else refused with nothing changed`(
    phase: RequestPhase
  ) throws {
    let scene = try PackageScene()
    let request = try request(.portability, in: phase, scene)
    try expect(
      .handedOver, of: HandOverCopy(request: request, way: .inPerson), in: phase,
      stages: [.decided, .carriedOut], by: Self.hands, scene)
  }

  @Test(arguments: RequestPhase.allCases)
  func `a contribution is given by its keepers in its stages, and else refused`(
    phase: RequestPhase
  ) throws {
    let scene = try PackageScene()
    let request = try request(.access, in: phase, scene)
    try expect(
      .contributed,
      of: ContributeToRequest(
        request: request, parts: [PartGiven(category: "C10", answer: .nothing)]), in: phase,
      stages: [.inTreatment, .extended, .decided], by: Self.keepers, scene)
  }

  private func expect(
    _ step: RequestStep, of action: some OfficeAction, in phase: RequestPhase,
    stages: Set<RequestPhase>, by roles: Set<RoleCode>, _ scene: PackageScene
  ) throws {
    let before = StoreSnapshot(scene.store)
    for role in scene.policy.loginRoles {
      let ending = Ending { _ = try scene.office(role).perform(action) }
      let isRight =
        switch ending {
        case .done: roles.contains(role) && stages.contains(phase)
        case .refused(let refusal):
          roles.contains(role)
            ? !stages.contains(phase) && refusal == .request(.notInThisStage(step, phase))
            : true
        case .failed: false
        }
      #expect(isRight, "\(role) \(phase): \(ending)")
      if ending != .done {
        #expect(StoreSnapshot(scene.store) == before, "\(role) \(phase)")
        #expect(scene.store.journal.last?.event == .refused)
      }
      before.restore(scene.store)
    }
  }

  private func request(
    _ kind: RequestKind, in phase: RequestPhase, _ scene: PackageScene
  ) throws -> RequestID {
    guard phase != .received, phase != .withdrawn else {
      let request = try scene.base.register(WishGiven(kind: kind))
      if phase == .withdrawn {
        try scene.office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
      }
      return request
    }
    let request = try scene.request(kind)
    if phase == .extended {
      try scene.office("ADM").perform(
        ExtendDeadline(
          request: request, until: scene.base.scene.today.adding(days: 40),
          told: scene.base.scene.today, reason: "Groot dossier"))
    }
    guard ![.inTreatment, .extended].contains(phase) else { return request }
    if kind == .access {
      try scene.contribute(request)
      try scene.office("FG").perform(SupplyAccessLog(request: request))
    }
    try scene.base.grant(request)
    try scene.package(request)
    guard phase != .decided else { return request }
    try scene.office("ADM").perform(HandOverCopy(request: request, way: .inPerson))
    try scene.office("ADM").perform(CarryOutRequest(request: request))
    if phase == .closed { try scene.office("ADM").perform(CloseRequest(request: request)) }
    return request
  }
}
