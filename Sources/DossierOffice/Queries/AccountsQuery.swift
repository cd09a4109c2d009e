package import DossierCore

/// Asks who has an account, in which roles, and what waits for approval.
package struct AccountsQuery: OfficeQuery {
  package static let name = "accounts"
  package static let example = AccountsQuery()

  /// Asks for everybody.
  package init() {}

  package func answer(in office: Office) throws -> [AccountAnswer] {
    let duties = office.policy.role(office.role)?.duties ?? []
    guard !duties.isDisjoint(with: [.manageAccounts, .approveRoles, .readJournal]) else {
      throw Refusal.roleMayNot(office.role, "R-O-4.3-4")
    }
    try office.refreshDirectory()
    let answers = try office.archive.accounts.states().filter(\.isPerson).map { state in
      office.accountAnswer(state)
    }
    try office.journalView(
      office.entry(.accountsViewed, .read, kind: .management, count: answers.count))
    return answers.sorted { ($0.name, $0.account) < ($1.name, $1.account) }
  }
}

/// One account as the screen shows it.
package struct AccountAnswer: Hashable, Sendable, Encodable {
  /// Whose account.
  package var account: AccountID
  /// Their name.
  package var name: String
  /// What they type to log in.
  package var login: String
  /// How far the account is.
  package var stage: AccountStage
  /// The fingerprint of the keys, to compare with what the person reads out.
  package var fingerprint: String?
  /// The day the statement of secrecy was signed.
  package var secrecySigned: CalendarDate?
  /// The last day.
  package var ends: CalendarDate?
  /// The roles, and how far each is.
  package var roles: [AccountRoleAnswer]
}

/// One role of an account as the screen shows it.
package struct AccountRoleAnswer: Hashable, Sendable, Encodable {
  /// The role.
  package var role: RoleCode
  /// Its Dutch name.
  package var label: String
  /// The schools it holds for, by name; empty means all.
  package var schools: [String]
  /// The groups, by name.
  package var groups: [String]
  /// How many approvals it has.
  package var approvals: Int
  /// How many it needs.
  package var needed: Int
  /// Whether the keys were handed over.
  package var isGranted: Bool
  /// Whether the viewer may approve it now.
  package var mayApprove: Bool
}

extension Office {
  func accountAnswer(_ state: AccountState) -> AccountAnswer {
    let profile = directory.profile(of: state.account)
    let roles = (profile?.assignments ?? []).map { assignment in
      let progress = state.roles.first { $0.role == assignment.role }
      return AccountRoleAnswer(
        role: assignment.role, label: policy.role(assignment.role)?.label ?? "",
        schools: assignment.schools.compactMap { directory.schools[$0]?.name }.sorted(),
        groups: assignment.groups.compactMap { directory.groups[$0]?.name }.sorted(),
        approvals: progress?.approvals.count ?? 0, needed: progress?.needed ?? 1,
        isGranted: progress?.isGranted ?? false, mayApprove: mayApprove(state, progress))
    }
    return AccountAnswer(
      account: state.account, name: profile?.name ?? "", login: profile?.login ?? "",
      stage: state.stage, fingerprint: state.fingerprint, secrecySigned: profile?.secrecySigned,
      ends: profile?.ends, roles: roles)
  }

  private func mayApprove(_ state: AccountState, _ progress: RoleState?) -> Bool {
    guard let progress, state.account != account, state.fingerprint != nil,
      policy.role(role)?.duties.contains(.approveRoles) ?? false,
      policy.role(progress.role)?.approvers.contains(role) ?? false
    else { return false }
    return progress.approvals.count < progress.needed && !progress.approvals.contains(account)
  }
}
