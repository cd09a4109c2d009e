import DossierCore

extension ExtensionRefusal: SampledRefusal {
  /// More words of a case than its sample has.
  static let more: [ExtensionRefusal] = [.beyondLimit(latest: InventedRequests.today, .law)]

  static func sample(after refusal: ExtensionRefusal?) -> ExtensionRefusal? {
    switch refusal {
    case nil: .reasonMissing
    case .reasonMissing: .toldTooLate(told: InventedRequests.today, due: InventedRequests.today)
    case .toldTooLate: .toldBeforeReceipt(received: InventedRequests.today)
    case .toldBeforeReceipt: .toldOutOfOrder(earlier: InventedRequests.today)
    case .toldOutOfOrder: .notLater(due: InventedRequests.today)
    case .notLater: .beyondLimit(latest: InventedRequests.today, .policy(days: 84))
    case .beyondLimit: .onlyOnce
    case .onlyOnce: nil
    }
  }
}
