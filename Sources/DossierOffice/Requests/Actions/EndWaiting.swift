package import DossierCore

/// Records that the answer of the requester came.
package struct EndWaiting: RequestStepAction {
  package static let name = "request.waitEnd"
  package static let example = EndWaiting(
    request: RequestID(number: 31), reason: .identity)

  /// Which request.
  package var request: RequestID
  /// What it waited for.
  package var reason: WaitingReason
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, reason: WaitingReason,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.reason = reason
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .waitingEnded(reason)
  }
}
