import DossierCore

extension RecipientRefusal: SampledRefusal {
  static func sample(after refusal: RecipientRefusal?) -> RecipientRefusal? {
    switch refusal {
    case nil: .unknownType("onbekend")
    case .unknownType: .nameMissing
    case .nameMissing: .sameName(RecordID(number: 95))
    case .sameName: .notABrin(.wrongShape)
    case .notABrin: .channelMissing
    case .channelMissing: .endsBeforeStart
    case .endsBeforeStart: .alreadyEnded(InventedSchool.today)
    case .alreadyEnded: .typeIsFixed
    case .typeIsFixed: .nameOfAnother
    case .nameOfAnother: nil
    }
  }
}
