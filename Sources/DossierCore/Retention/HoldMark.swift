/// What others than those who place holds are told of one: enough to find who knows more.
package struct HoldMark: Hashable, Sendable, Codable {
  /// The record.
  package let hold: RecordID
  /// Which categories; empty means the whole dossier.
  package let categories: [CategoryCode]
  /// On which ground.
  package let ground: HoldGround
  /// What shows it.
  package let reference: String
  /// Since when.
  package let since: CalendarDate

  /// Puts it together.
  package init(
    record: RecordID, categories: [CategoryCode], ground: HoldGround, reference: String,
    since: CalendarDate
  ) {
    hold = record
    self.categories = categories
    self.ground = ground
    self.reference = reference
    self.since = since
  }

  /// Takes what may be told of a hold.
  package init(_ hold: Hold, as record: RecordID) {
    self.init(
      record: record, categories: hold.categories, ground: hold.ground, reference: hold.reference,
      since: hold.placed.on)
  }

  /// Whether a category is under it.
  package func covers(_ category: CategoryCode) -> Bool {
    categories.isEmpty || categories.contains(category)
  }
}
