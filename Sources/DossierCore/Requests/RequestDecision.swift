/// The answer of the board, or of who has its mandate (besluit, R-O-8.9-2).
package struct RequestDecision: Hashable, Sendable {
  /// Part by part.
  package let items: [ItemDecision]
  /// The version of the policy it rests on.
  package let policyVersion: Int
  /// Which recipient in the register it is that the family asked to have the data sent to; `nil` when
  /// nothing goes straight to somebody else (R-O-8.7-2).
  package let receiver: RecordID?

  /// Puts a decision together; whether it is complete is for `DecisionRule` to say.
  package init(items: [ItemDecision], policyVersion: Int, receiver: RecordID? = nil) {
    self.items = items
    self.policyVersion = policyVersion
    self.receiver = receiver
  }

  /// How it ends as a whole.
  package var outcome: RequestOutcome {
    let granted = grantedItems.count
    if granted == 0 { return .refused }
    return granted == items.count ? .granted : .partlyGranted
  }

  /// The parts that are granted.
  package var grantedItems: [RequestItem] {
    items.filter { $0.verdict == .granted }.map(\.item)
  }

  /// The parts that are refused.
  package var refusedItems: [RequestItem] {
    items.filter { $0.verdict != .granted }.map(\.item)
  }

  /// The grounds that refuse something, each once, in the order of the parts.
  package var grounds: [RefusalGround] {
    var grounds: [RefusalGround] = []
    for case .refused(let ground, _) in items.map(\.verdict) where !grounds.contains(ground) {
      grounds.append(ground)
    }
    return grounds
  }
}
