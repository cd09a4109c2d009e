package import DossierCore

/// Records that the requester withdrew the request.
package struct WithdrawRequest: RequestStepAction {
  package static let name = "request.withdraw"
  package static let example = WithdrawRequest(
    request: RequestID(number: 31), reason: "Telefonisch ingetrokken")

  /// Which request.
  package var request: RequestID
  /// What they said.
  package var reason: String
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, reason: String,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.reason = reason
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .withdrawn(reason: try checkedReason(reason, "R-O-8.9-3"))
  }
}
