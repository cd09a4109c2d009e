/// What goes out of one category, and why the recipient needs it (R-O-5.3-C).
package struct DisclosedPart: Hashable, Sendable {
  /// The category.
  package var category: CategoryCode
  /// Why the recipient needs it.
  package var reason: String
  /// The fields of sheets, the entries and the documents; nothing else leaves.
  package var items: [RequestItem]

  /// Names what goes out of a category.
  package init(category: CategoryCode, reason: String, items: [RequestItem]) {
    self.category = category
    self.reason = reason
    self.items = items
  }
}
