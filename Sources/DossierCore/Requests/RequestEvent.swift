/// One thing that happened in a case: by whom, on which day, and what.
package struct RequestEvent: Hashable, Sendable {
  /// Who did it.
  package let actor: RequestActor
  /// The day it happened, as somebody typed it.
  package let on: CalendarDate
  /// The day it was recorded, as the clock had it; the same day, or later.
  package let recorded: CalendarDate
  /// What happened.
  package let change: RequestChange
  /// Why the answer that it gives comes after the due date; `nil` where it is in time or none.
  package let late: LateReason?

  /// Puts an event together.
  package init(
    by actor: RequestActor, on day: CalendarDate, recorded: CalendarDate? = nil,
    late: LateReason? = nil, _ change: RequestChange
  ) {
    self.actor = actor
    on = day
    self.recorded = recorded ?? day
    self.late = late
    self.change = change
  }

  /// The same, recorded on a day.
  func recorded(on today: CalendarDate) -> RequestEvent {
    RequestEvent(by: actor, on: on, recorded: today, late: late, change)
  }
}
