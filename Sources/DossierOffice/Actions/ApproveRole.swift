package import DossierCore

/// Approves that an account with exactly these keys gets a role; the next holder hands over the keys.
///
/// Only the roles that the policy names approve, never for oneself; guarded roles need two persons.
package struct ApproveRole: OfficeAction {
  package static let name = "role.approve"
  package static let example = ApproveRole(
    account: AccountID(number: 9), role: "LKR", fingerprint: "ABCD-EFGH-JKMN-PQRS")

  /// Whose role.
  package var account: AccountID
  /// The role.
  package var role: RoleCode
  /// The fingerprint that the person read out.
  package var fingerprint: String

  /// Puts an approval together.
  package init(account: AccountID, role: RoleCode, fingerprint: String) {
    self.account = account
    self.role = role
    self.fingerprint = fingerprint
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.approveRoles, "R-O-4.3-4")
    guard account != office.account else { throw Refusal.aboutOneself("R-O-4.3-4") }
    let profile = try office.storedProfile(of: account).content
    guard profile.assignments.contains(where: { $0.role == role }) else {
      throw Refusal.notFound(.role)
    }
    guard office.policy.role(role)?.approvers.contains(office.role) ?? false else {
      throw Refusal.notApprover(role)
    }
    let before = try office.archive.accounts.states().first { $0.account == account }
    // Approving twice is one person still: saying that it was done again would be untrue.
    guard
      before?.roles.first(where: { $0.role == role })?.approvals.contains(office.account) != true
    else { throw Refusal.nothingToChange }
    try office.translatingKeyFaults {
      try office.write { transaction in
        try transaction.keys.approve(account, role, fingerprint)
        _ = try office.fulfil(transaction)
        return [
          office.entry(
            .roleApproved, .execute, kind: .management, objects: [account.text, role.text],
            rule: "R-O-4.3-4")
        ]
      }
    }
    let state = try office.archive.accounts.states().first { $0.account == account }
    let left = state?.roles.first { $0.role == role }.map { $0.needed - $0.approvals.count } ?? 0
    return ActionOutcome(account: account, approvalsLeft: max(0, left))
  }
}

extension Office {
  /// Turns what the store says about keys into the refusal that a person understands.
  func translatingKeyFaults<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch ArchiveFault.ownApproval {
      throw Refusal.aboutOneself("R-O-4.3-4")
    } catch ArchiveFault.fingerprintDiffers {
      throw Refusal.fingerprintDiffers
    } catch ArchiveFault.keysNotMade {
      throw Refusal.keysNotMade
    } catch ArchiveFault.noSuchAccount {
      throw Refusal.notFound(.account)
    } catch ArchiveFault.loginTaken {
      throw Refusal.loginUnusable(.taken)
    }
  }
}
