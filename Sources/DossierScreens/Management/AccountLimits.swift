import DossierCore
import DossierOffice

/// Why something cannot be done with an account; `nil` where it can, as far as the screen knows.
///
/// The office decides again: this only spares the user a refusal that is certain.
struct AccountLimits {
  let account: AccountAnswer
  /// The role under the cursor.
  let chosen: AccountRoleAnswer?
  let workplace: Workplace

  init(account: AccountAnswer, role: AccountRoleAnswer?, workplace: Workplace) {
    self.account = account
    chosen = role
    self.workplace = workplace
  }

  private typealias Words = ManagementAccountWording

  var role: String? { chosen == nil ? Words.noRole : nil }

  var approve: String? {
    guard workplace.has(.approveRoles) else { return Words.mayNotApprove }
    if let oneself { return oneself }
    guard let chosen else { return Words.noRole }
    if let standing { return standing }
    guard account.fingerprint != nil else { return Words.noKeys }
    guard chosen.approvals < chosen.needed else { return Words.isApproved }
    let approvers = workplace.policy.role(chosen.role)?.approvers ?? []
    guard approvers.contains(workplace.role.code) else {
      return Words.approvers(approvers.map { workplace.policy.role($0)?.label ?? $0.text })
    }
    return chosen.mayApprove ? nil : Words.approvedByYou
  }

  var assign: String? {
    let may = workplace.has(.manageAccounts) || workplace.has(.approveRoles)
    return may ? oneself ?? ended : Words.mayNotAssign
  }

  var secrecy: String? {
    workplace.has(.manageAccounts) || workplace.has(.approveRoles) ? ended : Words.mayNotManage
  }

  var reset: String? { manage ?? standing }
  var block: String? { manage ?? standing }
  var end: String? { manage ?? ended }
  var unblock: String? { manage ?? ended ?? (account.stage == .blocked ? nil : Words.isOpen) }

  private var manage: String? { workplace.has(.manageAccounts) ? oneself : Words.mayNotManage }

  private var oneself: String? {
    account.account == workplace.account ? ManagementWording.notYourself : nil
  }

  private var ended: String? { account.stage == .ended ? Words.isEnded : nil }

  private var standing: String? { ended ?? (account.stage == .blocked ? Words.isBlocked : nil) }
}
