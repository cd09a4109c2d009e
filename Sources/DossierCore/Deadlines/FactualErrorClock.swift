/// The clock of a factual error, which is corrected at once (R-O-8.3-2).
///
/// "At once" is the day itself; after one working day it is late, whatever the term of the request.
package struct FactualErrorClock: Hashable, Sendable {
  /// The day the error became known.
  package let known: CalendarDate

  /// Starts on the day the error became known.
  package init(known: CalendarDate) {
    self.known = known
  }

  /// The last day on which the correction is in time.
  package var due: CalendarDate {
    CalendarDate.workingDay(1, after: known)
  }

  /// How it stands on a day.
  package func status(on day: CalendarDate, corrected: CalendarDate? = nil) -> DeadlineStatus {
    let due = due
    if let corrected, corrected <= day {
      return .answered(
        on: corrected, day: known.days(until: corrected),
        late: max(0, due.days(until: corrected)))
    }
    if day > due { return .late(days: due.days(until: day)) }
    return .running(
      day: max(0, known.days(until: day)), of: known.days(until: due), left: day.days(until: due))
  }
}
