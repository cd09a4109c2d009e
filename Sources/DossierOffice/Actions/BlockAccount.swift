package import DossierCore

/// Blocks an account at once, for good when the person left, or lets it in again.
package struct BlockAccount: OfficeAction {
  package static let name = "account.block"
  package static let example = BlockAccount(account: AccountID(number: 9), change: .block)

  /// What happens to the account.
  package enum Change: String, Hashable, Sendable, Codable {
    /// Nobody logs in with it until it is let in again.
    case block
    /// The person left: nobody ever logs in with it again.
    case end
    /// The person may log in again; the keys are handed over anew.
    case unblock
  }

  /// Whose account.
  package var account: AccountID
  /// What happens to it.
  package var change: Change

  /// Puts a change together.
  package init(account: AccountID, change: Change) {
    self.account = account
    self.change = change
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.manageAccounts, "R-O-6.2-1")
    guard account != office.account else { throw Refusal.aboutOneself("R-O-6.2-1") }
    let stage = try office.archive.accounts.states().first { $0.account == account }?.stage
    // Who left comes back with an account of a new name.
    guard stage != .ended else { throw Refusal.nothingToChange }
    try office.changeProfile(of: account) { profile, transaction in
      switch change {
      case .block, .end:
        guard !profile.isBlocked || change == .end else { throw Refusal.nothingToChange }
        try transaction.keys.block(account, change == .end)
        transaction.witness(
          WitnessedChange.accountBlocked(
            account, forGood: change == .end, on: office.viewer.today
          ).sealedForm)
        profile.isBlocked = true
      case .unblock:
        guard profile.isBlocked else { throw Refusal.nothingToChange }
        try transaction.keys.unblock(account)
        // Who was let in by the founding or by the sheets needed one approval; from here on it is
        // the number that the policy asks.
        for assignment in profile.assignments {
          try office.appoint(account, assignment, transaction)
        }
        profile.isBlocked = false
      }
      if change == .end { profile.ends = office.viewer.today }
      return [
        office.entry(
          .accountBlocked, .execute, kind: .management, objects: [account.text, change.rawValue],
          rule: "R-O-6.2-1")
      ]
    }
    return ActionOutcome(account: account)
  }
}
