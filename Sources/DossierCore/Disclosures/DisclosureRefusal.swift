/// Why something does not leave the school.
package enum DisclosureRefusal: Error, Hashable, Sendable {
  /// The policy knows no such kind of recipient.
  case unknownType(RecipientTypeCode)
  /// The recipient is no longer in use.
  case recipientEnded
  /// The policy does not let this kind of recipient have anything for this purpose.
  case purposeDoesNotFit(PurposeCode)
  /// The board does not use this ground, or not for this kind of recipient.
  case basisDoesNotFit(LegalBasis)
  /// The article of law is missing.
  case articleMissing
  /// What the ground rests on is not written down.
  case basisNotExplained(LegalBasis)
  /// The interest of the pupil weighs more.
  case pupilPrevails
  /// There is no valid consent for this.
  case consentMissing(ConsentPurposeCode)
  /// This kind of recipient needs an agreement that holds today.
  case agreementMissing(AgreementNeed)
  /// Another agreement is named than the one that holds today.
  case otherAgreement
  /// Nothing goes to this recipient without an official demand about this pupil.
  case demandMissing
  /// The demand cannot be answered (any more).
  case demand(DemandRefusal)
  /// A test is not answered.
  case testNotAnswered(DisclosureTest)
  /// A test is not passed.
  case testFailed(DisclosureTest)
  /// Nothing was chosen.
  case nothingChosen
  /// Why a category is needed is not written down.
  case partNotExplained(CategoryCode)
  /// A category is named twice.
  case namedTwice(CategoryCode)
  /// Something is named that is not there.
  case notThere(RequestItem)
  /// Something is named that must stay in.
  case barred(CategoryCode, RequestItem?, DisclosureBar)
  /// Everything was chosen.
  case wholeDossier
  /// It would be disclosed in the future.
  case inFuture
  /// It is said how long the recipient may look, or not at all.
  case endMissing
  /// It ends before it begins.
  case endsBeforeStart
  /// The file lacks fields that its standard demands, or what stands of the school itself.
  case formIncomplete([FieldCode], school: Bool)

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .unknownType, .recipientEnded: "R-O-7.2-2"
    case .purposeDoesNotFit: "R-O-5.1-A"
    case .basisDoesNotFit: "X-11"
    case .articleMissing: "R-O-5.2-A"
    case .basisNotExplained(.publicTask): "R-O-5.2-B"
    case .basisNotExplained(.legitimateInterest), .pupilPrevails: "R-O-5.2-C"
    case .basisNotExplained(.consent), .consentMissing: "R-O-5.2-D"
    case .basisNotExplained(.legalObligation): "R-O-5.2-A"
    case .basisNotExplained: "X-11"
    case .agreementMissing(.processor): "R-O-5.4-2"
    case .agreementMissing, .otherAgreement: "R-O-5.4-1"
    case .demandMissing: "R-O-7.2-3"
    case .demand(let refusal): refusal.rule
    case .testNotAnswered(let test), .testFailed(let test): test.rule
    case .nothingChosen, .partNotExplained, .namedTwice, .notThere, .wholeDossier, .endMissing,
      .endsBeforeStart:
      "R-O-5.3-C"
    case .barred(_, _, let bar): bar.rule
    case .inFuture: "R-X-1"
    case .formIncomplete: "R-O-7.1-2"
    }
  }
}

/// What somebody should think about before it goes out; it is no reason to stop.
package enum DisclosureWarning: Hashable, Sendable {
  /// A lot of categories for one purpose (R-O-5.3-C).
  case manyCategories(Int)
  /// The agreement ends soon (R-O-5.4-2).
  case agreementEnds(CalendarDate)
  /// The FG is told of it (X-11, R-O-7.2-3).
  case officerIsTold
}
