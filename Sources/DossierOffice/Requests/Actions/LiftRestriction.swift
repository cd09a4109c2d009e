package import DossierCore

/// Lifts a restriction, after the requester was told (R-O-8.5-4).
package struct LiftRestriction: RequestStepAction {
  package static let name = "request.lift"
  package static let example = LiftRestriction(
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
    .lifted
  }
}
