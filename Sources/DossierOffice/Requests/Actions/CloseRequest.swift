package import DossierCore

/// Closes a case in which nothing is left to do.
package struct CloseRequest: RequestStepAction {
  package static let name = "request.close"
  package static let example = CloseRequest(
    request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .closed
  }
}
