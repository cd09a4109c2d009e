/// One correction that is asked for: what stands there and what should.
package struct ProposedCorrection: Hashable, Sendable, Redacted {
  /// The field or entry.
  package let item: RequestItem
  /// What stands there, empty when nothing does.
  package let old: String
  /// What should stand there, or the statement to add to an opinion.
  package let proposed: String
  /// Fact or opinion.
  package let nature: CorrectionNature

  /// Puts a correction together.
  package init(item: RequestItem, old: String, proposed: String, nature: CorrectionNature) {
    self.item = item
    self.old = old
    self.proposed = proposed
    self.nature = nature
  }
}
