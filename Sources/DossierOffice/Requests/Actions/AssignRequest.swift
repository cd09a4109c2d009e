package import DossierCore

/// Gives a request to another handler.
package struct AssignRequest: RequestStepAction {
  package static let name = "request.assign"
  package static let example = AssignRequest(
    request: RequestID(number: 31), handler: AccountID(number: 9))

  /// Which request.
  package var request: RequestID
  /// Who works on it from now on.
  package var handler: AccountID
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, handler: AccountID,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.handler = handler
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .assigned(handler: try office.handler(handler, of: request))
  }
}
