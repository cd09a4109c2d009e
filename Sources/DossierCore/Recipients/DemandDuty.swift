/// What has to be done about a demand, and by when (R-O-7.2-3).
package struct DemandDuty: Hashable, Sendable {
  /// What has to be done.
  package let step: Step
  /// The last day; `nil` when the demand names none.
  package let due: CalendarDate?

  /// What can have to be done.
  package enum Step: Hashable, Sendable {
    /// Give what may be given, or say why not.
    case answer
    /// See to it that the paper of a spoken demand comes.
    case paper
  }

  /// Puts a duty together.
  package init(_ step: Step, due: CalendarDate?) {
    self.step = step
    self.due = due
  }
}

extension PoliceDemand {
  /// What has to be done on a day, the most pressing first; nothing once it is closed.
  ///
  /// A spoken demand can name a day to answer before its paper must be there, and something may be
  /// given meanwhile: neither day hides the other. `isAnswered` tells whether something was given.
  package func duties(on day: CalendarDate, isAnswered: Bool) -> [DemandDuty] {
    switch state(on: day) {
    case .closed: return []
    case .open: return [DemandDuty(.answer, due: deadline)]
    case .awaitingPaper(let writtenBy), .paperLate(let writtenBy):
      let paper = DemandDuty(.paper, due: writtenBy)
      guard let deadline, !isAnswered else { return [paper] }
      let answer = DemandDuty(.answer, due: deadline)
      return deadline <= writtenBy ? [answer, paper] : [paper, answer]
    }
  }
}
