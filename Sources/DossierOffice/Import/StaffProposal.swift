package import DossierCore

/// A member of staff in the file and the account it suggests; an administrator decides.
///
/// An import makes no accounts and gives no roles (R-O-4.3-4).
package struct StaffProposal: Hashable, Sendable {
  /// The line in the file.
  package var line: Int
  /// What the file says about the name.
  package var name: ImportedName
  /// What the roles in the file suggest, each once.
  package var proposals: [StaffRoleProposal]
  /// The groups the person works with, as far as they exist here already.
  package var groups: [GroupID]

  init(_ staff: ImportedStaff, _ groups: GroupBook) {
    line = staff.line
    name = staff.name
    proposals = []
    for role in staff.roles + staff.assignments.flatMap(\.roles)
    where !proposals.contains(role.proposal) {
      proposals.append(role.proposal)
    }
    self.groups = staff.assignments.compactMap {
      groups.ids[GroupBook.Key(key: $0.groupKey, isComposite: $0.isComposite)]
    }
  }
}
