package import DossierCore

/// One line of the list of requests (Verzoeken), the start screen and the daily mail.
package struct RequestRow: Hashable, Sendable {
  /// Which request.
  package var request: RequestID
  /// By what it is called in letters and on the telephone.
  package var reference: String
  /// About which pupil.
  package var pupil: PupilID
  /// The name as lists show it, if the viewer may see it.
  package var pupilName: String?
  /// The school at intake.
  package var school: SchoolID?
  /// What is asked.
  package var kind: RequestKind
  /// Who asks; `nil` for a request that is over.
  package var requester: RequesterAnswer?
  /// When it came in.
  package var received: CalendarDate
  /// By when it must be answered.
  package var due: CalendarDate
  /// How that date came about; `nil` for a request that is over.
  package var origin: DeadlineOrigin?
  /// How it stands today.
  package var status: DeadlineStatus
  /// The date that presses most: wrong facts have a clock of their own (R-O-8.3-2).
  package var pressing: PressingDate
  /// Where the case stands.
  package var phase: RequestPhase
  /// What was decided, once it was.
  package var outcome: RequestOutcome?
  /// Who works on it.
  package var handler: AccountID?
  /// The name of who works on it.
  package var handlerName: String?
  /// Since when it waits for the requester.
  package var waitingSince: CalendarDate?
  /// When somebody was reminded of it last.
  package var reminded: CalendarDate?
  /// Whether the FG asks the board to look.
  package var isFlagged: Bool
}

/// Who asks, as far as the viewer may know.
package struct RequesterAnswer: Hashable, Sendable {
  /// In what capacity.
  package var capacity: Capacity
  /// The name, if the viewer may see it.
  package var name: String?

  /// In what capacity somebody asks.
  package enum Capacity: String, Hashable, Sendable, Codable {
    /// The pupil.
    case pupil = "leerling"
    /// A parent or guardian of the dossier.
    case guardian = "ouder"
    /// Somebody who represents one of them.
    case representative = "vertegenwoordiger"
    /// Somebody else.
    case other = "ander"
  }
}

extension RequestRow: Encodable {
  private enum Key: String, CodingKey {
    case request, reference, pupil, pupilName, school, kind, requester, requesterName, received,
      due, factsDue
    case extendedUntil, extensionTold, extensionReason, day, term, daysLeft, daysLate, answered
    case phase, outcome, handler, waitingSince, reminded, isFlagged
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(request, forKey: .request)
    try container.encode(reference, forKey: .reference)
    try container.encode(pupil, forKey: .pupil)
    try container.encodeIfPresent(pupilName, forKey: .pupilName)
    try container.encodeIfPresent(school, forKey: .school)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(requester?.capacity, forKey: .requester)
    try container.encodeIfPresent(requester?.name, forKey: .requesterName)
    try container.encode(received, forKey: .received)
    try container.encode(due, forKey: .due)
    if pressing.isOfFacts { try container.encode(pressing.due, forKey: .factsDue) }
    if case .extended(let last, _) = origin {
      try container.encode(last.until, forKey: .extendedUntil)
      try container.encode(last.told, forKey: .extensionTold)
      try container.encode(last.reason, forKey: .extensionReason)
    }
    switch status {
    case .running(let day, let term, let left):
      try container.encode(day, forKey: .day)
      try container.encode(term, forKey: .term)
      try container.encode(left, forKey: .daysLeft)
    case .late(let days): try container.encode(days, forKey: .daysLate)
    case .answered(let day, _, let late):
      try container.encode(day, forKey: .answered)
      try container.encode(late, forKey: .daysLate)
    }
    try container.encode(phase, forKey: .phase)
    try container.encodeIfPresent(outcome, forKey: .outcome)
    try container.encodeIfPresent(handler, forKey: .handler)
    try container.encodeIfPresent(waitingSince, forKey: .waitingSince)
    try container.encodeIfPresent(reminded, forKey: .reminded)
    try container.encode(isFlagged, forKey: .isFlagged)
  }
}
