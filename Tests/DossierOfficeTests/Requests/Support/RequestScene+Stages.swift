import DossierCore
import DossierOffice
import Testing

extension RequestScene {
  /// A request in a stage, with what the step needs to be found there; `nil` when it has no such
  /// stage.
  func request(for step: RequestStep, in phase: RequestPhase) throws -> RequestID? {
    let wish = wish(for: step)
    let request = try register(wish)
    try office("ADM").perform(AwaitRequester(request: request, reason: .scope))
    if phase == .received { return request }
    if phase == .withdrawn {
      try office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
      return request
    }
    try begin(request)
    if phase == .inTreatment { return request }
    if phase == .extended {
      try office("ADM").perform(
        ExtendDeadline(
          request: request, until: scene.today.adding(days: 40), told: scene.today,
          reason: "Groot dossier"))
      return request
    }
    guard wish.kind != .question else {
      guard phase == .closed else { return nil }
      try office("FG").perform(AnswerQuestion(request: request, text: "Een jaar."))
      return request
    }
    try grant(request)
    if phase == .decided {
      if step == .erasureApproved { try perform(.erasureProposed, on: request, as: "CLA") }
      return request
    }
    try finish(request, wish.kind)
    if phase == .closed { try office("ADM").perform(CloseRequest(request: request)) }
    if step == .lifted { try announceLifting(of: request) }
    return request
  }

  /// Tells the requester that a restriction stops tomorrow, and waits for that day.
  func announceLifting(of request: RequestID) throws {
    let tomorrow = scene.today.adding(days: 1)
    try office("ADM").perform(AnnounceLifting(request: request, until: tomorrow))
    scene.today = tomorrow
  }

  private func finish(_ request: RequestID, _ kind: RequestKind) throws {
    if kind == .rectification { try perform(.corrected, on: request, as: "ADM") }
    if kind == .erasure {
      try perform(.erasureProposed, on: request, as: "CLA")
      try perform(.erasureApproved, on: request, as: "DIR")
    }
    try office("ADM").perform(CarryOutRequest(request: request))
  }

  private func wish(for step: RequestStep) -> WishGiven {
    switch step {
    case .answered: WishGiven(kind: .question, text: "Hoe lang bewaart u foto's?")
    case .corrected:
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(
            item: CorrectionTests.place, old: "Drachten", proposed: "Sneek", nature: .fact)
        ])
    case .erasureProposed, .erasureApproved:
      WishGiven(kind: .erasure, scope: [ErasingTests.notes], erasureGround: .unlawful)
    default:
      WishGiven(
        kind: .restriction, scope: [RequestItemGiven(category: "C13")],
        restrictionGround: .unlawful)
    }
  }

  /// Lets a role take a step, with content that is right as far as it can be.
  func perform(_ step: RequestStep, on request: RequestID, as role: RoleCode) throws {
    if let action = try action(step, request) { _ = try office(role).perform(action) }
  }

  /// The action that takes a step; `nil` for a step that is tested elsewhere.
  func action(_ step: RequestStep, _ request: RequestID) throws -> (any OfficeAction)? {
    switch step {
    case .received, .contributed, .handedOver: nil
    case .identityEstablished: EstablishIdentity(request: request, way: .electronic)
    case .treatmentStarted:
      StartTreatment(request: request, handler: SampleBoard.account("ADM"))
    case .assigned: AssignRequest(request: request, handler: SampleBoard.account("CLA"))
    case .completed: CompleteRequest(request: request, text: "Het gaat om groep 3.")
    case .waitingStarted: AwaitRequester(request: request, reason: .identity)
    case .waitingEnded: EndWaiting(request: request, reason: .scope)
    case .extended:
      ExtendDeadline(
        request: request, until: scene.today.adding(days: 60), told: scene.today,
        reason: "Groot dossier")
    case .advised: AdviseOnRequest(request: request, text: "Toewijzen.")
    case .decided: try decision(on: request)
    case .answered: AnswerQuestion(request: request, text: "Een jaar.")
    case .corrected:
      CorrectItems(request: request, items: [CorrectedItem(item: CorrectionTests.place)])
    case .erasureProposed:
      ProposeErasure(
        request: request, lines: [ErasureLineGiven(category: "C10", fate: .erase)])
    case .erasureApproved: ApproveErasure(request: request)
    case .recipientsHandled:
      TellRecipients(
        request: request,
        notices: [
          NoticeGiven(
            recipient: RecordID(number: 41), item: RequestItemGiven(category: "C13"),
            result: .told)
        ])
    case .carriedOut: CarryOutRequest(request: request)
    case .liftingAnnounced: AnnounceLifting(request: request)
    case .lifted: LiftRestriction(request: request)
    case .closed: CloseRequest(request: request)
    case .withdrawn: WithdrawRequest(request: request, reason: "Opgelost")
    case .followedUp:
      FollowUpRequest(request: request, route: .complaint, phase: .begun, remark: "Klacht")
    case .reminded: RemindHandler(request: request)
    }
  }

  private func decision(on request: RequestID) throws -> DecideRequest {
    let items = try record(request).request.intake.wish.items
    return DecideRequest(
      request: request,
      parts: items.map { DecidedPart(item: RequestItemGiven($0), isGranted: true) })
  }
}
