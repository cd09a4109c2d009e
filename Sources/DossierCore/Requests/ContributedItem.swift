/// One item of a contribution, in the version that was looked at.
package struct ContributedItem: Hashable, Sendable {
  /// The item.
  package let item: RequestItem
  /// The version of its record: redactions fit no other.
  package let version: Int
  /// What it says about others.
  package let others: Others

  /// What an item says about others than the pupil.
  package enum Others: Hashable, Sendable {
    /// Marked as mentioning others, and not looked at since.
    case notLookedAt
    /// Nothing.
    case none
    /// These passages are taken out.
    case redacted([Redaction])
  }

  /// Puts an item together.
  package init(item: RequestItem, version: Int, others: Others) {
    self.item = item
    self.version = version
    self.others = others
  }
}
