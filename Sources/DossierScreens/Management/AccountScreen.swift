import DossierCore
package import DossierOffice
package import ScreenKit

/// Account (AC-02): one person with a login, the fingerprint, and how far each role is.
package struct AccountScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  var account: AccountAnswer
  var list: ListView
  var actions: ActionList<AccountAction>?
  var confirmation: Dialog<Bool>?
  /// What was asked of the office and is not answered yet.
  var pending: PendingStep?

  private enum Action { case back, reread, actions }

  /// Opens an account of the list.
  package init(_ workplace: Workplace, _ account: AccountAnswer) {
    self.workplace = workplace
    self.account = account
    list = ListView(count: account.roles.count)
  }

  package var question: ScreenEffect? { .ask(AccountsQuery()) }

  package var isDeciding: Bool { actions != nil || confirmation != nil }
  package var screenHelp: HelpTopic? { ManagementAccountWording.help }

  package var hints: [KeyHint] {
    table.hints + [
      KeyHint(.enter, label: KeyWording.actions.label, help: ManagementAccountWording.accountHint)
    ]
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  /// The role under the cursor.
  var role: AccountRoleAnswer? { list.selection.map { account.roles[$0] } }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "AC-02", title: "Account \(account.login)",
      hint: ManagementAccountWording.accountHint,
      position: account.roles.isEmpty ? "" : "\(list.selected + 1)/\(account.roles.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if confirmation != nil { return updateConfirmation(event) }
    if actions != nil { return updateActions(event) }
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .reread: return question.map { .done($0) } ?? .handled
      case .actions: actions = actionList
      }
      return .handled
    }
    if case .key(.enter) = event {
      actions = actionList
      return .handled
    }
    return list.update(event, in: parts(context).roles).isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let found as [AccountAnswer]):
      let chosen = role?.role
      account = found.first { $0.account == account.account } ?? account
      list.update(
        count: account.roles.count, selecting: account.roles.firstIndex { $0.role == chosen })
      return .handled
    case .performed(let outcome): return finish(outcome)
    case .failed:
      pending = nil
      return .ignored
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (top, roles) = parts(context)
    AccountDetails.pane(account).draw(into: &grid, in: top)
    list.draw(
      into: &grid, in: roles,
      columns: [
        ListColumn(ManagementWording.role, width: 26),
        ListColumn(ManagementAccountWording.place, width: 16, isFlexible: true, priority: 1),
        ListColumn(ManagementAccountWording.approved, width: 11),
        ListColumn(ManagementAccountWording.keys, width: 10),
      ], empty: ManagementAccountWording.noRoles
    ) { index in
      let role = account.roles[index]
      return ListRow([
        role.label, ManagementAccountWording.place(role), ManagementAccountWording.approvals(role),
        ManagementAccountWording.keys(role),
      ])
    }
    actions?.draw(into: &grid, in: context.body)
    confirmation?.draw(into: &grid, in: context.body)
  }

  private func parts(_ context: ScreenContext) -> (details: Rect, roles: Rect) {
    let pane = AccountDetails.pane(account)
    let width = context.body.width - 6
    let (top, rest) = context.body.splitTop(pane.height(width: width) + 2)
    return (top.inset(horizontal: 3, vertical: 1), rest)
  }
}
