import DossierCore
import DossierOffice

/// One of every refusal of the requests.
enum RequestRefusalTable {
  private static let day = InventedRequests.today
  private static let item = RequestItem.field("c02.telefoon", sheet: nil)
  private static let bar = RetentionBar(
    category: InventedRequests.keptByLaw, start: InventedRequests.day("2026-07-01"), on: day)

  static let all: [RequestRefusal] =
    actors + dates + inputs + decisions + executions + extensions
    + [bar].compactMap {
      $0.map { .mustBeKept($0) }
    }

  private static let actors: [RequestRefusal] = [
    .roleMayNot("LKR", .closed), .noMandate("ADM"), .supervisorOnlyAdvises(.decided),
    .notKeeper("LKR", "C02"), .aboutOneself, .officerAnswers, .notInThisStage(.extended, .closed),
    .notForThisKind(.lifted, .access),
    .alreadyDecided(
      DecisionTaken(
        decision: RequestDecision(items: [ItemDecision(item, .granted)], policyVersion: 1),
        by: InventedRequests.head, on: day)),
  ]

  private static let dates: [RequestRefusal] = [
    .inFuture(day), .beforeBirth, .beforeReceipt(day), .recognisedBeforeReceipt,
    .beforeEarlierStep(day),
  ]

  private static let inputs: [RequestRefusal] = [
    .textMissing(.answered), .nothingNamed(.corrected), .namedTwice(item),
    .correctionChangesNothing(item), .correctionTooWide, .waitingMismatch(.scope),
    .identityDocument(.word), .identityDocument(.number), .identityDocument(.machineReadable),
    .lateReasonMissing(due: day), .linkDoesNotFit(RequestID(number: 91)),
  ]

  private static let decisions: [RequestRefusal] = [
    .identityNotEstablished, .notEntitled(.unclear(.authorityUnknown)),
    .notEntitled(.notEntitled(.noAuthority, instead: [.pupil])), .undecided([item]),
    .notAskedFor(item), .groundIsShielded, .groundDoesNotFit(.notSupplied, .access),
    .groundNotExplained(.dataAreRight), .groundExplained(.legalException),
    .policyChanged(version: 2), .alreadyCorrected(item),
    .beyondInformation("C02", isProgressOnly: false),
    .beyondInformation("C02", isProgressOnly: true),
  ]

  private static let executions: [RequestRefusal] = [
    .notCorrected([item]), .nothingGranted, .notCarriedOut,
    .contributionsMissing([ContributionTask(role: "LKR", categories: ["C10"])]),
    .othersNotTakenOut([item]), .firstCopyIsFree, .impossibleFee, .notHandedOver,
    .notAskedToSend, .receiverMissing,
    .erasureNotApproved, .secondPersonNeeded, .frozen(item, by: nil), .partOfIdentity("C01"),
    .namedAsRequester(RecordID(number: 71)),
    .recipientsNotTold([RecipientTask(recipient: RecordID(number: 81), item: item)]),
    .notARecipient(RecordID(number: 81)), .liftingNotAnnounced, .alreadyLifted,
    .liftingTooEarly(day),
  ]

  private static let extensions: [RequestRefusal] = [
    .reasonMissing, .toldTooLate(told: day, due: day), .toldBeforeReceipt(received: day),
    .toldOutOfOrder(earlier: day), .notLater(due: day),
    .beyondLimit(latest: day, .policy(days: 84)), .beyondLimit(latest: day, .law), .onlyOnce,
  ].map { RequestRefusal.extension($0) }
}
