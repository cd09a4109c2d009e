import DossierCore

extension RequestRefusal: SampledRefusal {
  /// More words of a case than its sample has.
  static let more: [RequestRefusal] = [
    .notEntitled(.notEntitled(.noAuthority, instead: [.pupil])), .identityDocument(.number),
    .identityDocument(.machineReadable), .beyondInformation("C02", isProgressOnly: true),
  ]

  private static let day = InventedRequests.today
  private static let item = RequestItem.field("c02.telefoon", sheet: nil)
  private static let taken = DecisionTaken(
    decision: RequestDecision(items: [ItemDecision(item, .granted)], policyVersion: 1),
    by: InventedRequests.head, on: day)
  private static let bar = RetentionBar(
    category: InventedRequests.keptByLaw, start: InventedRequests.day("2026-07-01"), on: day)

  static func sample(after refusal: RequestRefusal?) -> RequestRefusal? {
    switch refusal {
    case nil: .notInThisStage(.extended, .closed)
    case .notInThisStage: .notForThisKind(.lifted, .access)
    case .notForThisKind: .alreadyDecided(taken)
    case .alreadyDecided: .roleMayNot("LKR", .closed)
    case .roleMayNot: .noMandate("ADM")
    case .noMandate: .supervisorOnlyAdvises(.decided)
    case .supervisorOnlyAdvises: .notKeeper("LKR", "C02")
    case .notKeeper: .aboutOneself
    case .aboutOneself: .inFuture(day)
    case .inFuture: .beforeBirth
    case .beforeBirth: .beforeReceipt(day)
    case .beforeReceipt: .recognisedBeforeReceipt
    case .recognisedBeforeReceipt: .beforeEarlierStep(day)
    case .beforeEarlierStep: .textMissing(.answered)
    case .textMissing: .groundMissing
    case .groundMissing: .nothingNamed(.corrected)
    case .nothingNamed: .namedTwice(item)
    case .namedTwice: .correctionChangesNothing(item)
    case .correctionChangesNothing: .correctionTooWide
    case .correctionTooWide: .waitingMismatch(.scope)
    case .waitingMismatch: .extension(.reasonMissing)
    case .extension: .identityNotEstablished
    case .identityNotEstablished: .notEntitled(.unclear(.authorityUnknown))
    case .notEntitled: .undecided([item])
    case .undecided: .notAskedFor(item)
    case .notAskedFor: .groundIsShielded
    case .groundIsShielded: .advisorMissing
    case .advisorMissing: .groundDoesNotFit(.notSupplied, .access)
    case .groundDoesNotFit: .groundNotExplained(.dataAreRight)
    case .groundNotExplained: .groundExplained(.legalException)
    case .groundExplained: .policyChanged(version: 2)
    case .policyChanged: .alreadyCorrected(item)
    case .alreadyCorrected: .notCorrected([item])
    case .notCorrected: .nothingGranted
    case .nothingGranted: .notCarriedOut
    case .notCarriedOut: .contributionsMissing([ContributionTask(role: "LKR", categories: ["C10"])])
    case .contributionsMissing: .beyondInformation("C02", isProgressOnly: false)
    case .beyondInformation: .othersNotTakenOut([item])
    case .othersNotTakenOut: .firstCopyIsFree
    case .firstCopyIsFree: .impossibleFee
    case .impossibleFee: .notHandedOver
    case .notHandedOver: .notAskedToSend
    case .notAskedToSend: .receiverMissing
    case .receiverMissing: .erasureNotApproved
    case .erasureNotApproved: .alreadyErased
    case .alreadyErased: .erasureNotSettled
    case .erasureNotSettled: .secondPersonNeeded
    case .secondPersonNeeded: .hold(.notHeld("C10"))
    case .hold: .frozen(item, by: nil)
    case .frozen: .partOfIdentity("C01")
    case .partOfIdentity: .namedAsRequester(RecordID(number: 71))
    case .namedAsRequester:
      .recipientsNotTold([RecipientTask(recipient: RecordID(number: 81), item: item)])
    case .recipientsNotTold: .notARecipient(RecordID(number: 81))
    case .notARecipient: .liftingNotAnnounced
    case .liftingNotAnnounced: .alreadyLifted
    case .alreadyLifted: .liftingTooEarly(day)
    case .liftingTooEarly: .officerAnswers
    case .officerAnswers: .lateReasonMissing(due: day)
    case .lateReasonMissing: .linkDoesNotFit(RequestID(number: 91))
    case .linkDoesNotFit: .identityDocument(.word)
    case .identityDocument: bar.map { .mustBeKept($0) }
    case .mustBeKept: nil
    }
  }
}
