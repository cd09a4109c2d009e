/// The date of a case that presses most: that of the answer, or that of facts that are wrong.
///
/// Every list, count and mail takes its date from here, so that none says another day (R-O-8.3-2).
package struct PressingDate: Hashable, Sendable {
  /// The last day that is in time.
  package var due: CalendarDate
  /// How it stands on the day it was asked for.
  package var status: DeadlineStatus
  /// Whether it is about facts that must be corrected, and not about the answer.
  package var isOfFacts: Bool

  /// Puts a date together.
  package init(due: CalendarDate, status: DeadlineStatus, isOfFacts: Bool = false) {
    self.due = due
    self.status = status
    self.isOfFacts = isOfFacts
  }
}

extension RequestCase {
  /// By when wrong facts must be corrected; `nil` once they are, or when there are none.
  ///
  /// What was refused is not wrong any more, and a case that is over asks nothing.
  package var factsDue: CalendarDate? {
    guard stage.phase.isOpen, factualErrorsSettled == nil else { return nil }
    return factualErrorClock?.due
  }

  /// The date that presses most on a day.
  package func pressingDate(on day: CalendarDate, terms: ResponseTerms) -> PressingDate {
    let answer = PressingDate(
      due: deadline(terms: terms).due, status: deadlineStatus(on: day, terms: terms))
    guard let clock = factualErrorClock, factsDue != nil else { return answer }
    return PressingDate(due: clock.due, status: clock.status(on: day), isOfFacts: true)
  }
}
