/// Why an answer came after its due date (reden van te laat), for who watches over the terms.
///
/// A choice and no text: it is counted over years, and nobody's name or illness belongs in it.
package enum LateReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// The requester had to be waited for; the clock ran on.
  case requester = "wachten_op_verzoeker"
  /// Colleagues gave what they had too late.
  case contributions = "bijdragen_te_laat"
  /// There was more to look through than time.
  case size = "omvang"
  /// Whoever handled it was away, and nobody took it over.
  case absence = "afwezigheid"
  /// It was not seen in time that it was a request, or it was forgotten.
  case overlooked = "niet_gezien"
  /// Anything else.
  case other = "anders"
}

extension RequestRules {
  /// An answer after the due date says why (R-O-8.9-3); nothing else is asked for a reason.
  static func checkLate(
    _ event: RequestEvent, answering request: RequestCase, _ facts: RequestFacts
  ) throws(RequestRefusal) {
    guard event.late == nil, request.answered == nil else { return }
    switch event.change.step {
    case .decided, .answered, .handedOver: break
    case .received, .identityEstablished, .treatmentStarted, .assigned, .completed,
      .waitingStarted, .waitingEnded, .extended, .advised, .contributed, .corrected,
      .erasureProposed, .erasureApproved, .recipientsHandled, .carriedOut, .liftingAnnounced,
      .lifted, .closed, .withdrawn, .followedUp, .reminded:
      return
    }
    let due = request.deadline(terms: ResponseTerms(policy: facts.policy)).due
    guard let answered = request.answered(after: event), answered > due else { return }
    throw .lateReasonMissing(due: due)
  }
}
