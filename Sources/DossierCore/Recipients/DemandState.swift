/// What a demand waits for on a day (stand van een vordering).
package enum DemandState: Hashable, Sendable {
  /// It stands on paper and can be answered.
  case open
  /// It was spoken; something may be given, and the paper must come by that day.
  case awaitingPaper(by: CalendarDate)
  /// The paper did not come in time: nothing more is given until it does.
  case paperLate(since: CalendarDate)
  /// It was answered.
  case closed

  /// Whether something may be given on it.
  package var mayBeAnswered: Bool {
    switch self {
    case .open, .awaitingPaper: true
    case .paperLate, .closed: false
    }
  }
}

/// How a demand ended (afloop).
package enum DemandOutcome: Hashable, Sendable {
  /// Something was given; the disclosure is here.
  case given(RecordID)
  /// Something was given on the spoken word, and the paper never came.
  case givenWithoutPaper(RecordID, reason: String)
  /// Nothing was given, for this reason.
  case refused(String)

  /// What was given, if anything.
  package var disclosure: RecordID? {
    switch self {
    case .given(let disclosure), .givenWithoutPaper(let disclosure, _): disclosure
    case .refused: nil
    }
  }
}

/// That a demand was answered, by whom and when.
package struct DemandClosing: Hashable, Sendable {
  /// How it ended.
  package var outcome: DemandOutcome
  /// Who closed it.
  package var by: AccountID
  /// The day.
  package var on: CalendarDate

  /// Puts a closing together.
  package init(outcome: DemandOutcome, by: AccountID, on: CalendarDate) {
    self.outcome = outcome
    self.by = by
    self.on = on
  }
}

/// That the data protection officer knows of a demand.
package struct DemandNotice: Hashable, Sendable {
  /// Who said so.
  package var by: AccountID
  /// The day.
  package var on: CalendarDate

  /// Puts a notice together.
  package init(by: AccountID, on: CalendarDate) {
    self.by = by
    self.on = on
  }
}
