package import DossierCore

/// A role somebody was appointed to, and how far that has come.
package struct RoleStanding: Hashable, Sendable {
  /// The role.
  package let role: RoleCode
  /// The compartments it opens.
  package let compartments: Set<CompartmentCode>
  /// Those it already holds the key of.
  package let granted: Set<CompartmentCode>
  /// Who approved it with the keys the account has now.
  package let approvals: [AccountID]
  /// How many must.
  package let needed: Int

  /// Whether enough people approved.
  package var isApproved: Bool { approvals.count >= max(1, needed) }
  /// What a holder must still hand over.
  package var waiting: Set<CompartmentCode> { compartments.subtracting(granted) }
}
