/// That a recipient had been given data before: one line of the disclosure register.
package struct PriorDisclosure: Hashable, Sendable {
  /// Who was given it.
  package let recipient: RecordID
  /// What was given.
  package let item: RequestItem
  /// The category it belongs to.
  package let category: CategoryCode
  /// The day.
  package let on: CalendarDate

  /// Puts a line together.
  package init(recipient: RecordID, item: RequestItem, category: CategoryCode, on: CalendarDate) {
    self.recipient = recipient
    self.item = item
    self.category = category
    self.on = on
  }
}
