/// Who did something in a case, and in which role.
package struct RequestActor: Hashable, Sendable {
  /// The account.
  package let account: AccountID
  /// The role chosen at login.
  package let role: RoleCode

  /// Pairs an account with its role.
  package init(account: AccountID, role: RoleCode) {
    self.account = account
    self.role = role
  }
}
