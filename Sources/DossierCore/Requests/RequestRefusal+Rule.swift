extension RequestRefusal {
  /// The rule it rests on, as `docs/requirements.md` calls it.
  package var rule: RuleID {
    switch self {
    case .extension(let refusal): refusal.rule
    case .notEntitled(.notEntitled(let obstacle, _)): obstacle.rule
    case .groundDoesNotFit(let ground, _), .groundNotExplained(let ground),
      .groundExplained(let ground):
      ground.rule
    case .alreadyDecided, .noMandate, .undecided, .notAskedFor, .policyChanged: "R-O-8.9-2"
    case .notInThisStage, .notForThisKind, .textMissing, .nothingNamed, .namedTwice,
      .waitingMismatch, .nothingGranted, .notCarriedOut, .inFuture, .beforeBirth, .beforeReceipt,
      .recognisedBeforeReceipt, .beforeEarlierStep:
      "R-O-8.9-3"
    case .roleMayNot, .notKeeper: "R-I-1.3-2"
    case .supervisorOnlyAdvises: "R-O-3.3-2"
    case .aboutOneself: "R-O-8.9-2"
    case .identityNotEstablished: "R-O-8.2-3"
    case .notEntitled: "R-O-1-2"
    case .groundIsShielded, .advisorMissing: "R-O-8.9-4"
    case .correctionChangesNothing, .correctionTooWide: "R-O-8.3-1"
    case .alreadyCorrected, .notCorrected: "R-O-8.3-2"
    case .contributionsMissing, .notHandedOver: "R-O-8.2-1"
    case .othersNotTakenOut: "R-O-8.2-5"
    case .firstCopyIsFree, .impossibleFee: "R-O-8.2-2"
    case .notAskedToSend, .receiverMissing: "R-O-8.7-2"
    case .erasureNotApproved, .secondPersonNeeded: "R-X-5"
    case .alreadyErased, .erasureNotSettled: "R-O-8.4-1"
    case .mustBeKept: "L-11"
    case .hold(let refusal): refusal.rule
    case .frozen: "R-O-8.5-3"
    case .partOfIdentity, .namedAsRequester: "R-O-8.4-2"
    case .recipientsNotTold, .notARecipient: "R-O-8.3-3"
    case .liftingNotAnnounced, .alreadyLifted, .liftingTooEarly: "R-O-8.5-4"
    case .groundMissing: "R-O-8.5-1"
    case .beyondInformation(_, let isProgressOnly): isProgressOnly ? "R-O-7.3-1" : "L-05"
    case .officerAnswers: "R-O-3.3-2"
    case .lateReasonMissing: "R-O-8.9-3"
    case .linkDoesNotFit: "R-O-8.9-1"
    case .identityDocument: "R-O-8.2-4"
    }
  }
}
