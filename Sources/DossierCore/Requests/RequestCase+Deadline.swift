extension RequestCase {
  /// By when it must be answered, under the terms of the policy.
  package func deadline(terms: ResponseTerms) -> ResponseDeadline {
    ResponseDeadline(received: intake.received, terms: terms, recorded: progress.extensions)
  }

  /// The day of the answer, if there was one.
  ///
  /// Where a copy was granted only the copy is the answer: it must be there within the term
  /// (R-O-8.2-1). A withdrawal ends the clock as well.
  package var answered: CalendarDate? {
    switch stage {
    case .received, .inTreatment, .extended: nil
    case .withdrawn(let day, _), .closed(nil, let day): day
    case .decided(let taken), .carriedOut(let taken, _), .closed(let taken?, _):
      kind.handsOverData && taken.decision.outcome != .refused
        ? progress.handOvers.first?.on : taken.on
    }
  }

  /// How it stands on a day.
  package func deadlineStatus(on day: CalendarDate, terms: ResponseTerms) -> DeadlineStatus {
    deadline(terms: terms).status(on: day, answered: answered)
  }

  /// The clock of the factual errors in it, if there are any.
  package var factualErrorClock: FactualErrorClock? {
    intake.wish.factualErrors.isEmpty ? nil : FactualErrorClock(known: intake.received)
  }

  /// The day on which the last factual error was corrected or refused, if all were.
  package var factualErrorsSettled: CalendarDate? {
    let granted = Set(stage.decision?.decision.grantedItems ?? [])
    var last: CalendarDate?
    for error in intake.wish.factualErrors {
      let refused = granted.contains(error.item) ? nil : stage.decision?.on
      guard let day = progress.corrected[error.item] ?? refused else { return nil }
      last = max(last ?? day, day)
    }
    return last
  }
}
