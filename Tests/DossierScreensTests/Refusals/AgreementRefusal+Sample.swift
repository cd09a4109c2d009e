import DossierCore

extension AgreementRefusal: SampledRefusal {
  static func sample(after refusal: AgreementRefusal?) -> AgreementRefusal? {
    switch refusal {
    case nil: .kindDoesNotFit(.processing, "leerplicht")
    case .kindDoesNotFit: .numberMissing
    case .numberMissing: .modelMissing
    case .modelMissing: .securityAnnexMissing
    case .securityAnnexMissing: .purposesMissing
    case .purposesMissing: .categoriesMissing
    case .categoriesMissing: .purposeClosed("onderwijs")
    case .purposeClosed: .categoryClosed("C10")
    case .categoryClosed: .reviewMissing
    case .reviewMissing: .endsBeforeBegin
    case .endsBeforeBegin: .annexInFuture
    case .annexInFuture: .impossibleBreachNotice(0)
    case .impossibleBreachNotice: .alreadyTerminated(InventedSchool.today)
    case .alreadyTerminated: .recipientEnded
    case .recipientEnded: .sameNumber(RecordID(number: 95))
    case .sameNumber: nil
    }
  }
}
