package import DossierCore

/// Lets somebody who forgot the password begin again: new one-time code, new keys, new approval.
package struct ResetAccount: OfficeAction {
  package static let name = "account.reset"
  package static let example = ResetAccount(account: AccountID(number: 9))

  /// Whose account.
  package var account: AccountID

  /// Puts a reset together.
  package init(account: AccountID) {
    self.account = account
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.manageAccounts, "R-O-6.2-1")
    guard account != office.account else { throw Refusal.aboutOneself("R-O-6.2-1") }
    let expires = office.invitationExpiry
    var invitation = WrittenInvitation(account: account, code: "")
    try office.changeProfile(of: account) { profile, transaction in
      guard !profile.isBlocked else { throw Refusal.nothingToChange }
      invitation = try transaction.keys.reset(account, expires)
      for assignment in profile.assignments {
        try office.appoint(account, assignment, transaction)
      }
      return [
        office.entry(
          .accountReset, .execute, kind: .management, objects: [account.text],
          rule: "R-O-6.2-1")
      ]
    }
    return ActionOutcome(account: account, oneTimeCode: invitation.code, expires: expires)
  }
}
