/// What became of telling a recipient about a correction, erasure or restriction (R-O-8.3-3).
package struct RecipientNotice: Hashable, Sendable {
  /// Who.
  package let recipient: RecordID
  /// About what.
  package let item: RequestItem
  /// What became of it.
  package let result: Result

  /// Told, or why not.
  package enum Result: Hashable, Sendable {
    /// Told on the day of the event.
    case told
    /// It is impossible, for this reason.
    case impossible(reason: String)
    /// It takes a disproportionate effort, for this reason.
    case disproportionate(reason: String)
  }

  /// Puts a notice together.
  package init(recipient: RecordID, item: RequestItem, result: Result) {
    self.recipient = recipient
    self.item = item
    self.result = result
  }

  /// What it answers.
  package var task: RecipientTask { RecipientTask(recipient: recipient, item: item) }
}
