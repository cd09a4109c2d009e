/// Why a transfer does not go on.
package enum TransferRefusal: Error, Hashable, Sendable {
  /// This recipient is none for this kind of transfer.
  case recipientDoesNotFit(TransferKind)
  /// This kind of transfer needs the consent of the family.
  case consentMissing(TransferKind)
  /// The family was not given a copy (L-15).
  case copyMissing(TransferKind)
  /// The family was not asked to look.
  case viewNotOffered(TransferKind)
  /// Why the family disagrees is not written down.
  case disagreementNotExplained
  /// Why it is stopped is not written down.
  case reasonMissing
  /// It was sent.
  case alreadySent(CalendarDate)
  /// It was stopped.
  case alreadyCancelled(CalendarDate)
  /// There is one already, for the same recipient.
  case alreadyOpen(RecordID)
  /// It would have happened in the future.
  case inFuture
  /// It would have happened before there was a file to look at.
  case beforePrepared(CalendarDate)
  /// Somebody else than the family.
  case notFamily
  /// Somebody who may not have the data of the pupil, or of whom that is not certain.
  case notEntitled(Entitlement)
  /// What would go is not what the family had a copy of, on that day at last.
  case changedSinceCopy(CalendarDate)
  /// What would go is not what the family spoke of, on that day at last.
  case changedSinceView(CalendarDate)
  /// Something goes along that this role does not see, so it cannot make the copy or send it.
  case notAllVisible

  /// Whether only the family stands before it: what is lacking then is mended first, so that nobody is
  /// shown a file that cannot go.
  package var waitsForFamily: Bool {
    switch self {
    case .copyMissing, .changedSinceCopy, .viewNotOffered, .changedSinceView: true
    default: false
    }
  }

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .recipientDoesNotFit, .reasonMissing, .alreadySent, .alreadyCancelled, .alreadyOpen:
      "R-O-7.1-1"
    case .consentMissing: "X-04"
    case .copyMissing, .changedSinceCopy: "L-15"
    case .notEntitled(.notEntitled(let obstacle, _)): obstacle.rule
    case .notEntitled: "R-O-1-2"
    case .notAllVisible: "R-I-1.3-2"
    case .viewNotOffered(.supportBody): "R-I-1.4-6"
    case .viewNotOffered, .disagreementNotExplained, .inFuture, .beforePrepared, .notFamily,
      .changedSinceView:
      "R-O-7.1-2"
    }
  }
}
