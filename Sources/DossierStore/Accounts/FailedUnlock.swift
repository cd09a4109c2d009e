package import DossierCore

/// Why somebody did not get in, for the journal; never what was typed.
package struct FailedUnlock: Hashable, Sendable {
  /// The account, or `nil` when there is none with that login.
  package let account: AccountID?
  /// The reason, which the person at the keyboard is not told.
  package let reason: Reason

  /// Reasons that are journalled.
  package enum Reason: String, Hashable, Sendable {
    /// Not the password of the account, or no such account.
    case wrongPassword
    /// Not the one-time code, expired, or tried too often.
    case wrongCode
    /// The password was right, the account is blocked or has ended.
    case blocked
  }
}
