package import DossierCore
import DossierOffice
package import ScreenKit

/// Toegang per leerling (TW-01): who was given access to one pupil, until when and why.
package struct PupilGrantsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let pupil: PupilID
  private let name: String
  private var grants: [PupilGrantAnswer] = []
  private var list = ListView()
  private var actions: ActionList<Step>?
  private var ending: (grant: PupilGrantAnswer, dialog: Dialog<Bool>)?

  private enum Action { case back, reread, give, actions }
  private enum Step: Sendable { case give, end }

  /// Opens the grants of a pupil.
  package init(_ workplace: Workplace, pupil: PupilID, name: String) {
    self.workplace = workplace
    self.pupil = pupil
    self.name = name
  }

  package var question: ScreenEffect? { .ask(PupilGrantsQuery(pupil: pupil)) }
  package var isDeciding: Bool { actions != nil || ending != nil }
  package var screenHelp: HelpTopic? { ManagementAccessWording.help }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(6), ManagementAccessWording.give, disabledReason: reasonAgainst), .give),
      KeyBinding(KeyHint(.f(9), or: [.alt("a"), .enter], KeyWording.actions), .actions),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "TW-01", title: "\(ManagementAccessWording.grantsTitle) - \(name)",
      hint: selected?.reason.isEmpty ?? true
        ? ManagementAccessWording.grantHint
        : "\(ManagementAccessWording.reason): \(selected?.reason ?? "")",
      position: grants.isEmpty ? "" : "\(list.selected + 1)/\(grants.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if ending != nil { return updateEnding(event) }
    if actions != nil { return updateActions(event) }
    if case .key(let key) = event, let match = table.match(key) {
      switch match {
      case .action(.back): return .done(.back)
      case .action(.reread): return question.map { .done($0) } ?? .handled
      case .action(.give): return give
      case .action(.actions): actions = actionList
      case .disabled(let reason): notice.tell(reason.refusal, kind: .warning)
      }
      return .handled
    }
    return list.update(event, in: context.body).isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let found as [PupilGrantAnswer]):
      grants = found
      list.update(count: found.count)
    case .performed:
      notice.tell(ManagementAccessWording.wasEnded)
      return question.map { .done($0) } ?? .handled
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(ManagementWording.who, width: 20, isFlexible: true),
        ListColumn(ManagementWording.role, width: 16, priority: 1),
        ListColumn(ManagementAccessWording.from, width: 10),
        ListColumn(ManagementAccessWording.until, width: 10),
        ListColumn(ManagementWording.standing, width: 11),
      ], empty: ManagementAccessWording.noGrants
    ) { index in
      let grant = grants[index]
      return ListRow(
        [
          ManagementWording.name(grant.person),
          workplace.policy.role(grant.role)?.label ?? grant.role.text, grant.from.dutch,
          grant.until.dutch, ManagementAccessWording.standing(grant, today: workplace.today),
        ], styles: grant.holds ? [4: .good] : [:])
    }
    actions?.draw(into: &grid, in: context.body)
    ending?.dialog.draw(into: &grid, in: context.body)
  }

  private var selected: PupilGrantAnswer? { list.selection.map { grants[$0] } }

  private var reasonAgainst: String? {
    workplace.has(.grantPupilAccess) ? nil : ManagementAccessWording.mayNotGive
  }

  private var give: Outcome<ScreenEffect> {
    .done(.push(PupilGrantScreen(workplace, pupil: pupil, name: name)))
  }

  private var actionList: ActionList<Step> {
    let isOver = selected.map { $0.ended != nil || $0.until < workplace.today } ?? false
    let reason =
      reasonAgainst ?? (selected == nil ? ManagementWording.noRow : nil)
      ?? (isOver ? ManagementAccessWording.isOver : nil)
    return ActionList(
      title: ManagementAccessWording.grants,
      [
        .init(ManagementAccessWording.give.label, disabledReason: reasonAgainst, .give),
        .init(ManagementAccessWording.end, disabledReason: reason, .end),
      ])
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let step = actions.chosen(by: event) else { return .handled }
    if step == .give { return give }
    guard let selected else { return .handled }
    let dialog = Dialog(
      title: ManagementAccessWording.end,
      text: ManagementAccessWording.endQuestion(ManagementWording.name(selected.person)),
      buttons: [
        DialogButton(ManagementAccessWording.end, true), DialogButton(ManagementWording.no, false),
      ], safe: 1)
    ending = (selected, dialog)
    return .handled
  }

  private mutating func updateEnding(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = ending?.dialog.update(event) else { return .handled }
    let grant = ending?.grant.grant
    ending = nil
    guard isMeant, let grant else { return .handled }
    return .done(.perform(EndPupilGrant(grant: grant)))
  }
}
