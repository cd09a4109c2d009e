import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with an account or with the role under the cursor (F9).
enum AccountAction: Hashable, Sendable {
  case approve, give, change, withdraw, reset, secrecy, block, unblock, end
}

extension AccountScreen {
  /// What was chosen, with the role that was under the cursor then: a colleague may move the rows.
  struct PendingStep: Hashable, Sendable {
    var action: AccountAction
    var role: AccountRoleAnswer?
  }

  var actionList: ActionList<AccountAction> {
    let limits = AccountLimits(account: account, role: role, workplace: workplace)
    typealias Words = ManagementAccountWording
    return ActionList(
      title: ManagementWording.name(account.name),
      [
        .init(Words.approve, disabledReason: limits.approve, .approve),
        .init(Words.giveRole, disabledReason: limits.assign, .give),
        .init(Words.changeRole, disabledReason: limits.assign ?? limits.role, .change),
        .init(Words.withdrawRole, disabledReason: limits.assign ?? limits.role, .withdraw),
        .init(Words.reset, disabledReason: limits.reset, .reset),
        .init(Words.signSecrecy, disabledReason: limits.secrecy, .secrecy),
        .init(Words.block, disabledReason: limits.block, .block),
        .init(Words.unblock, disabledReason: limits.unblock, .unblock),
        .init(Words.end, disabledReason: limits.end, .end),
      ])
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    switch action {
    case .approve:
      return role.map { .done(.push(ApprovalForm.screen(account, $0, at: workplace))) } ?? .handled
    case .give: return .done(.push(AssignmentForm.newRole(of: account, at: workplace)))
    case .change:
      return role.map { .done(.push(AssignmentForm.change(of: account, $0, at: workplace))) }
        ?? .handled
    case .secrecy: return .done(.push(SecrecyForm.screen(account, at: workplace)))
    case .withdraw, .reset, .block, .unblock, .end: confirm(action)
    }
    return .handled
  }

  mutating func updateConfirmation(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = confirmation?.update(event) else { return .handled }
    confirmation = nil
    guard isMeant, let action = pending.flatMap(officeAction) else {
      pending = nil
      return .handled
    }
    return .done(.perform(action))
  }

  mutating func finish(_ outcome: ActionOutcome) -> Outcome<ScreenEffect> {
    let done = pending
    pending = nil
    if done?.action == .reset,
      let code = OneTimeCodeScreen(outcome, of: account.login, at: workplace)
    {
      return .done(.push(code))
    }
    switch done?.action {
    case .withdraw: notice.tell(ManagementAccountWording.withdrawn(done?.role?.label ?? ""))
    case .block: notice.tell(ManagementAccountWording.blocked)
    case .unblock: notice.tell(ManagementAccountWording.unblocked)
    case .end: notice.tell(ManagementAccountWording.ended)
    case .approve, .give, .change, .secrecy, .reset, nil: break
    }
    return question.map { .done($0) } ?? .handled
  }

  private mutating func confirm(_ action: AccountAction) {
    let name = ManagementWording.name(account.name)
    typealias Words = ManagementAccountWording
    let (button, text) =
      switch action {
      case .withdraw: (Words.withdrawRole, Words.withdrawQuestion(name, role?.label ?? ""))
      case .reset: (Words.resetButton, Words.resetQuestion(name))
      case .unblock: (Words.unblock, Words.unblockQuestion(name))
      case .end: (Words.end, Words.endQuestion(name))
      case .block, .approve, .give, .change, .secrecy: (Words.block, Words.blockQuestion(name))
      }
    pending = PendingStep(action: action, role: role)
    confirmation = Dialog(
      title: button, text: text,
      buttons: [DialogButton(button, true), DialogButton(ManagementWording.no, false)], safe: 1)
  }

  private func officeAction(_ step: PendingStep) -> (any OfficeAction)? {
    switch step.action {
    case .withdraw: step.role.map { WithdrawRole(account: account.account, role: $0.role) }
    case .reset: ResetAccount(account: account.account)
    case .block: BlockAccount(account: account.account, change: .block)
    case .unblock: BlockAccount(account: account.account, change: .unblock)
    case .end: BlockAccount(account: account.account, change: .end)
    case .approve, .give, .change, .secrecy: nil
    }
  }
}
