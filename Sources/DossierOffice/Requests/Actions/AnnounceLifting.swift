package import DossierCore

/// Records that the requester was told that a restriction will be lifted (R-O-8.5-4).
package struct AnnounceLifting: RequestStepAction {
  package static let name = "request.announceLifting"
  package static let example = AnnounceLifting(
    request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID
  /// The day on which the restriction ends, as the requester was told; two weeks later when left out.
  package var until: CalendarDate?
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, until: CalendarDate? = nil, on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.until = until
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    let told = on ?? office.viewer.today
    return .liftingAnnounced(until: until ?? told.adding(days: LetterKind.daysToRespond))
  }
}
