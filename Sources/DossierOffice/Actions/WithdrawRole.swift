package import DossierCore

/// Takes a role away from an account; the keys it held are renewed.
package struct WithdrawRole: OfficeAction {
  package static let name = "role.withdraw"
  package static let example = WithdrawRole(account: AccountID(number: 9), role: "LKR")

  /// Whose role.
  package var account: AccountID
  /// The role.
  package var role: RoleCode

  /// Puts a withdrawal together.
  package init(account: AccountID, role: RoleCode) {
    self.account = account
    self.role = role
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let mayManage = office.policy.role(office.role)?.duties.contains(.manageAccounts) ?? false
    if !mayManage { try office.demand(.approveRoles, "R-O-4.3-4") }
    guard account != office.account else { throw Refusal.aboutOneself("R-O-4.3-4") }
    try office.changeProfile(of: account) { profile, transaction in
      guard profile.assignments.contains(where: { $0.role == role }) else {
        throw Refusal.notFound(.role)
      }
      profile.assignments.removeAll { $0.role == role }
      try transaction.keys.withdraw(account, role)
      transaction.witness(WitnessedChange.roleWithdrawn(account, role).sealedForm)
      return [
        office.entry(
          .roleWithdrawn, .execute, kind: .management, objects: [account.text, role.text],
          rule: "R-O-4.3-4")
      ]
    }
    return ActionOutcome(account: account)
  }
}
