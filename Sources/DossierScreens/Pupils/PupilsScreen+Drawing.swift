import DossierCore
import DossierOffice
package import ScreenKit

extension PupilsScreen {
  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let layout = FilteredListLayout(context)
    let columns = columns
    list.draw(
      into: &grid, in: layout.list, columns: columns.map(\.column),
      isFocused: filters.focus == .list, empty: slice.isComplete ? PupilsWording.none : ""
    ) { index in
      guard let row = slice.row(at: index) else { return ListRow([]) }
      let mark = columns.firstIndex { $0.kind == .mark }
      return ListRow(
        columns.map { text($0.kind, row) }, styles: mark.map { [$0: Style.warning] } ?? [:])
    }
    if let detail = layout.detail { drawDetail(into: &grid, in: detail) }
    filters.draw(into: &grid, row: layout.filters.row, width: context.body.width)
    filters.choices.drawChoices(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
  }

  private enum ColumnKind { case name, group, born, status, school, mark }

  /// One school and one status on the list need no column of their own.
  private var columns: [(kind: ColumnKind, column: ListColumn)] {
    var columns: [(kind: ColumnKind, column: ListColumn)] = [
      (.name, ListColumn(PupilsWording.name, width: 24, isFlexible: true)),
      (.group, ListColumn(PupilsWording.group, width: 14, priority: 2)),
      (.born, ListColumn(PupilsWording.born, width: 10, priority: 3)),
    ]
    if filters.filter.status == nil {
      columns.append((.status, ListColumn(PupilsWording.status, width: 14, priority: 1)))
    }
    if workplace.schools.count > 1, filters.filter.school == nil {
      columns.append((.school, ListColumn(PupilsWording.school, width: 16, priority: 4)))
    }
    columns.append((.mark, ListColumn(PupilsWording.mark, width: 14, priority: 1)))
    return columns
  }

  private func text(_ kind: ColumnKind, _ row: RosterRow) -> String {
    switch kind {
    case .name: row.name.isEmpty ? Terms.nameless : row.name
    case .group: row.group ?? ""
    case .born: row.birthDate?.dutch ?? ""
    case .status: StatusWording.word(row.status)
    case .school: schoolName(row) ?? ""
    case .mark: StatusWording.words(row.marks)
    }
  }

  private func schoolName(_ row: RosterRow) -> String? {
    workplace.schools.first { $0.id == row.school }?.name
  }

  private func drawDetail(into grid: inout Grid, in rect: Rect) {
    guard let row = selected else { return }
    grid.put(PupilsWording.details, at: rect.origin, style: .heading, width: rect.width)
    grid.put(
      row.name.isEmpty ? Terms.nameless : row.name,
      at: GridPosition(row: rect.row + 2, column: rect.column), style: .bold, width: rect.width)
    let lines = PupilsWording.details(of: row, school: schoolName(row))
    for (offset, line) in lines.enumerated() {
      let place = rect.row + 3 + offset
      grid.put(line.label, at: GridPosition(row: place, column: rect.column), width: 10)
      grid.put(
        line.text, at: GridPosition(row: place, column: rect.column + 12),
        width: rect.width - 12)
    }
  }
}
