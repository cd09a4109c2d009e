package import DossierCore

/// Takes a request into treatment; whoever begins handles it, unless somebody else is named.
package struct StartTreatment: RequestStepAction {
  package static let name = "request.start"
  package static let example = StartTreatment(
    request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID
  /// Who works on it; oneself when left out.
  package var handler: AccountID?
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, handler: AccountID? = nil,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.handler = handler
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .treatmentStarted(handler: try office.handler(handler, of: request))
  }
}
