import DossierCore

extension DemandRefusal: SampledRefusal {
  static func sample(after refusal: DemandRefusal?) -> DemandRefusal? {
    switch refusal {
    case nil: .authorityMissing
    case .authorityMissing: .officerMissing
    case .officerMissing: .lawMissing
    case .lawMissing: .authorisationMissing
    case .authorisationMissing: .authorisedAfterwards
    case .authorisedAfterwards: .inFuture
    case .inFuture: .receivedBeforeDate
    case .receivedBeforeDate: .deadlineMissing
    case .deadlineMissing: .deadlineBeforeDate
    case .deadlineBeforeDate: .nothingAsked
    case .nothingAsked: .unknownCategory("C99")
    case .unknownCategory: .paperMissing
    case .paperMissing: .noPaperYet
    case .noPaperYet: .cannotBeSpoken
    case .cannotBeSpoken: .identical(RecordID(number: 95))
    case .identical: .alreadyWritten
    case .alreadyWritten: .paperBeforeDate
    case .paperBeforeDate: .alreadyNoticed
    case .alreadyNoticed: .alreadyClosed(InventedSchool.today)
    case .alreadyClosed: .reasonMissing
    case .reasonMissing: .paperAwaited(by: InventedSchool.today)
    case .paperAwaited: .somethingGiven(RecordID(number: 95))
    case .somethingGiven: .otherPupil
    case .otherPupil: .notYetReceived
    case .notYetReceived: .paperLate(since: InventedSchool.today)
    case .paperLate: .notAsked("C10")
    case .notAsked: .specialData("C17")
    case .specialData: nil
    }
  }
}
