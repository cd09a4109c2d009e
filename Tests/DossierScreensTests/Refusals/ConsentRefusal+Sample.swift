import DossierCore

extension ConsentRefusal: SampledRefusal {
  /// More words of a case than its sample has.
  static let more: [ConsentRefusal] = [
    .notEntitled(.unclear(.birthDateUnknown)), .recipientsFound(1),
    .notEntitled(.notEntitled(.guardiansDecide(until: InventedRequests.today), instead: [])),
  ]

  static func sample(after refusal: ConsentRefusal?) -> ConsentRefusal? {
    switch refusal {
    case nil: .unknownPurpose("foto")
    case .unknownPurpose: .beforeBirth
    case .beforeBirth: .inFuture
    case .inFuture: .endsBeforeSigning
    case .endsBeforeSigning: .notEntitled(.notEntitled(.noAuthority, instead: []))
    case .notEntitled: .oral
    case .oral: .formNotAccepted(.digital)
    case .formNotAccepted: .evidenceMissing
    case .evidenceMissing: .wrongText(2)
    case .wrongText: .identical
    case .identical: .nothingToWithdraw
    case .nothingToWithdraw: .subjectMissing
    case .subjectMissing: .subjectNotAsked
    case .subjectNotAsked: .groundMissing
    case .groundMissing: .groundNotValid(.withdrawn)
    case .groundNotValid: .noExpert
    case .noExpert: .otherRecipient
    case .otherRecipient: .notToBeDone(.photos)
    case .notToBeDone: .noOtherGround(.photos)
    case .noOtherGround: .recipientsFound(2)
    case .recipientsFound: .everybodyAnswered
    case .everybodyAnswered: .proofStays
    case .proofStays: .nobodyToAsk
    case .nobodyToAsk: nil
    }
  }
}
