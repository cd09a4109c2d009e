package import DossierCore

/// Puts the answer off; valid only when told before the running deadline, with the reason (R-O-8.9-3).
package struct ExtendDeadline: RequestStepAction {
  package static let name = "request.extend"
  package static let example = ExtendDeadline(
    request: RequestID(number: 31), until: CalendarDate(dayNumber: 20_830),
    told: CalendarDate(dayNumber: 20_790), reason: "Het dossier is groot.")

  /// Which request.
  package var request: RequestID
  /// The new last day.
  package var until: CalendarDate
  /// The day the requester was told.
  package var told: CalendarDate
  /// Why.
  package var reason: String
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, until: CalendarDate, told: CalendarDate, reason: String,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.until = until
    self.told = told
    self.reason = reason
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .extended(
      DeadlineExtension(until: until, told: told, reason: try checkedReason(reason, "R-O-8.9-3")))
  }
}
