package import DossierCore

/// What happens with one category, or with parts of it, as it is typed or written in JSON.
package struct ErasureLineGiven: Hashable, Sendable, Codable {
  /// The category.
  package var category: CategoryCode
  /// The fields, entries and documents; left out or empty means the whole category.
  package var parts: [RequestItemGiven]?
  /// What happens.
  package var fate: Fate
  /// The last day that it must be kept, when it is kept for a period that has begun.
  package var until: CalendarDate?
  /// The rule by which it is kept; what holds it is found in the register.
  package var basis: String?

  /// What happens with the category.
  package enum Fate: String, Hashable, Sendable, Codable, CaseIterable {
    case erase = "wissen"
    case keep = "bewaren"
    case hold = "vasthouden"
  }

  /// Puts a line together.
  package init(
    category: CategoryCode, parts: [RequestItemGiven]? = nil, fate: Fate,
    until: CalendarDate? = nil, basis: String? = nil
  ) {
    self.category = category
    self.parts = parts
    self.fate = fate
    self.until = until
    self.basis = basis
  }

  /// The line as the case keeps it; what is said to be held must be held (R-O-6.5-3).
  func line(_ policy: Policy, _ holds: [HoldMark]) throws -> CategoryErasure {
    guard policy.category(category)?.isExistenceHidden == false else {
      throw Refusal.notFound(.category)
    }
    let fate: CategoryErasure.Fate =
      switch self.fate {
      case .erase: .erase
      case .keep: .keep(until: until, basis: try checkedReason(basis ?? "", "R-O-8.4-2"))
      case .hold: .hold(reference: try reference(in: holds))
      }
    return CategoryErasure(
      category: category, parts: try (parts ?? []).map { try $0.item(policy) }, fate: fate)
  }

  private func reference(in holds: [HoldMark]) throws -> String {
    guard let hold = holds.first(where: { $0.covers(category) }) else {
      throw Refusal.request(.hold(.notHeld(category)))
    }
    return hold.reference
  }
}
