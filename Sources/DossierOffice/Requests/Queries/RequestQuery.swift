package import DossierCore

/// Asks for one request: what was asked, how it stands, what happened and what must be done.
package struct RequestQuery: OfficeQuery {
  package static let name = "request"
  package static let example = RequestQuery(request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID

  /// Asks.
  package init(request: RequestID) {
    self.request = request
  }

  package func answer(in office: Office) throws -> RequestAnswer {
    try office.demandPart()
    let stored = try office.request(request)
    try office.demandCase(stored.content)
    let answer = try office.requestAnswer(stored)
    try office.journalView(
      office.entry(
        .requestViewed, .read, purpose: "R", pupils: [answer.row.pupil], objects: [request.text],
        rule: "R-O-8.9-1"))
    return answer
  }
}

extension RequestAnswer {
  /// By when what was granted is done: within the term, or at once when the answer itself was late.
  package var carriedOutBy: CalendarDate? {
    guard let taken = progress.stage.decision, taken.decision.outcome != .refused else {
      return nil
    }
    return max(row.due, taken.on)
  }
}

/// One request as one viewer may see it.
package struct RequestAnswer: Hashable, Sendable {
  /// Its line in the list.
  package var row: RequestRow
  /// The version that was read, for a change that follows.
  package var version: Int
  /// What came in; the values of corrections only where the viewer may see the field.
  package var intake: RequestIntake
  /// What the handler must know about how it came in.
  package var remarks: [IntakeRemark]
  /// Whether the requester may ask.
  package var entitlement: Entitlement
  /// The due date, its warnings, and the last working day before it; `nil` once answered.
  package var advice: DueDateAdvice?
  /// The last day to go to court, once answered.
  package var courtUntil: CalendarDate?
  /// What follows from the events.
  package var progress: RequestProgress
  /// What has to be done.
  package var tasks: [RequestTask]
  /// The steps that the viewer could take.
  package var steps: [RequestStep]
  /// The letters that fit where the case stands.
  package var letters: [LetterKind]
  /// What happened, the oldest first.
  package var timeline: [TimelineLine]
  /// What the parts are called, as far as the viewer may know.
  package var labels: [RequestItem: String]
  /// The names of parents, guardians and recipients in it, as far as the viewer may know.
  package var people: [RecordID: String]
  /// The true ground of a refusal for safety, for the few who hold that key.
  package var shielded: [ShieldedRefusal]
  /// Who can be asked to handle it; `nil` when that was not looked up.
  package var handlers: Set<AccountID>? = nil
  /// The colleagues who can do nothing here, because it is about them or about their child.
  package var parties: [AccountID] = []
  /// What each recipient can be told now, in a letter.
  package var notices: [ChangeNotice] = []
  /// What cannot be erased because it is held back, for a request to erase (R-O-6.5-3).
  package var holds: [HoldMark] = []
  /// Since when its package is being made, or was when the program ended.
  package var begun: BegunPackage? = nil
  /// Whom the decision can name, where the family asked to have it sent to somebody (R-O-8.7-2).
  package var receivers: [Receiver] = []

  /// One event with the name of who did it.
  package struct TimelineLine: Hashable, Sendable {
    /// The day it happened.
    package var on: CalendarDate
    /// The day it was recorded: the same, or later.
    package var recorded: CalendarDate
    /// Why the answer that it gives was late, if it was.
    package var late: LateReason? = nil
    /// Who, if still known.
    package var person: String?
    /// In which role.
    package var role: RoleCode
    /// What.
    package var change: RequestChange
  }
}
