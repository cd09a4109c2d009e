/// Parts that are chosen and parts that are not: of several about the same thing the narrowest counts.
///
/// A decision, a proposal to erase and a freeze all name parts that may lie inside each other: the
/// category is granted and one report of it is not. A field of every sheet and a sheet with every
/// field cross each other; neither is narrower, and then the choice against it counts.
package struct PartSelection: Hashable, Sendable {
  /// What is chosen.
  package let chosen: [RequestItem]
  /// What is left out of it.
  package let spared: [RequestItem]

  /// Takes what is chosen and what is not.
  package init(_ chosen: [RequestItem], without spared: [RequestItem]) {
    self.chosen = chosen
    self.spared = spared
  }

  /// Whether a part that lies in a category is chosen as a whole, apart from what lies inside it.
  package func covers(_ item: RequestItem, in category: CategoryCode) -> Bool {
    guard let width = narrowest(chosen, around: item, in: category) else { return false }
    return narrowest(spared, around: item, in: category).map { width < $0 } ?? true
  }

  /// Whether a part is left out as a whole: something spares it, and nothing narrower chooses it.
  package func spares(_ item: RequestItem, in category: CategoryCode) -> Bool {
    guard let width = narrowest(spared, around: item, in: category) else { return false }
    return narrowest(chosen, around: item, in: category).map { width <= $0 } ?? true
  }

  private func narrowest(
    _ items: [RequestItem], around item: RequestItem, in category: CategoryCode
  ) -> Int? {
    items.compactMap { $0.width(around: item, in: category) }.min()
  }
}

extension RequestItem {
  /// How wide this part is when another lies in it: smaller is narrower; `nil` when it does not.
  func width(around item: RequestItem, in category: CategoryCode) -> Int? {
    switch (self, item) {
    case (.wholeDossier, _): 4
    case (_, .wholeDossier): nil
    case (.category(let code), _): code == category ? 3 : nil
    case (_, .category): nil
    case (.record(let record), .record(let other)): record == other ? 1 : nil
    case (.record(let record), .field(_, let sheet)): sheet == record ? 1 : nil
    case (.field(let code, nil), .field(let other, _)): code == other ? 1 : nil
    case (.field(let code, let sheet), .field(let other, let place)):
      code == other && sheet == place ? 0 : nil
    case (.field, .record): nil
    }
  }
}

extension RequestDecision {
  /// What is granted, without what is refused.
  package var selection: PartSelection {
    PartSelection(grantedItems, without: refusedItems)
  }

  /// Whether a record of a category is granted; of several words the narrowest counts.
  package func grants(record: RecordID, in category: CategoryCode) -> Bool {
    selection.covers(.record(record), in: category)
  }
}
