/// Why a demand is not entered, not changed, or carries no disclosure.
package enum DemandRefusal: Error, Hashable, Sendable {
  /// It does not say who demands.
  case authorityMissing
  /// It does not say in which function.
  case officerMissing
  /// Another order must say on which law it rests.
  case lawMissing
  /// Special data can be demanded only with an authorisation, and there is none.
  case authorisationMissing
  /// The examining magistrate authorised it only after it was made.
  case authorisedAfterwards
  /// A day that is still to come.
  case inFuture
  /// It reached the school before it was made.
  case receivedBeforeDate
  /// A written demand that does not say by when.
  case deadlineMissing
  /// It would have to be answered before it was made.
  case deadlineBeforeDate
  /// It does not say what it asks.
  case nothingAsked
  /// The policy has no such category.
  case unknownCategory(CategoryCode)
  /// Nobody can see the paper: no scan and no place.
  case paperMissing
  /// There is no paper yet that could be scanned.
  case noPaperYet
  /// Only a demand on Sv 126nd or 126nf can be spoken first.
  case cannotBeSpoken
  /// The same demand stands in the register.
  case identical(RecordID)
  /// The paper is there already.
  case alreadyWritten
  /// The paper would have come before the demand was made.
  case paperBeforeDate
  /// The data protection officer has seen it already.
  case alreadyNoticed
  /// It was answered already.
  case alreadyClosed(CalendarDate)
  /// A refusal without a reason.
  case reasonMissing
  /// It cannot be closed before the paper came, or the time for it is over.
  case paperAwaited(by: CalendarDate)
  /// Something was given on it: it cannot end as if nothing was.
  case somethingGiven(RecordID)
  /// It is about another pupil.
  case otherPupil
  /// It had not reached the school on that day.
  case notYetReceived
  /// The paper did not come in time: nothing more is given.
  case paperLate(since: CalendarDate)
  /// It does not ask for that.
  case notAsked(CategoryCode)
  /// Special data, and not demanded on Sv 126nf.
  case specialData(CategoryCode)

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .authorisationMissing, .authorisedAfterwards, .cannotBeSpoken, .paperAwaited, .paperLate,
      .specialData:
      "L-19"
    case .authorityMissing, .officerMissing, .lawMissing, .inFuture, .receivedBeforeDate,
      .deadlineMissing, .deadlineBeforeDate, .nothingAsked, .unknownCategory, .paperMissing,
      .identical, .alreadyWritten, .paperBeforeDate, .alreadyNoticed, .alreadyClosed,
      .reasonMissing, .somethingGiven, .otherPupil, .notYetReceived, .notAsked, .noPaperYet:
      "R-O-7.2-3"
    }
  }
}
