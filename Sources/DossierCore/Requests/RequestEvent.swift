/// One thing that happened in a case: by whom, on which day, and what.
package struct RequestEvent: Hashable, Sendable {
  /// Who did it.
  package let actor: RequestActor
  /// The day it happened.
  package let on: CalendarDate
  /// What happened.
  package let change: RequestChange

  /// Puts an event together.
  package init(by actor: RequestActor, on day: CalendarDate, _ change: RequestChange) {
    self.actor = actor
    on = day
    self.change = change
  }
}
