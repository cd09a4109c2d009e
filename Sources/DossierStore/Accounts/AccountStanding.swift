package import DossierCore
package import Sealing

/// What anybody may know of an account: no name, no login.
package struct AccountStanding: Hashable, Sendable {
  /// Which account.
  package let id: AccountID
  /// Who stands behind it.
  package let kind: AccountKindCode
  /// How far it has come.
  package let status: AccountStatus
  /// The fingerprint of its keys, once it has made them.
  package let fingerprint: Fingerprint?
}
