package import DossierCore

/// What became of telling a recipient, as it is typed or written in JSON.
package struct NoticeGiven: Hashable, Sendable, Codable {
  /// The recipient in the register.
  package var recipient: RecordID
  /// About what.
  package var item: RequestItemGiven
  /// What became of it.
  package var result: Result
  /// Why they could not be told; needed otherwise.
  package var reason: String?

  /// What became of it.
  package enum Result: String, Hashable, Sendable, Codable, CaseIterable {
    case told = "verteld"
    case impossible = "onmogelijk"
    case disproportionate = "onevenredig"
  }

  /// Puts a notice together.
  package init(
    recipient: RecordID, item: RequestItemGiven, result: Result,
    reason: String? = nil
  ) {
    self.recipient = recipient
    self.item = item
    self.result = result
    self.reason = reason
  }

  func notice(_ policy: Policy) throws -> RecipientNotice {
    let outcome: RecipientNotice.Result =
      switch result {
      case .told: .told
      case .impossible: .impossible(reason: try checkedReason(reason ?? "", "R-O-8.3-3"))
      case .disproportionate:
        .disproportionate(reason: try checkedReason(reason ?? "", "R-O-8.3-3"))
      }
    return RecipientNotice(recipient: recipient, item: try item.item(policy), result: outcome)
  }
}
