package import DossierCore

/// Records that the school asked the requester something; the clock goes on (section 7).
package struct AwaitRequester: RequestStepAction {
  package static let name = "request.wait"
  package static let example = AwaitRequester(
    request: RequestID(number: 31), reason: .identity)

  /// Which request.
  package var request: RequestID
  /// What it waits for.
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
    .waitingStarted(reason)
  }
}
