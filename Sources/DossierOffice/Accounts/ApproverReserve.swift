package import DossierCore

/// Whether somebody can be let in again when one of those who decide about accounts falls out.
///
/// Nobody approves for oneself, and who makes new keys after a forgotten password needs all
/// approvals anew: with as many approvers as a role asks, one forgotten password is one too few.
/// Then only the two recovery sheets help (decision 0041).
package struct ApproverReserve: Hashable, Sendable {
  /// What there is too little of, and how many people there must be.
  package enum Shortage: Hashable, Sendable {
    /// People who approve the roles of approvers.
    case approvers(people: Int, wanted: Int)
    /// People who manage accounts.
    case managers(people: Int)
  }

  /// What there is too little of.
  package let shortages: [Shortage]

  /// Counts the people who can log in with their keys in a role today.
  package init(_ states: [AccountState], _ policy: Policy) {
    func people(_ isMeant: (Role) -> Bool) -> Int {
      states.count { state in
        state.isPerson && state.stage == .active
          && state.roles.contains {
            $0.isGranted && policy.role($0.role).map(isMeant) ?? false
          }
      }
    }
    var shortages: [Shortage] = []
    let lacking = policy.roles.filter { $0.duties.contains(.approveRoles) }.compactMap { role in
      let wanted = policy.approvalsNeeded(for: role.code) + 1
      let found = people { role.approvers.contains($0.code) }
      return found < wanted ? Shortage.approvers(people: found, wanted: wanted) : nil
    }
    if let worst = lacking.first { shortages.append(worst) }
    let managers = people { $0.duties.contains(.manageAccounts) }
    if managers < 2 { shortages.append(.managers(people: managers)) }
    self.shortages = shortages
  }
}

extension ApproverReserve.Shortage: Encodable {
  private enum CodingKeys: String, CodingKey {
    case code, people, wanted
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .approvers(let people, let wanted):
      try container.encode("approvers", forKey: .code)
      try container.encode(people, forKey: .people)
      try container.encode(wanted, forKey: .wanted)
    case .managers(let people):
      try container.encode("managers", forKey: .code)
      try container.encode(people, forKey: .people)
      try container.encode(2, forKey: .wanted)
    }
  }
}
