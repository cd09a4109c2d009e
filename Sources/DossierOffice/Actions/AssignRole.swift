package import DossierCore

/// Gives an account another role, or changes the schools and groups of one it has.
///
/// A new role waits for approval. Groups that a teacher loses stay visible for the hand-over days.
/// A role that is given again as it was waits for approval anew when the policy lets it open more
/// than was once approved.
package struct AssignRole: OfficeAction {
  package static let name = "role.assign"
  package static let example = AssignRole(
    account: AccountID(number: 9),
    assignment: AssignmentGiven(role: "LKR", groups: [GroupID(number: 5)]))

  /// Whose role.
  package var account: AccountID
  /// The role, and where it holds.
  package var assignment: AssignmentGiven

  /// Puts an assignment together.
  package init(account: AccountID, assignment: AssignmentGiven) {
    self.account = account
    self.assignment = assignment
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let mayManage = office.policy.role(office.role)?.duties.contains(.manageAccounts) ?? false
    if !mayManage { try office.demand(.approveRoles, "R-O-4.3-4") }
    guard account != office.account else { throw Refusal.aboutOneself("R-O-4.3-4") }
    let given = assignment.assignment
    try office.check(given)
    let lacksKeys = try office.lacksKeys(account, given.role)
    let today = office.viewer.today
    let handoverEnd = today.adding(days: office.policy.terms.groupHandoverDays)
    try office.changeProfile(of: account) { profile, transaction in
      let others = profile.assignments.filter { $0.role != given.role }
      try office.checkExclusions(others.map(\.role) + [given.role])
      guard let index = profile.assignments.firstIndex(where: { $0.role == given.role }) else {
        profile.assignments.append(given)
        try office.appoint(account, given, transaction)
        return [line(office)]
      }
      var changed = given
      let former = profile.assignments[index].groups.filter { !given.groups.contains($0) }
      changed.handovers =
        profile.assignments[index].handovers.filter { today <= $0.until }
        + former.map { GroupHandover(group: $0, until: handoverEnd) }
      guard changed != profile.assignments[index] else {
        guard lacksKeys else { throw Refusal.nothingToChange }
        try office.appoint(account, given, transaction)
        return [line(office)]
      }
      profile.assignments[index] = changed
      return [line(office)]
    }
    return ActionOutcome(account: account)
  }

  private func line(_ office: Office) -> JournalEntry {
    office.entry(
      .accountChanged, .update, kind: .management,
      objects: [account.text, assignment.role.text], rule: "R-O-4.3-4")
  }
}
