package import DossierCore

/// Reminds whoever works on a request that something waits; who does is seen in their tasks.
package struct RemindHandler: RequestStepAction {
  package static let name = "request.remind"
  package static let example = RemindHandler(request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(request: RequestID, on: CalendarDate? = nil, seen: Int? = nil) {
    self.request = request
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange { .reminded }
}
