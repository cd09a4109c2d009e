/// That a recipient had been given data before: one line of the disclosure register.
package struct PriorDisclosure: Hashable, Sendable {
  /// The line in the register of disclosures that tells of it.
  package let line: RecordID
  /// Who was given it.
  package let recipient: RecordID
  /// What was given.
  package let item: RequestItem
  /// The category it belongs to.
  package let category: CategoryCode
  /// The day.
  package let on: CalendarDate
  /// The hidden categories whose circle alone may know of it (R-O-8.9-4).
  package let shields: Set<CategoryCode>

  /// Puts a line together.
  package init(
    line: RecordID, recipient: RecordID, item: RequestItem, category: CategoryCode,
    on: CalendarDate, shields: Set<CategoryCode> = []
  ) {
    self.line = line
    self.recipient = recipient
    self.item = item
    self.category = category
    self.on = on
    self.shields = shields
  }

  /// What somebody may have to be told because of it.
  package var task: RecipientTask { RecipientTask(recipient: recipient, item: item) }
}
