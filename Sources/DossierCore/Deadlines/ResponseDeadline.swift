/// By when a request must be answered, and how that day came about (reactietermijn).
///
/// The one value that lists, letters, exports and the start screen all show. Nothing stops the
/// clock: neither a holiday nor waiting for the requester (R-O-8.2-1, R-O-8.9-3).
package struct ResponseDeadline: Hashable, Sendable {
  /// The day of receipt, which itself does not count.
  package let received: CalendarDate
  /// The terms it was computed with.
  package let terms: ResponseTerms
  /// The extensions, in the order they were told.
  package private(set) var extensions: [DeadlineExtension] = []
  /// The last day on which an answer is in time.
  package private(set) var due: CalendarDate

  /// Starts the clock on the day of receipt.
  package init(received: CalendarDate, terms: ResponseTerms) {
    self.received = received
    self.terms = terms
    due = terms.firstDue(received: received)
  }

  /// Takes extensions that were checked when they were told; the policy may be another by now.
  package init(
    received: CalendarDate, terms: ResponseTerms, recorded extensions: [DeadlineExtension]
  ) {
    self.init(received: received, terms: terms)
    self.extensions = extensions
    due = extensions.last?.until ?? due
  }

  /// Puts off the answer; throws why that is not possible, and then nothing changes.
  package mutating func extend(_ extension: DeadlineExtension) throws(ExtensionRefusal) {
    try check(`extension`)
    extensions.append(`extension`)
    due = `extension`.until
  }

  /// Whether an extension would be valid; throws the first reason why not.
  package func check(_ extension: DeadlineExtension) throws(ExtensionRefusal) {
    let (until, told) = (`extension`.until, `extension`.told)
    guard !`extension`.reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
    guard terms.mayRepeat || extensions.isEmpty else { throw .onlyOnce }
    guard told >= received else { throw .toldBeforeReceipt(received: received) }
    guard told <= due else { throw .toldTooLate(told: told, due: due) }
    if let last = extensions.last, told < last.told { throw .toldOutOfOrder(earlier: last.told) }
    guard until > due else { throw .notLater(due: due) }
    let latest = terms.latestDue(received: received)
    guard until <= latest.day else { throw .beyondLimit(latest: latest.day, latest.set) }
  }

  /// How the due date came about.
  package var origin: DeadlineOrigin {
    guard let last = extensions.last else { return .term(days: received.days(until: due)) }
    return .extended(last, times: extensions.count)
  }

  /// How the request stands on a day; `answered` is the day of the answer, if there was one.
  package func status(on day: CalendarDate, answered: CalendarDate? = nil) -> DeadlineStatus {
    let total = received.days(until: due)
    if let answered, answered <= day {
      return .answered(
        on: answered, day: received.days(until: answered), late: max(0, due.days(until: answered)))
    }
    if day > due { return .late(days: due.days(until: day)) }
    return .running(day: max(0, received.days(until: day)), of: total, left: day.days(until: due))
  }
}
