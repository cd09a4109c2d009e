import DossierCore
import DossierOffice
package import ScreenKit

extension RequestsScreen {
  /// The columns in reading order; the narrow ones that matter least go first.
  private static let columns = [
    ListColumn(RequestsWording.pupil, width: 19, isFlexible: true),
    ListColumn(RequestsWording.kind, width: 11),
    ListColumn(RequestsWording.requester, width: 24, priority: 3),
    ListColumn(RequestsWording.received, width: 10, priority: 4),
    ListColumn(RequestsWording.due, width: 10),
    ListColumn(RequestsWording.days, width: 13),
    ListColumn(RequestsWording.state, width: 14),
    ListColumn(RequestsWording.handler, width: 18, priority: 2),
  ]

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let layout = FilteredListLayout(context, keepsLine: true)
    list.draw(
      into: &grid, in: layout.list, columns: Self.columns, isFocused: filters.choices.focus == nil,
      empty: RequestsWording.none(filters.shown)
    ) { row(rows[$0]) }
    if let detail = layout.detail, let selected {
      pane(selected).draw(into: &grid, in: detail)
    }
    if let line = layout.line, let selected {
      grid.put(
        RequestsWording.detail(selected), at: GridPosition(row: line.row, column: 3), style: .dim,
        width: line.width - 4)
    }
    filters.draw(into: &grid, row: layout.filters.row)
    filters.choices.drawChoices(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
    handlers?.draw(into: &grid, in: context.body)
    searchBox?.draw(into: &grid, in: context.body)
  }

  private func row(_ row: RequestRow) -> ListRow {
    let isMarked = marked.contains(row.request)
    let mark = marked.isEmpty ? "" : isMarked ? "* " : "  "
    var styles: [Int: Style] = [:]
    if let style = RequestsWording.style(row.pressing.status) { styles[5] = style }
    if row.isFlagged { styles[6] = .warning }
    return ListRow(
      [
        mark + name(of: row), RequestsWording.short(row.kind),
        row.requester.map { RequestWording.name($0) } ?? "", row.received.dutch,
        row.pressing.due.dutch, RequestWording.short(row.pressing.status),
        RequestsWording.state(row), row.handlerName ?? "",
      ], styles: styles)
  }

  private func pane(_ row: RequestRow) -> DetailPane {
    let school = workplace.schools.first { $0.id == row.school }?.name ?? ""
    var lines = [
      DetailLine(RequestsWording.pupil, name(of: row), style: .bold),
      DetailLine(RequestsWording.reference, row.reference),
      DetailLine(RequestsWording.kind, RequestWording.word(row.kind)),
      DetailLine(
        RequestsWording.requester, row.requester.map { RequestWording.name($0) } ?? ""),
      DetailLine(RequestsWording.school, school),
      DetailLine(RequestsWording.received, row.received.dutch),
      DetailLine(RequestsWording.due, row.due.dutch),
    ]
    if row.pressing.isOfFacts {
      lines.append(
        DetailLine(
          RequestsWording.factsDue,
          "\(row.pressing.due.dutch), \(RequestWording.short(row.pressing.status))",
          style: RequestsWording.style(row.pressing.status) ?? .normal))
    }
    lines += [
      DetailLine(
        RequestsWording.days, RequestWording.word(row.status),
        style: RequestsWording.style(row.status) ?? .normal)
    ]
    if let origin = row.origin {
      lines.append(DetailLine(RequestsWording.origin, RequestWording.words(origin)))
    }
    lines += [
      DetailLine(RequestsWording.state, RequestsWording.state(row)),
      DetailLine(RequestsWording.handler, row.handlerName ?? ""),
    ]
    if let day = row.waitingSince {
      lines.append(DetailLine(RequestsWording.waiting, RequestsWording.since(day)))
    }
    if let day = row.reminded {
      lines.append(DetailLine(RequestsWording.reminded, day.dutch))
    }
    if row.isFlagged {
      lines.append(
        DetailLine(RequestsWording.officer, RequestsWording.flagged, style: .warning))
    }
    return DetailPane(title: RequestsWording.details, lines: lines)
  }
}
