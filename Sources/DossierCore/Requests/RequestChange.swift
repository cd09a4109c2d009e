/// What one event says; nothing in a case is ever overwritten.
package enum RequestChange: Hashable, Sendable {
  /// The request came in: always the first event, and only that.
  case received(RequestIntake)
  /// It was established who asks.
  case identityEstablished(IdentityCheck)
  /// Somebody began.
  case treatmentStarted(handler: AccountID)
  /// Somebody else took over.
  case assigned(handler: AccountID)
  /// The requester added what was missing.
  case completed(String)
  /// The school asked the requester something.
  case waitingStarted(WaitingReason)
  /// The answer came.
  case waitingEnded(WaitingReason)
  /// The handler was reminded that something waits; nothing in the case moves.
  case reminded
  /// The answer was put off.
  case extended(DeadlineExtension)
  /// The FG advised; `isFlagged` asks the board to look.
  case advised(String, isFlagged: Bool)
  /// Holders said what they have.
  case contributed([Contribution])
  /// The board, or who has its mandate, decided.
  case decided(RequestDecision)
  /// A question was answered; nothing was decided.
  case answered(String)
  /// These parts were corrected; a fact may be, and is to be, before the decision (R-O-8.3-2).
  case corrected([RequestItem])
  /// The first person proposed what is erased.
  case erasureProposed([CategoryErasure])
  /// The second person approved it.
  case erasureApproved
  /// Recipients were told, or could not be.
  case recipientsHandled([RecipientNotice])
  /// A copy was handed over.
  case handedOver(HandOver)
  /// What was granted is done.
  case carriedOut
  /// The requester was told that a restriction stays until this day (R-O-8.5-4).
  case liftingAnnounced(until: CalendarDate)
  /// The restriction was lifted.
  case lifted
  /// The case was closed.
  case closed
  /// The requester withdrew it.
  case withdrawn(reason: String)
  /// The requester went further.
  case followedUp(RequestFollowUp)
}
