import DossierCore
import DossierOffice
package import ScreenKit

extension DisclosuresScreen {
  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let layout = FilteredListLayout(context)
    list.draw(
      into: &grid, in: layout.list, columns: columns, isFocused: filter.focus == nil,
      empty: subject == .officer ? DisclosuresWording.noNotices : DisclosuresWording.none
    ) { row(rows[$0]) }
    if let detail = layout.detail, let selected { pane(selected).draw(into: &grid, in: detail) }
    if subject != .officer { filter.draw(into: &grid, row: layout.filters.row) }
    filter.drawChoices(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
    pathBox?.draw(into: &grid, in: context.body)
  }

  /// What is looked for by letters: to whom, or about whom.
  func firstColumn(_ row: DisclosureRow) -> String {
    if case .pupil = subject { return row.recipientName }
    return name(of: row)
  }

  /// The columns in reading order; the narrow ones that matter least go first.
  private var columns: [ListColumn] {
    let who =
      if case .pupil = subject { DisclosuresWording.recipient } else { DisclosuresWording.pupil }
    return [
      ListColumn(who, width: 22, isFlexible: true),
      ListColumn(DisclosuresWording.on, width: 10),
      ListColumn(DisclosuresWording.purpose, width: 4, priority: 2),
      ListColumn(DisclosuresWording.what, width: 26),
      ListColumn(DisclosuresWording.until, width: 10, priority: 1),
    ]
  }

  private func row(_ row: DisclosureRow) -> ListRow {
    let what = DisclosuresWording.list(row.categories, workplace.policy)
    return ListRow(
      [
        firstColumn(row), row.on.dutch, row.purpose.text,
        row.awaitsOfficer ? "\(DisclosuresWording.toOfficer) \(what)" : what,
        row.until?.dutch ?? "",
      ], styles: row.awaitsOfficer ? [3: .warning] : [:])
  }

  private func pane(_ row: DisclosureRow) -> DetailPane {
    let purpose = workplace.policy.purposes.first { $0.code == row.purpose }?.label ?? ""
    var lines = [
      DetailLine(DisclosuresWording.recipient, row.recipientName, style: .bold),
      DetailLine(DisclosuresWording.kind, row.typeLabel),
      DetailLine(DisclosuresWording.pupil, name(of: row)),
      DetailLine(DisclosuresWording.on, row.on.dutch),
      DetailLine(DisclosuresWording.purpose, "\(row.purpose.text) \(purpose)"),
      DetailLine(DisclosuresWording.basis, DisclosureWording.word(row.basis)),
      DetailLine(
        DisclosuresWording.what, DisclosuresWording.list(row.categories, workplace.policy)),
      DetailLine(DisclosuresWording.channel, DisclosureWording.word(row.channel)),
      DetailLine(DisclosuresWording.until, row.until?.dutch ?? ""),
    ]
    if row.awaitsOfficer {
      lines.append(
        DetailLine(DisclosuresWording.officer, DisclosuresWording.notSeen, style: .warning))
    }
    return DetailPane(title: DisclosuresWording.details, lines: lines)
  }
}
