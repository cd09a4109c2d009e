import DossierCore
package import DossierOffice
package import ScreenKit

/// Niet complete dossiers (VD-02): the pupils whose dossier lacks a required field.
package struct IncompleteScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let rows: [RosterRow]
  private var list: ListView

  /// Opens a list of pupils.
  package init(_ workplace: Workplace, _ rows: [RosterRow]) {
    self.workplace = workplace
    self.rows = rows
    list = ListView(count: rows.count)
  }

  package var hints: [KeyHint] {
    [
      KeyHint(.enter, label: PupilsWording.open, help: TodayWording.incompleteHint),
      KeyHint(.f(3), or: [.escape], KeyWording.back),
    ]
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "VD-02", title: TodayWording.incompleteTitle, hint: TodayWording.incompleteHint,
      position: rows.isEmpty ? "" : "\(list.selected + 1)/\(rows.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    let outcome = list.update(event, in: context.body, naming: { [rows] in rows[$0].name })
    return outcome.map { .push(DossierScreen(workplace, pupil: rows[$0].pupil)) }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(PupilsWording.name, width: 30, isFlexible: true),
        ListColumn(PupilsWording.group, width: 14, priority: 1),
        ListColumn(PupilsWording.born, width: 10, priority: 2),
      ], empty: PupilsWording.none
    ) { index in
      ListRow([
        rows[index].name.isEmpty ? Terms.nameless : rows[index].name, rows[index].group ?? "",
        rows[index].birthDate?.dutch ?? "",
      ])
    }
  }
}
