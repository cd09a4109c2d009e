import DossierCore

/// Which role of a policy does what in the demo.
struct DemoRoles {
  private let policy: Policy

  /// Takes the policy of the demo.
  init(_ policy: Policy) {
    self.policy = policy
  }

  /// The internal role that writes in a category; one that reaches every pupil if there is one.
  func writer(of category: DataCategory) -> Role? {
    let able = internals.filter { role in
      policy.matrix.cell(role.code, category.code).access == .change
        && holds(role, category.compartment) && knowsEnrolments(role)
    }
    return able.first { !reachesFew($0, category) } ?? able.first
  }

  /// Whether a role sees a category only of its own group or of pupils that were given to it.
  func reachesFew(_ role: Role, _ category: DataCategory) -> Bool {
    let scope = policy.matrix.cell(role.code, category.code).scope
    return scope == .perPupil || scope == .ownGroup
  }

  /// The internal roles that see nobody without a grant.
  var perPupil: [Role] {
    internals.filter { role in
      let cells = (policy.matrix.cells[role.code] ?? [:]).values.filter { $0.access != .none }
      return !cells.isEmpty && cells.allSatisfy { $0.scope == .perPupil }
    }
  }

  /// The role that takes over exports, with the right to change most of what is in them.
  var registrar: Role? {
    let able = internals.filter { $0.duties.contains(.importFiles) }
    return able.max { left, right in changeable(left) < changeable(right) }
  }

  /// An internal role with a duty.
  func role(with duty: Duty, ownGroup: Bool? = nil) -> Role? {
    internals.first { role in
      let isOwnGroup = policy.matrix.cell(role.code, PupilName.category).scope == .ownGroup
      return role.duties.contains(duty) && (ownGroup.map { $0 == isOwnGroup } ?? true)
    }
  }

  private var internals: [Role] {
    policy.roles.filter { $0.nature == .staff }
  }

  private func changeable(_ role: Role) -> Int {
    policy.categories.count { policy.matrix.cell(role.code, $0.code).access == .change }
  }

  private func holds(_ role: Role, _ compartment: CompartmentCode) -> Bool {
    policy.compartments(for: role.code).contains(compartment)
  }

  /// Without the sheets of C12 a role cannot say where a pupil is.
  private func knowsEnrolments(_ role: Role) -> Bool {
    policy.category(Enrolment.category).map { holds(role, $0.compartment) } ?? false
  }
}
