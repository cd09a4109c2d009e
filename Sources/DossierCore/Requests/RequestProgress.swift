/// Everything that follows from the events of a case; folded anew from them, never stored.
package struct RequestProgress: Hashable, Sendable {
  /// Where the case stands.
  package internal(set) var stage = RequestStage.received
  /// The day of the last step that changed the stage.
  package internal(set) var stageSince: CalendarDate
  /// How and when it was established who asks.
  package internal(set) var identity: EstablishedIdentity?
  /// Who works on it.
  package internal(set) var handler: AccountID?
  /// What the requester added.
  package internal(set) var completions: [String] = []
  /// What the school waited for.
  package internal(set) var waiting: [WaitingPeriod] = []
  /// The extensions, in the order they were told.
  package internal(set) var extensions: [DeadlineExtension] = []
  /// When somebody was reminded of it last.
  package internal(set) var reminded: CalendarDate?
  /// What the FG advised.
  package internal(set) var advices: [OfficerAdvice] = []
  /// The newest contribution of each role for each category.
  package internal(set) var contributions: [Contribution] = []
  /// When which part was corrected.
  package internal(set) var corrected: [RequestItem: CalendarDate] = [:]
  /// How far an erasure is.
  package internal(set) var erasure = ErasureProgress.none
  /// What became of telling recipients; the newest word on each counts.
  package internal(set) var notices: [RecipientNotice] = []
  /// The copies, with the day of each.
  package internal(set) var handOvers: [DatedHandOver] = []
  /// How far the lifting of a restriction is.
  package internal(set) var lifting = LiftingProgress.none
  /// What the requester did with the answer.
  package internal(set) var followUps: [DatedFollowUp] = []

  init(received: CalendarDate) {
    stageSince = received
  }

  /// The same, without what became of telling some recipients of some parts.
  package func withoutNotices(where isHidden: (RecipientNotice) -> Bool) -> RequestProgress {
    var progress = self
    progress.notices.removeAll(where: isHidden)
    return progress
  }

  /// Whether the FG asks the board to look.
  package var isFlagged: Bool { advices.contains(where: \.isFlagged) }
}
