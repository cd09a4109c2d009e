package import DossierCore
package import Sealing

/// What became of an invitation: the owner made keys.
package struct AcceptedInvitation: Hashable, Sendable {
  /// The account.
  package let account: AccountID
  /// What the approver must compare with its owner.
  package let fingerprint: Fingerprint
}
