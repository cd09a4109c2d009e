package import DossierCore
package import Sealing

/// A store just made, with what is shown only once.
package struct FoundedStore {
  /// The open store.
  package let store: Store
  /// The first accounts, in the order of the setup.
  package let accounts: [AccountID]
  /// The account that the two sheets open.
  package let recovery: AccountID
  /// What must be written down now.
  package let sheets: RecoverySheets
}
