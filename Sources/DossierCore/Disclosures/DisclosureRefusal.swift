/// Why something does not leave the school.
package enum DisclosureRefusal: Error, Hashable, Sendable {
  /// The policy knows no such kind of recipient.
  case unknownType(RecipientTypeCode)
  /// The recipient is no longer in use.
  case recipientEnded
  /// The policy does not let this kind of recipient have anything for this purpose.
  case purposeDoesNotFit(PurposeCode)
  /// Nobody looked yet at what the purpose does to privacy: cameras.
  case assessmentMissing(PurposeCode)
  /// The board does not use this ground, or not for this kind of recipient.
  case basisDoesNotFit(LegalBasis)
  /// The article of law is missing.
  case articleMissing
  /// What the ground rests on is not written down.
  case basisNotExplained(LegalBasis)
  /// The interest of the pupil weighs more.
  case pupilPrevails
  /// There was no valid consent for this on the day.
  case consentMissing(ConsentPurposeCode)
  /// The consent is about one question, and the question is not named.
  case questionMissing(ConsentPurposeCode)
  /// This kind of recipient needs an agreement that holds on the day.
  case agreementMissing(AgreementNeed)
  /// Another agreement is named than the one that holds on the day.
  case otherAgreement
  /// The agreement with the recipient is not about this purpose.
  case purposeNotInAgreement(PurposeCode)
  /// Nothing goes to this recipient without an official demand about this pupil.
  case demandMissing
  /// A demand is named, and this kind of recipient cannot make one.
  case demandDoesNotFit
  /// The demand cannot be answered (any more).
  case demand(DemandRefusal)
  /// A test is not answered.
  case testNotAnswered(DisclosureTest)
  /// A test is not passed.
  case testFailed(DisclosureTest)
  /// Why what is frozen leaves all the same is not written down.
  case exemptionNotExplained
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
  /// It is made here now, and said to have left on another day.
  case leavesToday
  /// It is said how long the recipient may look, or not at all.
  case endMissing
  /// It ends before it begins.
  case endsBeforeStart
  /// The file lacks fields that its standard demands, or what stands of the school itself.
  case formIncomplete([FieldCode], school: Bool)
  /// A pupil lacks what the set for suppliers demands.
  case setIncomplete([FieldCode])
  /// There is no pupil in the groups.
  case nobodyInGroups
  /// It stands in the register already.
  case identical(RecordID)

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .unknownType, .recipientEnded: "R-O-7.2-2"
    case .purposeDoesNotFit: "R-O-5.1-A"
    case .assessmentMissing: "R-O-5.1-C"
    case .basisDoesNotFit: "X-11"
    case .articleMissing: "R-O-5.2-A"
    case .basisNotExplained(.publicTask): "R-O-5.2-B"
    case .basisNotExplained(.legitimateInterest), .pupilPrevails: "R-O-5.2-C"
    case .basisNotExplained(.consent), .consentMissing: "R-O-5.2-D"
    case .questionMissing: "R-I-1.4-7"
    case .purposeNotInAgreement: "R-O-3.1-2"
    case .basisNotExplained(.legalObligation): "R-O-5.2-A"
    case .basisNotExplained: "X-11"
    case .agreementMissing(.processor): "R-O-5.4-2"
    case .agreementMissing, .otherAgreement: "R-O-5.4-1"
    case .demandMissing, .demandDoesNotFit: "R-O-7.2-3"
    case .demand(let refusal): refusal.rule
    case .testNotAnswered(let test), .testFailed(let test): test.rule
    case .nothingChosen, .partNotExplained, .namedTwice, .notThere, .wholeDossier, .endMissing,
      .endsBeforeStart, .setIncomplete, .nobodyInGroups:
      "R-O-5.3-C"
    case .barred(_, _, let bar): bar.rule
    case .inFuture, .leavesToday, .identical: "R-X-1"
    case .exemptionNotExplained: "R-O-8.5-3"
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
  /// A supplier gets fields that no file for a supplier holds (R-O-5.3-C).
  case beyondSupplierProfile([FieldCode])
  /// Who it is about may object to this ground, and must be told (AVG 21(4), R-O-5.2-C).
  case mayObject
  /// The FG is told of it (X-11, R-O-7.2-3).
  case officerIsTold
}
