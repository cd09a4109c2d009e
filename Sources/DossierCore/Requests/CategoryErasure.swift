/// What is proposed for one category, or for parts of it, when data must be erased.
package struct CategoryErasure: Hashable, Sendable {
  /// The category.
  package let category: CategoryCode
  /// The fields and entries it is about; empty means the whole category.
  package let parts: [RequestItem]
  /// What happens.
  package let fate: Fate

  /// What happens with the category.
  package enum Fate: Hashable, Sendable {
    /// It is erased.
    case erase
    /// It may not be erased until after a day, by this rule.
    case keep(until: CalendarDate?, basis: String)
    /// It is under a hold, by this reference.
    case hold(reference: String)
  }

  /// Puts a line of the proposal together.
  package init(category: CategoryCode, parts: [RequestItem] = [], fate: Fate) {
    self.category = category
    self.parts = parts
    self.fate = fate
  }

  /// The parts by name: the category itself when it is about the whole.
  package var items: [RequestItem] {
    parts.isEmpty ? [.category(category)] : parts
  }
}
