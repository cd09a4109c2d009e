import DossierCore
import DossierOffice
package import ScreenKit

extension ContributionScreen {
  private static let columns = [
    ListColumn(PackageWording.item, width: 30, isFlexible: true),
    ListColumn(PackageWording.date, width: 10, priority: 1),
    ListColumn(PackageWording.state, width: 30),
  ]

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    if let pane {
      pane.draw(into: &grid, in: context.body, asking: context.body)
    } else if let sheet {
      let layout = context.layout.listAndDetail
      let lines = sheet.lines
      list.draw(
        into: &grid, in: layout.list, columns: Self.columns, empty: PackageWording.nothingToGive
      ) { row(lines[$0], sheet) }
      if let detail = layout.detail { drawDetail(into: &grid, in: detail) }
    }
    box?.draw(into: &grid, in: context.body)
  }

  private func row(_ line: ContributionSheet.Line, _ sheet: ContributionSheet) -> ListRow {
    let category = sheet.categories[line.category]
    guard let item = sheet.item(line) else {
      let style: Style = category.answer == nil ? .warning : .normal
      return ListRow(
        [category.label, "", PackageWording.state(category)], styles: [0: .bold, 2: style])
    }
    return ListRow(
      [
        "  \(PackageWording.box(isTicked: item.isGiven)) \(item.item.title)",
        item.item.date?.dutch ?? "", PackageWording.state(item),
      ], styles: item.isUnseen ? [2: .warning] : [:])
  }

  /// How the item under the cursor will look; only where there is room beside the list.
  private func drawDetail(into grid: inout Grid, in rect: Rect) {
    guard let line, let item = sheet?.item(line) else { return }
    let (top, text) = rect.splitTop(2)
    grid.put(item.item.title, at: top.origin, style: .heading, width: top.width)
    let pad = RedactionPad(item.item.words, without: item.passages)
    let inside = text.inset(horizontal: 0)
    RedactionLayout(pad, width: inside.width - 1, filler: grid.look.filled)
      .draw(pad, selected: nil, into: &grid, in: inside)
  }
}
