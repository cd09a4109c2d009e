/// What a holder adds to an inzage for one category (bijdrage).
package struct Contribution: Hashable, Sendable {
  /// The category.
  package let category: CategoryCode
  /// The role that answers for it.
  package let role: RoleCode
  /// What there is.
  package let answer: Answer

  /// What there is in the category.
  package enum Answer: Hashable, Sendable {
    /// These entries and sheets.
    case items([ContributedItem])
    /// Nothing about this pupil.
    case nothing
    /// There is something that is not given, on a ground, in words.
    case withheld(RefusalGround, explanation: String)
  }

  /// Puts a contribution together.
  package init(category: CategoryCode, role: RoleCode, answer: Answer) {
    self.category = category
    self.role = role
    self.answer = answer
  }

  /// The items on which nobody decided yet what is about others.
  package var unredacted: [RequestItem] {
    guard case .items(let items) = answer else { return [] }
    return items.filter { $0.others == .notLookedAt }.map(\.item)
  }

  /// Whether words about others were taken out of something.
  package var isRedacted: Bool {
    guard case .items(let items) = answer else { return false }
    return items.contains { item in
      if case .redacted = item.others { true } else { false }
    }
  }
}
