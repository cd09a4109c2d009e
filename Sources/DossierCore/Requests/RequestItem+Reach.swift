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

  /// Whether this part may lie in a category; an entry may lie in any.
  func touches(_ category: CategoryCode, policy: Policy) -> Bool {
    switch self {
    case .wholeDossier, .record: true
    case .category(let code): code == category
    case .field(let code, _): policy.field(code)?.category.code == category
    }
  }
}
