import DossierCore
import DossierOffice
package import ScreenKit

/// Groepen en scholen (GR-02): the schools with the groups in use.
package struct GroupsScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var schools: [SchoolAnswer] = []
  private var rows: [Row] = []
  private var list = ListView()
  private var actions: ActionList<Step>?
  private var closing: (group: GroupID, dialog: Dialog<Bool>)?

  private enum Action { case back, reread, new, actions }
  private enum Step: Sendable { case new, rename, close, contact, newSchool }

  /// A group with its school; a school without groups has a row of its own.
  private struct Row: Sendable {
    var school: SchoolAnswer
    var group: SchoolAnswer.Group?
  }

  /// Opens the list.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  package var question: ScreenEffect? { .ask(GroupsQuery()) }

  package var isDeciding: Bool { actions != nil || closing != nil }
  package var screenHelp: HelpTopic? { ManagementGroupWording.help }
  package var hints: [KeyHint] { table.hints }

  private var table: KeyTable<Action> {
    let noSchool = schools.isEmpty ? ManagementGroupWording.noSchool : nil
    return KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(6), ManagementGroupWording.new, disabledReason: noSchool), .new),
      KeyBinding(KeyHint(.f(9), or: [.alt("a"), .enter], KeyWording.actions), .actions),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let groups = schools.reduce(0) { $0 + $1.groups.count }
    return ScreenHeader(
      code: "GR-02", title: ManagementGroupWording.title, hint: ManagementGroupWording.hint,
      message: Message(ManagementGroupWording.count(schools.count, groups)),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if closing != nil { return updateClosing(event) }
    if actions != nil { return updateActions(event) }
    if case .key(let key) = event, let match = table.match(key) {
      switch match {
      case .action(.back): return .done(.back)
      case .action(.reread): return question.map { .done($0) } ?? .handled
      case .action(.new): return newGroup
      case .action(.actions): actions = actionList
      case .disabled(let reason): notice.tell(reason.refusal, kind: .warning)
      }
      return .handled
    }
    let outcome = list.update(
      event, in: context.body, naming: { [rows] in rows[$0].group?.name ?? "" })
    return outcome.isIgnored ? .ignored : .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let found as [SchoolAnswer]):
      let chosen = selected?.group?.group
      schools = found
      rows = found.flatMap { school in
        school.groups.isEmpty
          ? [Row(school: school)] : school.groups.map { Row(school: school, group: $0) }
      }
      list.update(
        count: rows.count,
        selecting: chosen.flatMap { id in rows.firstIndex { $0.group?.group == id } })
    case .performed:
      notice.tell(ManagementGroupWording.closed)
      return question.map { .done($0) } ?? .handled
    default: return .ignored
    }
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(ManagementGroupWording.group, width: 22),
        ListColumn(ManagementGroupWording.yearGroup, width: 14, priority: 1),
        ListColumn(ManagementWording.school, width: 24, isFlexible: true),
        ListColumn(ManagementGroupWording.brin, width: 6, priority: 2),
      ], empty: ManagementGroupWording.none
    ) { index in
      let row = rows[index]
      return ListRow([
        row.group?.name ?? ManagementGroupWording.noGroup,
        row.group.map { ManagementGroupWording.word($0.yearGroup) } ?? "", row.school.name,
        row.school.brin,
      ])
    }
    actions?.draw(into: &grid, in: context.body)
    closing?.dialog.draw(into: &grid, in: context.body)
  }

  private var selected: Row? { list.selection.map { rows[$0] } }

  private var newGroup: Outcome<ScreenEffect> {
    .done(.push(GroupForm.new(in: schools, at: selected?.school.school, workplace)))
  }

  private var actionList: ActionList<Step> {
    let reason = selected?.group == nil ? ManagementGroupWording.noGroupChosen : nil
    let noSchool = schools.isEmpty ? ManagementGroupWording.noSchool : nil
    return ActionList(
      title: selected?.group?.name ?? ManagementGroupWording.title,
      [
        .init(ManagementGroupWording.rename, disabledReason: reason, .rename),
        .init(ManagementGroupWording.close, disabledReason: reason, .close),
        .init(ManagementGroupWording.new.label, disabledReason: noSchool, .new),
        .init(ManagementGroupWording.contact, disabledReason: noSchool, .contact),
        .init(ManagementGroupWording.newSchool, .newSchool),
      ])
  }

  private mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let step = actions.chosen(by: event) else { return .handled }
    if step == .newSchool { return .done(.push(GroupForm.newSchool(workplace))) }
    if step == .new { return newGroup }
    if step == .contact {
      return selected.map { .done(.push(GroupForm.contact(of: $0.school, workplace))) } ?? .handled
    }
    guard let selected, let group = selected.group else { return .handled }
    if step == .rename {
      return .done(.push(GroupForm.rename(group, of: selected.school, workplace)))
    }
    let dialog = Dialog(
      title: "\(ManagementGroupWording.close): \(group.name)",
      text: ManagementGroupWording.closeQuestion,
      buttons: [
        DialogButton(ManagementGroupWording.close, true), DialogButton(ManagementWording.no, false),
      ], safe: 1)
    closing = (group.group, dialog)
    return .handled
  }

  private mutating func updateClosing(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = closing?.dialog.update(event) else { return .handled }
    let group = closing?.group
    closing = nil
    guard isMeant, let group else { return .handled }
    return .done(.perform(ChangeGroup(group: group, groupName: nil, isClosed: true)))
  }
}
