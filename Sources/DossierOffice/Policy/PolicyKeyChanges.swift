package import DossierCore

/// The keys of a role, as far as another policy changes them.
package struct RoleKeys: Hashable, Sendable, Encodable {
  /// The role.
  package var role: RoleCode
  /// The compartments.
  package var compartments: [CompartmentCode]

  /// Pairs a role with compartments.
  package init(role: RoleCode, compartments: [CompartmentCode]) {
    self.role = role
    self.compartments = compartments
  }
}

/// What another policy means for keys.
package struct PolicyKeyChanges: Hashable, Sendable, Encodable {
  /// Compartments that get a key for the first time.
  package var founded: [CompartmentCode]
  /// Keys that are taken away from whoever holds the role, at once.
  package var taken: [RoleKeys]
  /// Keys that whoever holds the role gets only after a new approval.
  package var added: [RoleKeys]

  /// Compares two policies, role by role.
  init(from old: Policy, to new: Policy) {
    let known = Set(old.compartments.map(\.code))
    founded = new.compartments.map(\.code).filter { !known.contains($0) }
    let handedOver = Set(
      new.compartments.filter { !known.contains($0.code) && !$0.needsTwoApprovals }.map(\.code))
    func changes(_ pick: (Set<CompartmentCode>, Set<CompartmentCode>) -> Set<CompartmentCode>)
      -> [RoleKeys]
    {
      new.roles.compactMap { role in
        guard old.role(role.code) != nil else { return nil }
        let picked = pick(
          Set(old.compartments(for: role.code)), Set(new.compartments(for: role.code)))
        return picked.isEmpty ? nil : RoleKeys(role: role.code, compartments: picked.sorted())
      }
    }
    taken = changes { before, after in before.subtracting(after) }
    added = changes { before, after in after.subtracting(before).subtracting(handedOver) }
  }
}
