/// The kind of a change, without what it carries.
package enum RequestStep: String, Hashable, Sendable, CaseIterable {
  case received, identityEstablished, treatmentStarted, assigned, completed, waitingStarted
  case waitingEnded, extended, advised, contributed, decided, answered, corrected, erasureProposed
  case erasureApproved, recipientsHandled, handedOver, carriedOut, liftingAnnounced, lifted
  case closed, withdrawn, followedUp, reminded

  /// The stages in which it can happen.
  package var phases: Set<RequestPhase> {
    switch self {
    case .received: []
    case .treatmentStarted: [.received]
    case .withdrawn, .completed, .waitingStarted, .waitingEnded:
      [.received, .inTreatment, .extended]
    case .extended, .decided, .answered: [.inTreatment, .extended]
    case .identityEstablished: [.received, .inTreatment, .extended, .decided]
    case .contributed, .corrected: [.inTreatment, .extended, .decided]
    case .recipientsHandled: [.inTreatment, .extended, .decided, .carriedOut]
    case .assigned: [.inTreatment, .extended, .decided, .carriedOut]
    case .reminded: [.received, .inTreatment, .extended, .decided, .carriedOut]
    case .erasureProposed, .erasureApproved, .carriedOut: [.decided]
    case .handedOver, .closed: [.decided, .carriedOut]
    case .liftingAnnounced, .lifted: [.carriedOut, .closed]
    case .advised, .followedUp: Set(RequestPhase.allCases)
    }
  }

  /// The kinds of requests in which it can happen.
  package func fits(_ kind: RequestKind) -> Bool {
    switch self {
    case .contributed: kind == .access || kind == .parentInformation
    case .handedOver: kind.handsOverData
    case .erasureProposed, .erasureApproved: kind == .erasure
    case .recipientsHandled: kind.tellsRecipients
    case .liftingAnnounced, .lifted: kind == .restriction
    case .answered: kind == .question
    case .corrected: kind == .rectification
    case .decided, .carriedOut: kind != .question
    case .received, .identityEstablished, .treatmentStarted, .assigned, .completed,
      .waitingStarted, .waitingEnded, .extended, .advised, .closed, .withdrawn, .followedUp,
      .reminded:
      true
    }
  }
}

extension RequestChange {
  /// Its kind.
  package var step: RequestStep {
    switch self {
    case .received: .received
    case .identityEstablished: .identityEstablished
    case .treatmentStarted: .treatmentStarted
    case .assigned: .assigned
    case .completed: .completed
    case .waitingStarted: .waitingStarted
    case .waitingEnded: .waitingEnded
    case .extended: .extended
    case .advised: .advised
    case .contributed: .contributed
    case .decided: .decided
    case .answered: .answered
    case .corrected: .corrected
    case .erasureProposed: .erasureProposed
    case .erasureApproved: .erasureApproved
    case .recipientsHandled: .recipientsHandled
    case .handedOver: .handedOver
    case .carriedOut: .carriedOut
    case .liftingAnnounced: .liftingAnnounced
    case .lifted: .lifted
    case .closed: .closed
    case .withdrawn: .withdrawn
    case .followedUp: .followedUp
    case .reminded: .reminded
    }
  }
}
