/// What was decided on one part of a request.
package struct ItemDecision: Hashable, Sendable {
  /// Which part.
  package let item: RequestItem
  /// What was decided.
  package let verdict: Verdict

  /// Granted, or refused on a ground.
  package enum Verdict: Hashable, Sendable {
    /// It is done.
    case granted
    /// It is not done, on this ground, in words where the ground needs them.
    case refused(RefusalGround, explanation: String)
  }

  /// Decides on one part.
  package init(_ item: RequestItem, _ verdict: Verdict) {
    self.item = item
    self.verdict = verdict
  }
}
