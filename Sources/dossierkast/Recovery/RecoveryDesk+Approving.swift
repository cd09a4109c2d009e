import DossierCore
import DossierOffice
import DossierStore
import Sealing

extension RecoveryDesk {
  /// Roles that the sealed profiles name and nobody approved yet, of accounts that made keys.
  func unapproved() throws -> [WaitingApproval] {
    let profiles = try read(AccountProfile.self, from: Directory.profileList)
    let holders = RoleHolders(profiles, on: clock.today())
    let policy = try read(Policy.self, from: Directory.policyList).first
    return try store.accountStandings()
      .filter { $0.kind == .person && [.keysMade, .active].contains($0.status) }
      .flatMap { standing in
        try store.roleStandings(of: standing.id)
          .filter { !$0.isApproved && holders.holds(standing.id, $0.role) }
          .map { role in
            let profile = profiles.first { $0.account == standing.id }
            return WaitingApproval(
              account: standing.id, role: role.role, login: profile?.login ?? standing.id.text,
              name: profile?.name ?? "",
              label: policy?.role(role.role)?.label ?? role.role.text)
          }
      }.sorted { ($0.login, $0.role) < ($1.login, $1.role) }
  }

  /// Approves a role in the name of both sheets when the fingerprint is the one that was read out.
  ///
  /// Answers whether it was. The appointment then needs this one signature, as at the founding.
  func approve(_ waiting: WaitingApproval, fingerprint typed: String) throws -> Bool {
    guard let policy = try read(Policy.self, from: Directory.policyList).first,
      let fingerprint = try store.accountStandings().first(where: { $0.id == waiting.account })?
        .fingerprint,
      fingerprint.text.isSameFingerprint(as: typed)
    else { return false }
    try session.write(at: clock.now()) { transaction in
      try transaction.appoint(
        waiting.account, role: waiting.role,
        compartments: Set(policy.compartments(for: waiting.role)), approvalsNeeded: 1)
      try transaction.approve(waiting.account, role: waiting.role, fingerprint: fingerprint)
      transaction.append(
        try JournalCoding.bytes(
          of: line(.roleApproved, objects: [waiting.account.text, waiting.role.text])))
    }
    return true
  }

  /// Gives somebody a new one-time code, when nobody who manages accounts can log in any more.
  ///
  /// Answers `nil` for a login that nobody has. All roles need new approvals.
  func reset(login: String) throws -> String? {
    let profiles = try read(AccountProfile.self, from: Directory.profileList)
    guard let policy = try read(Policy.self, from: Directory.policyList).first,
      let profile = profiles.first(where: { $0.login == login.lowercased() && !$0.isBlocked })
    else { return nil }
    let now = clock.now()
    return try session.write(at: now) { transaction in
      let invitation = try transaction.resetAccount(
        profile.account, expires: now.adding(seconds: policy.terms.invitationDays * 86_400))
      for assignment in profile.assignments {
        try transaction.appoint(
          profile.account, role: assignment.role,
          compartments: Set(policy.compartments(for: assignment.role)),
          approvalsNeeded: policy.approvalsNeeded(for: assignment.role))
      }
      transaction.append(
        try JournalCoding.bytes(of: line(.accountReset, objects: [profile.account.text])))
      return invitation.code.text
    }
  }
}

/// A role of somebody who made keys and waits for approval.
struct WaitingApproval: Hashable {
  /// Whose account.
  let account: AccountID
  /// Which role.
  let role: RoleCode
  /// What they type to log in.
  let login: String
  /// Their name.
  let name: String
  /// The Dutch name of the role.
  let label: String
}
