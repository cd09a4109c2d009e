package import DossierCore

/// Records what the requester added to an incomplete request (R-O-8.6-1).
package struct CompleteRequest: RequestStepAction {
  package static let name = "request.complete"
  package static let example = CompleteRequest(
    request: RequestID(number: 31), text: "Het gaat om de foto op de website.")

  /// Which request.
  package var request: RequestID
  /// What was added.
  package var text: String
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, text: String,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.text = text
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .completed(try checkedText(text))
  }
}
