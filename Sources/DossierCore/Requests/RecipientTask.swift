/// A recipient who must be told, or exempted with a reason (R-O-8.3-3).
package struct RecipientTask: Hashable, Sendable {
  /// Who.
  package let recipient: RecordID
  /// About what.
  package let item: RequestItem

  /// Puts a task together.
  package init(recipient: RecordID, item: RequestItem) {
    self.recipient = recipient
    self.item = item
  }
}
