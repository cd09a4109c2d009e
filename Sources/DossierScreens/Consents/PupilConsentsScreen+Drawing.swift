import DossierCore
import DossierOffice
package import ScreenKit

extension PupilConsentsScreen {
  private static let columns = [
    ListColumn(PupilConsentWording.purpose, width: 40, isFlexible: true),
    ListColumn(PupilConsentWording.state, width: 18),
    ListColumn(PupilConsentWording.since, width: 10),
  ]

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let layout = FilteredListLayout(context)
    list.draw(
      into: &grid, in: layout.list, columns: Self.columns, isFocused: !day.isFocused,
      empty: ""
    ) { paper?.row(lines[$0]) ?? ListRow([]) }
    if let detail = layout.detail, let line, let facts = paper?.facts(line), !facts.isEmpty {
      DetailPane(title: PupilConsentWording.details, lines: facts).draw(into: &grid, in: detail)
    }
    day.draw(into: &grid, row: layout.filters.row)
    day.drawPicker(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
  }
}
