import DossierCore

extension Office {
  /// The staff roles that can be asked what a category holds about a pupil, category by category.
  ///
  /// A role counts when somebody who may work holds it today and can see the category of this pupil:
  /// a school without a speech therapist does not wait for one.
  func keepers(
    of categories: Set<CategoryCode>, about pupil: PupilID
  ) throws -> [CategoryCode: Set<RoleCode>] {
    guard let known = try knownFacts(of: pupil) else { return [:] }
    let wanted = policy.categories.filter { categories.contains($0.code) }
    var keepers = Dictionary(
      wanted.map { ($0.code, Set<RoleCode>()) }, uniquingKeysWith: { first, _ in first })
    for profile in directory.profiles.values.map(\.content) {
      for assignment in held(by: profile) {
        let gate = Gate(policy: policy, viewer: viewer(profile, as: assignment))
        for category in wanted
        where policy.matrix.cell(assignment.role, category.code).access == .change
          && canOpen(category, assignment.role)
          && gate.verdict(on: category, of: known).state != .hidden
        {
          keepers[category.code]?.insert(assignment.role)
        }
      }
    }
    return keepers
  }

  /// Whether a role holds the keys to a category and to who the pupil is.
  private func canOpen(_ category: DataCategory, _ role: RoleCode) -> Bool {
    let keys = policy.compartments(for: role)
    let identity = policy.category(PupilName.category)?.compartment
    return keys.contains(category.compartment) && identity.map(keys.contains) ?? false
  }

  /// The roles that a person holds today.
  private func held(by profile: AccountProfile) -> [RoleAssignment] {
    profile.assignments.filter { assignment in
      directory.assignment(of: profile.account, role: assignment.role, on: viewer.today) != nil
        && policy.role(assignment.role)?.nature == .staff
    }
  }

  private func viewer(_ profile: AccountProfile, as assignment: RoleAssignment) -> Viewer {
    Viewer(
      account: profile.account, assignment: assignment,
      hasSignedSecrecy: profile.secrecySigned.map { $0 <= viewer.today } ?? false,
      today: viewer.today, now: viewer.now)
  }
}
