package import DossierCore

/// A row that was kept outside the store because it must survive the return of a backup.
package struct WitnessRow: Hashable, Sendable {
  /// The journal line it belongs to.
  package let seq: Int
  /// What the caller gave; empty when it does not open.
  package let content: [UInt8]
  /// Who it says wrote it; `nil` when it does not open.
  package let signer: AccountID?
  /// Whether it can be believed.
  package let state: State
  /// Whether the store holds it as well: then it was written before the backup, or since.
  package let isInStore: Bool

  /// What is known of a row and its writer.
  package enum State: Hashable, Sendable {
    /// Signed by the account it names, whose signature counts in this store.
    case signed
    /// Names an account that this store does not know or does not trust.
    case unproven
    /// Sealed to a key of the journal that is newer than this store; the recovery account opens it.
    case unreadable
    /// Altered, or not signed by the account it names.
    case damaged
  }
}
