import DossierCore

extension DisclosureRefusal: SampledRefusal {
  /// More words of a case than its sample has.
  static let more: [DisclosureRefusal] =
    [.agreementMissing(.exchange)]
    + LegalBasis.allCases.filter { $0 != .legitimateInterest }.map { .basisNotExplained($0) }

  static func sample(after refusal: DisclosureRefusal?) -> DisclosureRefusal? {
    switch refusal {
    case nil: .unknownType("onbekend")
    case .unknownType: .recipientEnded
    case .recipientEnded: .purposeDoesNotFit("onderwijs")
    case .purposeDoesNotFit: .assessmentMissing("cameratoezicht")
    case .assessmentMissing: .basisDoesNotFit(.agreement)
    case .basisDoesNotFit: .articleMissing
    case .articleMissing: .basisNotExplained(.legitimateInterest)
    case .basisNotExplained: .pupilPrevails
    case .pupilPrevails: .consentMissing("foto")
    case .consentMissing: .questionMissing("deskundige")
    case .questionMissing: .agreementMissing(.processor)
    case .agreementMissing: .otherAgreement
    case .otherAgreement: .purposeNotInAgreement("onderwijs")
    case .purposeNotInAgreement: .demandMissing
    case .demandMissing: .demandDoesNotFit
    case .demandDoesNotFit: .demand(.otherPupil)
    case .demand: .testNotAnswered(.subsidiarity)
    case .testNotAnswered: .testFailed(.proportionality)
    case .testFailed: .exemptionNotExplained
    case .exemptionNotExplained: .nothingChosen
    case .nothingChosen: .partNotExplained("C10")
    case .partNotExplained: .namedTwice("C10")
    case .namedTwice: .notThere(.category("C10"))
    case .notThere: .barred("C10", nil, .notInAgreement)
    case .barred: .wholeDossier
    case .wholeDossier: .inFuture
    case .inFuture: .leavesToday
    case .leavesToday: .endMissing
    case .endMissing: .endsBeforeStart
    case .endsBeforeStart: .formIncomplete(["c01.bsn"], school: true)
    case .formIncomplete: .setIncomplete(["c01.bsn"])
    case .setIncomplete: .nobodyInGroups
    case .nobodyInGroups: .identical(RecordID(number: 95))
    case .identical: nil
    }
  }
}
