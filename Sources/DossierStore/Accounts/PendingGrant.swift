package import DossierCore

/// A key that is approved and waits for a holder, or that a holder just handed over.
package struct PendingGrant: Hashable, Sendable {
  /// Who gets it.
  package let account: AccountID
  /// In which role.
  package let role: RoleCode
  /// The compartment it opens.
  package let compartment: CompartmentCode
}
