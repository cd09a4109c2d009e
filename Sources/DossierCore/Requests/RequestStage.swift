/// Where a case stands (stand), with what belongs to that.
package enum RequestStage: Hashable, Sendable {
  /// It came in.
  case received
  /// Somebody works on it.
  case inTreatment(handler: AccountID)
  /// Somebody works on it, in a longer term.
  case extended(handler: AccountID, DeadlineExtension)
  /// It was decided, and is not carried out.
  case decided(DecisionTaken)
  /// What was granted is done.
  case carriedOut(DecisionTaken, on: CalendarDate)
  /// It is over; a question has no decision.
  case closed(DecisionTaken?, on: CalendarDate)
  /// The requester withdrew it.
  case withdrawn(on: CalendarDate, reason: String)

  /// Which of the stages it is.
  package var phase: RequestPhase {
    switch self {
    case .received: .received
    case .inTreatment: .inTreatment
    case .extended: .extended
    case .decided: .decided
    case .carriedOut: .carriedOut
    case .closed: .closed
    case .withdrawn: .withdrawn
    }
  }

  /// The decision, if there is one.
  package var decision: DecisionTaken? {
    switch self {
    case .received, .inTreatment, .extended, .withdrawn: nil
    case .decided(let taken), .carriedOut(let taken, _): taken
    case .closed(let taken, _): taken
    }
  }
}
