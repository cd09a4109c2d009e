import DossierCore
import DossierOffice
package import ScreenKit

/// Where the parts of the list of consents lie.
struct ConsentGroupLayout {
  let choices: Rect
  let list: Rect
  let legend: Rect

  init(_ context: ScreenContext) {
    let (top, rest) = context.body.splitTop(1)
    let lines = ConsentStateWording.legend(width: context.body.width - 6).count
    let (list, legend) = rest.splitTop(rest.height - lines)
    (choices, self.list, self.legend) = (top, list, legend)
  }
}

extension ConsentGroupScreen {
  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let layout = ConsentGroupLayout(context)
    let titles = (answer?.purposes ?? []).map { ConsentGroupWording.short($0.purpose) }
    let widths = titles.map { max(ConsentStateWording.signWidth, DisplayText.width(of: $0)) }
    let columns = ConsentColumns(widths: widths, focus: column, width: layout.list.width)
    list.draw(
      into: &grid, in: layout.list,
      columns: [ListColumn(ConsentGroupWording.pupil, width: columns.nameWidth)]
        + columns.shown.map { ListColumn(titles[$0], width: widths[$0]) },
      isFocused: choices.focus == nil, empty: ConsentGroupWording.none(filter)
    ) { row(rows[$0], columns.shown, isSelected: $0 == list.selected) }
    drawCursor(into: &grid, in: layout.list, columns, widths)
    let right = choices.draw(into: &grid, row: layout.choices.row)
    drawPlace(into: &grid, row: layout.choices.row, after: right, columns.shown, of: titles.count)
    for (offset, line) in ConsentStateWording.legend(width: layout.legend.width - 6).enumerated() {
      grid.put(
        line, at: GridPosition(row: layout.legend.row + offset, column: 3), style: .dim,
        width: layout.legend.width - 6)
    }
    choices.drawChoices(into: &grid, in: context.body)
    actions?.draw(into: &grid, in: context.body)
  }

  private func row(
    _ row: ConsentGroupAnswer.Row, _ shown: Range<Int>, isSelected: Bool
  ) -> ListRow {
    var styles: [Int: Style] = [:]
    for (place, index) in shown.enumerated() where row.states.indices.contains(index) {
      let style = ConsentStateWording.style(row.states[index])
      styles[place + 1] =
        isSelected && index == column && choices.focus == nil ? style.adding(.reverse) : style
    }
    let name = row.name.isEmpty ? Terms.nameless : row.name
    let mark = row.pupilDecides ? ConsentGroupWording.decidesMark : ""
    return ListRow(
      [name + mark]
        + shown.map {
          sign(of: row, at: $0)
        }, styles: styles)
  }

  private func sign(of row: ConsentGroupAnswer.Row, at index: Int) -> String {
    guard let answer, answer.purposes.indices.contains(index), row.states.indices.contains(index)
    else { return "" }
    return ConsentGroupWording.sign(answer.purposes[index], row.states[index])
  }

  /// The cursor is on the word itself, and its purpose stands out above it.
  private func drawCursor(
    into grid: inout Grid, in rect: Rect, _ columns: ConsentColumns, _ widths: [Int]
  ) {
    guard columns.shown.contains(column) else { return }
    let place = columns.places[column - columns.shown.lowerBound]
    grid.add(.underline, to: Rect(row: rect.row, column: place, width: widths[column], height: 1))
    guard choices.focus == nil, !rows.isEmpty, let row = grid.cursor?.row else { return }
    grid.placeCursor(GridPosition(row: row, column: place))
  }

  /// Which of the purposes are on the screen, when not all of them are.
  private func drawPlace(
    into grid: inout Grid, row: Int, after left: Int, _ shown: Range<Int>, of count: Int
  ) {
    guard shown.count < count else { return }
    let text = ConsentGroupWording.place(shown, of: count)
    let width = grid.size.columns - 1
    guard left + DisplayText.width(of: text) <= width else { return }
    grid.putRight(text, row: row, endingBefore: width, style: .dim)
  }
}
