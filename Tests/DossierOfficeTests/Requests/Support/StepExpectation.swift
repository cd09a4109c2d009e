import DossierCore
import DossierOffice

/// What must become of a step, typed by hand from the regulation and the matrix of the board.
///
/// Nothing in it is asked of the rules themselves: `R-O-8.9-2`, `R-O-3.3-2`, X-10 and part 4 of the
/// life of a request.
enum StepExpectation {
  /// Each step with the stages in which it can happen: received, in treatment, extended, decided,
  /// carried out, closed, withdrawn.
  static let stages: [(RequestStep, String)] = [
    (.identityEstablished, "rted..."), (.treatmentStarted, "r......"), (.assigned, ".tedc.."),
    (.completed, "rte...."), (.waitingStarted, "rte...."), (.waitingEnded, "rte...."),
    (.extended, ".te...."), (.advised, "rtedcxw"), (.decided, ".te...."),
    (.answered, ".te...."), (.corrected, ".ted..."), (.erasureProposed, "...d..."),
    (.erasureApproved, "...d..."), (.recipientsHandled, ".tedc.."), (.carriedOut, "...d..."),
    (.liftingAnnounced, "....cx."), (.lifted, "....cx."), (.closed, "...dc.."),
    (.withdrawn, "rte...."), (.followedUp, "rtedcxw"), (.reminded, "rtedc.."),
  ]

  /// Steps that are not in the table: a receipt is always the first, and the other two stand in
  /// `PackageStepMatrixTests`, with the package that they belong to.
  static let elsewhere: Set<RequestStep> = [.received, .contributed, .handedOver]

  private static let preparers: Set<RoleCode> = ["BES", "DIR", "ADM", "CLA"]
  private static let deciders: Set<RoleCode> = ["BES", "DIR"]
  private static let officer: RoleCode = "FG"
  private static let onlyLooking: RoleCode = "IB"
  /// The officer answers questions, does what belongs to that, and may ask for attention.
  private static let officersOwn: Set<RequestStep> = [.advised, .answered, .reminded]

  /// Whether a step belongs to a stage.
  static func belongs(_ step: RequestStep, to phase: RequestPhase) -> Bool {
    let letters: [RequestPhase: Character] = [
      .received: "r", .inTreatment: "t", .extended: "e", .decided: "d", .carriedOut: "c",
      .closed: "x", .withdrawn: "w",
    ]
    let written = stages.first { $0.0 == step }?.1 ?? ""
    return letters[phase].map(written.contains) ?? false
  }

  /// Why a role is refused a step, whatever the stage; `nil` when it is the role's own.
  static func refusal(of step: RequestStep, to role: RoleCode) -> Refusal? {
    if role == officer {
      return officersOwn.contains(step) ? nil : .request(.supervisorOnlyAdvises(step))
    }
    guard preparers.contains(role) || role == onlyLooking else {
      return .roleMayNot(role, "R-O-8.9-2")
    }
    switch step {
    case .advised: return .request(.roleMayNot(role, step))
    case .decided, .erasureApproved:
      return deciders.contains(role) ? nil : .request(.noMandate(role))
    default:
      if role == onlyLooking { return .request(.roleMayNot(role, step)) }
      // What is asked of the officer the officer answers.
      return step == .answered ? .request(.officerAnswers) : nil
    }
  }

  /// Why a step of the role's own in its own stage is refused all the same; `nil` when it is done.
  static func refusal(
    of step: RequestStep, to role: RoleCode, in phase: RequestPhase
  ) -> Refusal? {
    switch (step, role) {
    // Nothing was given to anybody, so there is nobody to tell.
    case (.recipientsHandled, _): .request(.notARecipient(RecordID(number: 41)))
    // What was granted is to be done first.
    case (.closed, _) where phase == .decided: .request(.notCarriedOut)
    // The directeur sees the name and does not change it; the board holds no key of the dossiers.
    case (.corrected, "DIR"):
      .mayNotChange("C01", .cell(MatrixCell(access: .view, scope: .ownSchool)))
    case (.corrected, "BES"): .notFound(.field)
    case (.erasureProposed, "BES"), (.erasureApproved, "BES"): .roleMayNot("BES", "R-O-8.4-1")
    default: nil
    }
  }
}
