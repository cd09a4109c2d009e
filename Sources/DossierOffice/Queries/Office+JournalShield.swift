import DossierCore

extension Office {
  /// A line of the journal as this viewer may read it; `nil` when it is about nothing but what must
  /// not be known to exist (R-O-8.9-4).
  ///
  /// Who may read the journal need not be of the circle of a hidden category. What the viewer did
  /// is no secret to the viewer, and the FG reads everything.
  func shown(_ entry: JournalEntry) -> JournalEntry? {
    guard entry.account != account, policy.role(role)?.nature != .supervision else { return entry }
    let (hidden, open) = (objects(of: entry, isHidden: true), objects(of: entry, isHidden: false))
    guard !hidden.isEmpty else { return entry }
    guard !entry.event.isOfDisclosure, !open.isEmpty else { return nil }
    var entry = entry
    entry.objects.removeAll(where: hidden.contains)
    return entry
  }

  /// The categories and fields that a line names, hidden ones that the role has no part in or others.
  private func objects(of entry: JournalEntry, isHidden: Bool) -> [String] {
    entry.objects.filter { object in
      guard
        let category = policy.category(CategoryCode(object))
          ?? policy.field(FieldCode(object))?.category
      else { return false }
      let isClosed =
        category.isExistenceHidden && policy.matrix.cell(role, category.code).access < .view
      return isClosed == isHidden
    }
  }
}

extension JournalEvent {
  /// Whether it is about a disclosure, of which a hidden category is the road and not the matter.
  fileprivate var isOfDisclosure: Bool {
    switch self {
    case .disclosureRecorded, .disclosureChecked, .disclosureRead, .disclosuresViewed,
      .disclosureNoticed:
      true
    default: false
    }
  }
}
