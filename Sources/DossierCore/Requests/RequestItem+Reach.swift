extension RequestItem {
  /// Whether a disclosure gave this part, or some of it.
  func covers(_ disclosure: PriorDisclosure, policy: Policy) -> Bool {
    switch self {
    case .wholeDossier: true
    case .category(let code): code == disclosure.category
    case .field(let code, let sheet):
      switch disclosure.item {
      case .wholeDossier: true
      case .category(let given): policy.field(code)?.category.code == given
      case .field(let given, let from): given == code && (sheet == nil || from == sheet)
      case .record(let record): record == sheet
      }
    case .record(let record): disclosure.item == .record(record)
    }
  }

  /// Whether it names something of which even the existence is hidden; an entry tells not where it is.
  package func isHidden(_ policy: Policy) -> Bool {
    switch self {
    case .wholeDossier, .record: false
    case .category(let code): policy.category(code)?.isExistenceHidden ?? false
    case .field(let code, _): policy.field(code)?.category.isExistenceHidden ?? false
    }
  }

  /// The same for a part of a category.
  func isHidden(in category: CategoryCode, _ policy: Policy) -> Bool {
    isHidden(policy) || policy.category(category)?.isExistenceHidden ?? false
  }

  /// Whether this part may lie in a category; an entry may lie in any.
  package func touches(_ category: CategoryCode, policy: Policy) -> Bool {
    switch self {
    case .wholeDossier, .record: true
    case .category(let code): code == category
    case .field(let code, _): policy.field(code)?.category.code == category
    }
  }
}
