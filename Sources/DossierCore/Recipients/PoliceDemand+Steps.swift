extension PoliceDemand {
  /// Takes the paper of a spoken demand, in time or late.
  package mutating func takePaper(
    _ paper: DemandPaper, on day: CalendarDate
  ) throws(DemandRefusal) {
    if let closed { throw .alreadyClosed(closed.on) }
    guard case .spoken(let writtenBy) = form else { throw .alreadyWritten }
    guard day >= date else { throw .paperBeforeDate }
    guard paper.canBeFound else { throw .paperMissing }
    form = .writtenAfterwards(paper, came: day, writtenBy: writtenBy)
  }

  /// Takes the word of the data protection officer that it was seen; also after it was closed.
  package mutating func takeNotice(
    by account: AccountID, on day: CalendarDate
  ) throws(DemandRefusal) {
    guard noticed == nil else { throw .alreadyNoticed }
    noticed = DemandNotice(by: account, on: day)
  }

  /// Ends it.
  ///
  /// While the paper can still come in time a demand on which something was given stays open;
  /// afterwards it can be closed with the reason why the paper never came.
  package mutating func close(
    _ outcome: DemandOutcome, by account: AccountID, on day: CalendarDate
  ) throws(DemandRefusal) {
    switch state(on: day) {
    case .closed: throw .alreadyClosed(closed?.on ?? day)
    case .open:
      if case .givenWithoutPaper = outcome { throw .alreadyWritten }
    case .awaitingPaper(let by):
      guard outcome.disclosure == nil else { throw .paperAwaited(by: by) }
    case .paperLate(let since):
      if case .given = outcome { throw .paperLate(since: since) }
    }
    switch outcome {
    case .given: break
    case .givenWithoutPaper(_, let reason), .refused(let reason):
      guard !reason.isBlank else { throw .reasonMissing }
    }
    closed = DemandClosing(outcome: outcome, by: account, on: day)
  }

  /// Says that something was given after all, when that is entered after it was closed as refused.
  ///
  /// The register would say both otherwise. The data protection officer, who may have seen it as
  /// refused, is told anew. Answers whether there was something to correct.
  package mutating func correctClosing(with disclosure: RecordID) -> Bool {
    guard case .refused(let reason)? = closed?.outcome else { return false }
    closed?.outcome =
      form.paper == nil ? .givenWithoutPaper(disclosure, reason: reason) : .given(disclosure)
    noticed = nil
    return true
  }
}
