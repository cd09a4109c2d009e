package import DossierCore

/// Records the day on which somebody signed the statement of secrecy (R-O-6.1-2).
package struct SignSecrecy: OfficeAction {
  package static let name = "account.secrecy"
  package static let example = SignSecrecy(
    account: AccountID(number: 9), signed: CalendarDate(dayNumber: 20_700))

  /// Whose statement.
  package var account: AccountID
  /// The day.
  package var signed: CalendarDate

  /// Puts a statement together.
  package init(account: AccountID, signed: CalendarDate) {
    self.account = account
    self.signed = signed
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let mayManage = office.policy.role(office.role)?.duties.contains(.manageAccounts) ?? false
    if !mayManage { try office.demand(.approveRoles, "R-O-4.3-4") }
    guard account != office.account else { throw Refusal.aboutOneself("R-O-6.1-2") }
    guard signed <= office.viewer.today else { throw Refusal.impossibleDate(.inFuture) }
    try office.changeProfile(of: account) { profile, _ in
      guard profile.secrecySigned != signed else { throw Refusal.nothingToChange }
      profile.secrecySigned = signed
      return [
        office.entry(
          .accountChanged, .update, kind: .management, objects: [account.text, "secrecy"],
          rule: "R-O-6.1-2")
      ]
    }
    return ActionOutcome(account: account)
  }
}
