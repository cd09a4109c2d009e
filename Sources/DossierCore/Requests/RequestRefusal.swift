/// Why a step in a case is refused; nothing changes then.
package enum RequestRefusal: Error, Hashable, Sendable {
  /// The stage of the case does not allow it.
  case notInThisStage(RequestStep, RequestPhase)
  /// The kind of request has no such step.
  case notForThisKind(RequestStep, RequestKind)
  /// Somebody decided already; the first decision is here.
  case alreadyDecided(DecisionTaken)
  /// The role may not do this.
  case roleMayNot(RoleCode, RequestStep)
  /// The role has no mandate to decide.
  case noMandate(RoleCode)
  /// The FG advises, and neither handles nor decides.
  case supervisorOnlyAdvises(RequestStep)
  /// The role does not keep that category.
  case notKeeper(RoleCode, CategoryCode)
  /// It is about the actor, their child, or their own request.
  case aboutOneself
  /// A day that is still to come.
  case inFuture(CalendarDate)
  /// Before the pupil was born.
  case beforeBirth
  /// Before the request was received.
  case beforeReceipt(CalendarDate)
  /// Recognised before it was received.
  case recognisedBeforeReceipt
  /// Before the step that it follows.
  case beforeEarlierStep(CalendarDate)
  /// A reason or text is needed.
  case textMissing(RequestStep)
  /// A restriction has no ground yet, so that nobody can weigh it (R-O-8.5-1).
  case groundMissing
  /// A list without anything in it.
  case nothingNamed(RequestStep)
  /// The same part twice.
  case namedTwice(RequestItem)
  /// A correction that changes nothing.
  case correctionChangesNothing(RequestItem)
  /// A correction of everything at once; it must name a field or an entry.
  case correctionTooWide
  /// The school does not wait for that, or waits for it already.
  case waitingMismatch(WaitingReason)
  /// The extension is not valid.
  case `extension`(ExtensionRefusal)
  /// It was not established who asks.
  case identityNotEstablished
  /// The requester may not ask, or that is not certain.
  case notEntitled(Entitlement)
  /// Parts on which nothing was decided.
  case undecided([RequestItem])
  /// A part that was not asked for.
  case notAskedFor(RequestItem)
  /// A safety ground may not stand in the case; `ShieldedRefusal.divide` takes it out.
  case groundIsShielded
  /// Somebody else must have advised on a refusal for safety.
  case advisorMissing
  /// The ground does not refuse that kind of request.
  case groundDoesNotFit(RefusalGround, RequestKind)
  /// The ground must be explained.
  case groundNotExplained(RefusalGround)
  /// The ground must stand without a word.
  case groundExplained(RefusalGround)
  /// Another policy came into force meanwhile.
  case policyChanged(version: Int)
  /// A part that was corrected already cannot be refused any more.
  case alreadyCorrected(RequestItem)
  /// Granted corrections that are not made.
  case notCorrected([RequestItem])
  /// Nothing was granted, so there is nothing to do.
  case nothingGranted
  /// Something was granted and must be done before the case closes.
  case notCarriedOut
  /// Holders who did not say what they have.
  case contributionsMissing([ContributionTask])
  /// This parent may not hear of the category: beyond the important facts, or beyond progress.
  case beyondInformation(CategoryCode, isProgressOnly: Bool)
  /// Items about others on which nobody looked what to take out.
  case othersNotTakenOut([RequestItem])
  /// The first copy is free.
  case firstCopyIsFree
  /// A fee below nothing.
  case impossibleFee
  /// No copy was handed over.
  case notHandedOver
  /// Nobody asked to send it straight to somebody else.
  case notAskedToSend
  /// It goes straight to somebody else, and it is not said to which recipient.
  case receiverMissing
  /// Nobody proposed what is erased, or nobody approved it.
  case erasureNotApproved
  /// The erasure was approved and done; what else must go is a request of its own.
  case alreadyErased
  /// What was erased still stands in the file, because somebody reads or the disk is behind.
  case erasureNotSettled
  /// The second person is the first.
  case secondPersonNeeded
  /// A category that must still be kept.
  case mustBeKept(RetentionBar)
  /// Under a hold, or said to be while it is not (R-O-6.5-3).
  case hold(HoldRefusal)
  /// Frozen by another request, so it cannot be erased.
  case frozen(RequestItem, by: RequestID?)
  /// Without it the pupil could not be found any more; it goes only with the whole dossier.
  case partOfIdentity(CategoryCode)
  /// The sheet of somebody whose request is still open.
  case namedAsRequester(RecordID)
  /// Recipients who were not told and not exempted.
  case recipientsNotTold([RecipientTask])
  /// Nobody was given that.
  case notARecipient(RecordID)
  /// The requester was not told before.
  case liftingNotAnnounced
  /// Nothing is frozen any more.
  case alreadyLifted
  /// The requester was told of a day on which the restriction ends, and it is not there yet.
  case liftingTooEarly(CalendarDate)
  /// A question to the FG is answered by the FG.
  case officerAnswers
  /// The answer comes after the due date, and nobody says why.
  case lateReasonMissing(due: CalendarDate)
  /// The request that this one is linked to is of another kind, or of another person.
  case linkDoesNotFit(RequestID)
  /// It looks like a copy of an identity document.
  case identityDocument(IdentityDocumentSign)
}
