import DossierCore
package import DossierOffice
package import ScreenKit

/// Werklijst dossiers (BV-05): pupils of whom something in the dossier must be seen to.
package struct UpkeepScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let kind: UpkeepKind
  private var rows: [UpkeepRow] = []
  private var list = ListView()

  private enum Action { case back, reread }

  /// Opens one of the lists.
  package init(_ workplace: Workplace, _ kind: UpkeepKind) {
    self.workplace = workplace
    self.kind = kind
  }

  package var question: ScreenEffect? { .ask(UpkeepQuery(kind: kind)) }
  package var screenHelp: HelpTopic? { UpkeepWording.help(kind, workplace.policy.terms) }
  package var hints: [KeyHint] {
    [KeyHint(.enter, label: PupilsWording.open, help: UpkeepWording.hint)] + table.hints
  }

  private var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
    ])
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "BV-05", title: UpkeepWording.title(kind), hint: UpkeepWording.hint,
      message: Message(UpkeepWording.count(rows)),
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
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
    let outcome = list.update(event, in: context.body, naming: { [rows] in rows[$0].name ?? "" })
    return outcome.map { .push(DossierScreen(workplace, pupil: rows[$0].pupil)) }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as UpkeepAnswer) = answer else { return .ignored }
    let chosen = list.selection.flatMap { rows.indices.contains($0) ? rows[$0].pupil : nil }
    rows = new.rows
    list.update(
      count: rows.count,
      selecting: chosen.flatMap { id in rows.firstIndex { $0.pupil == id } })
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(PupilsWording.name, width: 20, isFlexible: true),
        ListColumn(UpkeepWording.what, width: 26, priority: 1),
        ListColumn(UpkeepWording.day(kind), width: 11), ListColumn(UpkeepWording.stand, width: 10),
      ], empty: UpkeepWording.none
    ) { index in
      let row = rows[index]
      let isLate = row.day.map { $0 < workplace.today } ?? false
      let category = workplace.policy.category(row.category)?.label ?? row.category.text
      return ListRow(
        [
          row.name ?? row.pupil.text, row.holder ?? category,
          row.day?.dutch ?? "", UpkeepWording.stand(row, on: workplace.today),
        ], styles: isLate ? [3: .warning] : [:])
    }
  }
}
