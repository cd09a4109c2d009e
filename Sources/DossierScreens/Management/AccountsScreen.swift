import DossierCore
import DossierOffice
package import ScreenKit

/// Accounts en autorisaties (AC-01): who may log in, in which roles, and how far that is.
package struct AccountsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var accounts: [AccountAnswer] = []
  private var list = ListView()

  private enum Action { case back, reread, invite }

  /// Opens the list.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  /// Whether the role may see it at all.
  static func isFor(_ workplace: Workplace) -> Bool {
    !workplace.role.duties.isDisjoint(with: [.manageAccounts, .approveRoles, .readJournal])
  }

  package var question: ScreenEffect? { .ask(AccountsQuery()) }

  package var screenHelp: HelpTopic? { ManagementAccountWording.help }

  package var hints: [KeyHint] {
    table.hints + [
      KeyHint(.enter, label: ManagementWording.open, help: ManagementAccountWording.hint)
    ]
  }

  private var table: KeyTable<Action> {
    let reason = workplace.has(.manageAccounts) ? nil : ManagementAccountWording.mayNotManage
    return KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(6), ManagementAccountWording.invite, disabledReason: reason), .invite),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "AC-01", title: ManagementAccountWording.title, hint: ManagementAccountWording.hint,
      message: list.typed.isEmpty ? nil : Message(PupilsWording.jumping(list.typed, isFound: true)),
      position: accounts.isEmpty ? "" : "\(list.selected + 1)/\(accounts.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, let match = table.match(key) {
      switch match {
      case .action(.back): return .done(.back)
      case .action(.reread): return question.map { .done($0) } ?? .handled
      case .action(.invite): return .done(.push(AssignmentForm.invitation(at: workplace)))
      case .disabled(let reason):
        notice.tell(reason.refusal, kind: .warning)
        return .handled
      }
    }
    let accounts = accounts
    return list.update(
      event, in: context.layout.listAndDetail.list, naming: { accounts[$0].name }
    )
    .map { .push(AccountScreen(workplace, accounts[$0])) }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let found as [AccountAnswer]) = answer else { return .ignored }
    let chosen = selected?.account
    accounts = found
    list.update(
      count: found.count, selecting: chosen.flatMap { id in found.firstIndex { $0.account == id } })
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (rect, detail) = context.layout.listAndDetail
    list.draw(
      into: &grid, in: rect,
      columns: [
        ListColumn(ManagementAccountWording.name, width: nameWidth, isFlexible: true),
        ListColumn(ManagementAccountWording.login, width: 14, priority: 2),
        ListColumn(ManagementWording.role, width: 11, priority: 1),
        ListColumn(ManagementWording.standing, width: 25),
      ], empty: ManagementAccountWording.nobody
    ) { index in
      let account = accounts[index]
      return ListRow(
        [
          ManagementWording.name(account.name), account.login,
          ManagementAccountWording.roles(account), ManagementAccountWording.standing(account),
        ], styles: [3: ManagementAccountWording.style(account)])
    }
    if let detail, let selected {
      AccountDetails.pane(selected, isLong: true).draw(into: &grid, in: detail)
    }
  }

  /// A long name takes the room of the login name, which stands with the account itself too.
  private var nameWidth: Int {
    let longest = accounts.map { DisplayText.width(of: ManagementWording.name($0.name)) }.max()
    return min(26, max(18, longest ?? 0))
  }

  private var selected: AccountAnswer? { list.selection.map { accounts[$0] } }
}
