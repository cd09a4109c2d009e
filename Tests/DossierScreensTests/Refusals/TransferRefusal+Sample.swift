import DossierCore

extension TransferRefusal: SampledRefusal {
  /// More words of a case than its sample has.
  static let more: [TransferRefusal] = [
    .notEntitled(.unclear(.birthDateUnknown)),
    .notEntitled(.notEntitled(.guardiansDecide(until: InventedSchool.today), instead: [])),
  ]

  static func sample(after refusal: TransferRefusal?) -> TransferRefusal? {
    switch refusal {
    case nil: .recipientDoesNotFit(.primary)
    case .recipientDoesNotFit: .consentMissing(.supportBody)
    case .consentMissing: .copyMissing(.secondary)
    case .copyMissing: .viewNotOffered(.secondary)
    case .viewNotOffered: .disagreementNotExplained
    case .disagreementNotExplained: .reasonMissing
    case .reasonMissing: .alreadySent(InventedSchool.today)
    case .alreadySent: .alreadyCancelled(InventedSchool.today)
    case .alreadyCancelled: .alreadyOpen(RecordID(number: 95))
    case .alreadyOpen: .inFuture
    case .inFuture: .beforePrepared(InventedSchool.today)
    case .beforePrepared: .notFamily
    case .notFamily: .notEntitled(.notEntitled(.noAuthority, instead: []))
    case .notEntitled: .changedSinceCopy(InventedSchool.today)
    case .changedSinceCopy: .changedSinceView(InventedSchool.today)
    case .changedSinceView: .notAllVisible
    case .notAllVisible: nil
    }
  }
}
