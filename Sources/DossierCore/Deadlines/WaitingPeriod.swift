/// A period in which the school waits for the requester; shown beside the deadline.
///
/// It never stops the clock: whether it may be invoked is for whoever judges afterwards.
package struct WaitingPeriod: Hashable, Sendable {
  /// What is waited for.
  package let reason: WaitingReason
  /// The day it was asked.
  package let since: CalendarDate
  /// The day it came, if it did.
  package var until: CalendarDate?

  /// Puts a period together.
  package init(reason: WaitingReason, since: CalendarDate, until: CalendarDate? = nil) {
    self.reason = reason
    self.since = since
    self.until = until
  }

  /// Whether the school waits on a day; the day on which the answer came no longer counts.
  package func isOpen(on day: CalendarDate) -> Bool {
    since <= day && (until.map { day < $0 } ?? true)
  }

  /// The days of waiting of several periods up to a day; days that overlap count once.
  package static func days(of periods: [WaitingPeriod], until day: CalendarDate) -> Int {
    var counted = 0
    var reached = CalendarDate.earliest
    for period in periods.sorted(by: { $0.since < $1.since }) {
      let start = max(period.since, reached)
      let end = min(period.until ?? day, day)
      guard start < end else { continue }
      counted += start.days(until: end)
      reached = end
    }
    return counted
  }
}
