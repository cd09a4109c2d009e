/// The true ground of a refusal for the safety of the pupil, to be sealed in `shielded`.
///
/// The case itself holds only `legalException`, which is what handler and letter show. The link
/// runs from here to the case and not back, so that nothing in the register tells that this exists
/// (R-O-8.9-4, L-21).
package struct ShieldedRefusal: Hashable, Sendable, Redacted {
  /// The request.
  package let request: RequestID
  /// The parts it is about.
  package let items: [RequestItem]
  /// Why the safety or welfare is in danger.
  package let explanation: String
  /// Who advised.
  package let advisedBy: [AccountID]
  /// Who decided.
  package let decidedBy: AccountID
  /// The day.
  package let decided: CalendarDate

  /// Puts a ground together.
  package init(
    request: RequestID, items: [RequestItem], explanation: String, advisedBy: [AccountID],
    decidedBy: AccountID, decided: CalendarDate
  ) {
    self.request = request
    self.items = items
    self.explanation = explanation
    self.advisedBy = advisedBy
    self.decidedBy = decidedBy
    self.decided = decided
  }

  /// Divides a decision into what the case may hold and what must be shielded, if anything.
  ///
  /// Throws when a safety ground comes without words, since later nobody could tell why, when
  /// nobody else than the decider advised, and when it is not a parent who asks: against the pupil
  /// the article gives no such ground.
  package static func divide(
    _ decision: RequestDecision, of request: RequestCase, by actor: RequestActor,
    on day: CalendarDate, advisedBy: [AccountID]
  ) throws(RequestRefusal) -> (open: RequestDecision, shielded: [ShieldedRefusal]) {
    var shielded: [ShieldedRefusal] = []
    var open: [ItemDecision] = []
    for part in decision.items {
      guard case .refused(let ground, let words) = part.verdict, ground.isShielded else {
        open.append(part)
        continue
      }
      guard request.intake.requester.principal != .pupil else {
        throw .groundDoesNotFit(ground, request.kind)
      }
      guard !words.isBlank else { throw .groundNotExplained(ground) }
      try RequestRules.checkNoDocument(in: [words])
      guard advisedBy.contains(where: { $0 != actor.account }) else { throw .advisorMissing }
      open.append(ItemDecision(part.item, .refused(.legalException, explanation: "")))
      shielded.append(
        ShieldedRefusal(
          request: request.id, items: [part.item], explanation: words, advisedBy: advisedBy,
          decidedBy: actor.account, decided: day))
    }
    let shown = RequestDecision(
      items: open, policyVersion: decision.policyVersion, receiver: decision.receiver)
    return (shown, shielded)
  }
}
