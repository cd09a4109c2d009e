import DossierCore
import DossierOffice
package import ScreenKit

/// Noodtoegang nazien (NT-03): every emergency access, what waits for the viewer first.
package struct EmergencyScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var accesses: [EmergencyAnswer] = []
  private var list = ListView()

  private enum Action { case back, reread }

  /// Opens the list.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  package var question: ScreenEffect? { .ask(EmergencyQuery()) }
  package var screenHelp: HelpTopic? { ManagementAccessWording.emergencyHelp }

  package var hints: [KeyHint] {
    table.hints + [
      KeyHint(.enter, label: ManagementWording.open, help: ManagementAccessWording.emergencyHint)
    ]
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "NT-03", title: ManagementAccessWording.emergencies,
      hint: ManagementAccessWording.emergencyHint,
      position: accesses.isEmpty ? "" : "\(list.selected + 1)/\(accesses.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, case .action(let action)? = table.match(key) {
      switch action {
      case .back: return .done(.back)
      case .reread: return question.map { .done($0) } ?? .handled
      }
    }
    switch list.update(event, in: context.layout.listAndDetail.list) {
    case .done(let row): return open(accesses[row])
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let found as [EmergencyAnswer]) = answer else { return .ignored }
    let chosen = list.selection.map { accesses[$0].access }
    accesses =
      found.filter(\.isWaiting).sorted { $0.reviewBy < $1.reviewBy }
      + found.filter { !$0.isWaiting }
    list.update(
      count: accesses.count,
      selecting: chosen.flatMap { id in accesses.firstIndex { $0.access == id } })
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (rect, detail) = context.layout.listAndDetail
    list.draw(
      into: &grid, in: rect,
      columns: [
        ListColumn(ManagementWording.standing, width: 12),
        ListColumn(ManagementAccessWording.when, width: 16),
        ListColumn(ManagementWording.who, width: 14),
        ListColumn(ManagementAccessWording.pupil, width: 14, isFlexible: true),
        ListColumn(ManagementAccessWording.reviewBy, width: 10, priority: 1),
      ], empty: ManagementAccessWording.noEmergencies
    ) { index in
      let access = accesses[index]
      return ListRow(
        [
          standing(access), access.opened.dutch, ManagementWording.name(access.person),
          ManagementAccessWording.pupil(access), access.isWaiting ? access.reviewBy.dutch : "",
        ], styles: access.isWaiting ? [0: .warning] : [:])
    }
    if let detail, let row = list.selection {
      var pane = DetailPane(title: ManagementAccessWording.chosen, lines: facts(accesses[row]))
      pane.lines += accesses[row].reviews.map {
        DetailLine("Nagekeken", ManagementAccessWording.reviewed($0, workplace.policy))
      }
      pane.draw(into: &grid, in: detail)
    }
  }

  /// Who may not judge it any more reads what was found.
  private mutating func open(_ access: EmergencyAnswer) -> Outcome<ScreenEffect> {
    if access.isWaiting { return .done(.push(EmergencyForm.review(access, at: workplace))) }
    let lines =
      facts(access).map { "\($0.label): \($0.text)" }
      + access.reviews.map { ManagementAccessWording.reviewed($0, workplace.policy) }
    notice.explain(
      Explanation(
        title: ManagementAccessWording.notWaitingTitle, what: lines.joined(separator: "\n"),
        now: access.reviews.isEmpty
          ? ManagementAccessWording.ownAccess : ManagementAccessWording.notWaiting))
    return .handled
  }

  private func standing(_ access: EmergencyAnswer) -> String {
    ManagementAccessWording.standing(access, today: workplace.today)
  }

  private func facts(_ access: EmergencyAnswer) -> [DetailLine] {
    [
      DetailLine(ManagementWording.who, ManagementWording.name(access.person)),
      DetailLine(
        ManagementWording.role, workplace.policy.role(access.role)?.label ?? access.role.text),
      DetailLine(ManagementAccessWording.pupil, ManagementAccessWording.pupil(access)),
      DetailLine(ManagementAccessWording.when, access.opened.dutch),
      DetailLine(ManagementAccessWording.ended, access.expires.dutch),
      DetailLine(ManagementAccessWording.reason, access.reason),
    ]
  }
}
