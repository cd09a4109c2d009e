import DossierCore

extension HoldRefusal: SampledRefusal {
  /// More words of a case than its sample has.
  static let more: [HoldRefusal] = [.held(nil, InventedHolds.mark([]))]

  static func sample(after refusal: HoldRefusal?) -> HoldRefusal? {
    switch refusal {
    case nil: .reasonMissing
    case .reasonMissing: .referenceMissing
    case .referenceMissing: .reviewNotAhead
    case .reviewNotAhead: .reviewTooFar(latest: InventedSchool.today)
    case .reviewTooFar: .identical(RecordID(number: 95))
    case .identical: .alreadyLifted(InventedSchool.today)
    case .alreadyLifted: .placedByOther("FG")
    case .placedByOther: .notHeld("C10")
    case .notHeld: .held("C10", InventedHolds.mark(["C10"]))
    case .held: nil
    }
  }
}
