package import DossierCore

/// One opened line of the journal.
package struct JournalLine: Hashable, Sendable {
  /// Its number.
  package let seq: Int
  /// What its writer said; empty when the line does not open.
  package let body: [UInt8]
  /// Who it says wrote it; `nil` for a line from before anybody had logged in.
  package let signer: AccountID?
  /// Whether it can be believed.
  package let state: State

  /// What is known of a line's writer.
  package enum State: Hashable, Sendable {
    /// Signed by the account it names.
    case signed
    /// Not signed: a failed login or the founding.
    case unsigned
    /// Names an account that did not sign it.
    case forged
    /// Does not open with the key of the log.
    case unreadable
  }
}
