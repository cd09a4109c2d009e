import DossierCore

extension PolicySuccession {
  /// What may be kept under the policy in force, and would have no place any more.
  var lostContent: [PolicyObstacle] {
    old.categories.filter { filled.contains($0.compartment) }.flatMap { before in
      guard let after = new.category(before.code) else {
        return [PolicyObstacle.categoryGone(before.code)]
      }
      return losses(from: before, to: after)
    }
  }

  /// The codes that a policy of once used for another kind of value.
  ///
  /// A code stands for one kind for good, whether anything was ever written under it or not.
  func changedKinds(since before: Policy) -> [PolicyObstacle] {
    before.categories.flatMap(\.fields).compactMap { field in
      guard let after = new.field(field.code)?.field, after.kind != field.kind else { return nil }
      return .fieldKindChanged(field.code)
    }
  }

  private func losses(
    from before: DataCategory, to after: DataCategory
  ) -> [PolicyObstacle] {
    var obstacles: [PolicyObstacle] = []
    if after.compartment != before.compartment { obstacles.append(.categoryMoved(after.code)) }
    if before.isRecorded, !after.isRecorded { obstacles.append(.categoryOff(after.code)) }
    if !after.holdsAll(of: before) { obstacles.append(.categoryHoldsLess(after.code)) }
    return obstacles
      + before.fields.compactMap { field in
        guard let found = new.field(field.code) else { return .fieldGone(field.code) }
        return found.category.code == after.code ? nil : .fieldMoved(field.code)
      }
  }
}

extension DataCategory {
  /// Whether everything that an earlier form of the category could hold still has a place.
  fileprivate func holdsAll(of before: DataCategory) -> Bool {
    if before.holdsDocuments, !holdsDocuments { return false }
    return switch (before.form, form) {
    case (.sheet, .sheet), (.sheet, .repeated), (.sheet, .both): true
    case (.entries, .entries), (.entries, .both): true
    case (.repeated, .repeated), (.both, .both): true
    case (.sheet, .entries), (.entries, .sheet), (.entries, .repeated), (.repeated, .sheet),
      (.repeated, .entries), (.repeated, .both), (.both, .sheet), (.both, .entries),
      (.both, .repeated):
      false
    }
  }
}
