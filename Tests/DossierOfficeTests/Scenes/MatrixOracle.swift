import DossierCore

/// What the letters of the matrix promise, written down once more and without the gate.
struct MatrixOracle {
  var policy: Policy
  var role: RoleCode
  var isInScope: Bool
  var hasSignedSecrecy = true
  var consented: Set<CategoryCode> = []
  /// Whether the role holds a key with which it can be told where a pupil is.
  var canFindPupils = true

  /// What must be seen of a category, and whether it may be changed.
  func expected(_ category: DataCategory) -> (state: VisibilityState, mayChange: Bool) {
    let cell = policy.matrix.cells[role]?[category.code]
    guard canFindPupils, category.isRecorded, let cell, cell.access != .none else {
      return (.hidden, false)
    }
    guard isInScope || cell.scope == .board else { return (.hidden, false) }
    if category.needsConsent && !consented.contains(category.code) { return (.hidden, false) }
    switch cell.access {
    case .none: return (.hidden, false)
    case .summary:
      let isSilent = category.isExistenceHidden && !category.fields.contains(where: \.isSummary)
      return (isSilent ? .hidden : .summary, false)
    case .view, .change:
      if category.sensitivity == .special && !hasSignedSecrecy { return (.hidden, false) }
      return (.visible, cell.access == .change && policy.role(role)?.nature != .supervision)
    }
  }

  /// What must be seen of a field of a sheet in which nothing is secret.
  func expected(
    _ field: DataField, in category: DataCategory
  ) -> (state: VisibilityState, mayChange: Bool) {
    let whole = expected(category)
    guard whole.state != .hidden else { return whole }
    if whole.state == .summary && !field.isSummary { return (.hidden, false) }
    if field.audienceWhen == nil, let audience = field.audience, !audience.contains(role) {
      return (.hidden, false)
    }
    return (field.isMasked ? .masked : .visible, whole.mayChange && !field.isManaged)
  }

  /// Whether any category is seen at all.
  var reachesPupil: Bool { policy.categories.contains { expected($0).state != .hidden } }
}
