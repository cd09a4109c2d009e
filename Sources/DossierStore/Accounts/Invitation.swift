package import DossierCore
package import Sealing

/// An account with the code its owner must be told, once.
package struct Invitation {
  /// The account.
  package let account: AccountID
  /// The code, which the store does not keep.
  package let code: OneTimeCode
}
