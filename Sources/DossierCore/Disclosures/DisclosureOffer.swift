/// What could be disclosed of a pupil to a recipient, and what stays out and why.
///
/// The form shows it and the rules check against it: what cannot be ticked cannot be sent either.
package struct DisclosureOffer: Hashable, Sendable {
  /// The categories that hold something, in the order of the policy.
  package var categories: [Category]

  /// Puts an offer together.
  package init(categories: [Category]) {
    self.categories = categories
  }

  /// One category.
  package struct Category: Hashable, Sendable {
    /// Its code.
    package var code: CategoryCode
    /// Its name.
    package var label: String
    /// Why it stays out as a whole; `nil` when it may go.
    package var bar: DisclosureBar?
    /// What it holds; nothing when it stays out as a whole.
    package var items: [Item]

    /// Offers a category.
    package init(
      code: CategoryCode, label: String, bar: DisclosureBar? = nil, items: [Item] = []
    ) {
      self.code = code
      self.label = label
      self.bar = bar
      self.items = items
    }
  }

  /// One field, entry or document.
  package struct Item: Hashable, Sendable, Redacted {
    /// Which.
    package var item: RequestItem
    /// The label of the field, or the title.
    package var label: String
    /// Why it stays out; `nil` when it may go.
    package var bar: DisclosureBar?

    /// Offers an item.
    package init(item: RequestItem, label: String, bar: DisclosureBar? = nil) {
      self.item = item
      self.label = label
      self.bar = bar
    }
  }

  /// A category by its code.
  package func category(_ code: CategoryCode) -> Category? {
    categories.first { $0.code == code }
  }

  /// Throws for what is not there, and for what must stay in.
  package func check(_ parts: [DisclosedPart]) throws(DisclosureRefusal) {
    for part in parts {
      guard let offered = category(part.category) else {
        throw .notThere(.category(part.category))
      }
      if let bar = offered.bar { throw .barred(part.category, nil, bar) }
      for item in part.items {
        guard let known = offered.items.first(where: { $0.item == item }) else {
          throw .notThere(item)
        }
        if let bar = known.bar { throw .barred(part.category, item, bar) }
      }
    }
  }

  /// Whether the parts together are everything that could go.
  package func isAll(_ parts: [DisclosedPart]) -> Bool {
    let chosen = Set(parts.flatMap(\.items))
    return categories.allSatisfy { category in
      category.items.allSatisfy { $0.bar != nil || chosen.contains($0.item) }
    }
  }
}
