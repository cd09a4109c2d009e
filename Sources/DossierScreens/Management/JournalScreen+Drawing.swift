import DossierCore
import DossierOffice
package import ScreenKit

extension JournalScreen {
  /// From this width on every column fits.
  private static let widthForAll = 100

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let isWide = context.body.width >= Self.widthForAll
    list.draw(
      into: &grid, in: parts(context).list, columns: columns(isWide: isWide),
      empty: ManagementJournalWording.nothing
    ) { row(at: $0, isWide: isWide) }
    if let newest = reached.newest {
      let rect = parts(context).mark
      grid.put(
        ManagementJournalWording.newest(newest),
        at: GridPosition(row: rect.row, column: rect.column + 3), width: rect.width - 6)
    }
    choosing?.draw(into: &grid, in: context.body)
  }

  private func columns(isWide: Bool) -> [ListColumn] {
    var columns = [
      ListColumn(ManagementJournalWording.time, width: 16),
      ListColumn(ManagementWording.who, width: isWide ? 24 : 12),
      ListColumn(ManagementWording.role, width: 4, priority: 2),
      ListColumn(ManagementJournalWording.what, width: 22, isFlexible: true),
    ]
    if isWide { columns.append(ListColumn(ManagementJournalWording.outcome, width: 9)) }
    columns.append(ListColumn(ManagementJournalWording.pupil, width: 13, priority: 1))
    return columns
  }

  /// A narrow screen has no column for the outcome: then it stands before what happened.
  private func row(at index: Int, isWide: Bool) -> ListRow {
    guard lines.indices.contains(index) else {
      return ListRow([
        ManagementJournalWording.older, "", "",
        reached.searchedSince.map(ManagementJournalWording.searched) ?? "",
      ])
    }
    let line = lines[index]
    let words = ManagementJournalLineWording(workplace: workplace)
    let outcome = line.entry.map(\.outcome) ?? .success
    let isPlain = outcome == .success && line.isGenuine != false && line.entry != nil
    let saysSo = [.refused, .loginFailed].contains(line.entry?.event)
    let prefix = isWide || outcome == .success || saysSo ? "" : StatusWording.word(outcome) + ": "
    var texts = [
      line.entry?.time.dutch ?? "", words.shortPerson(line), line.entry?.role?.text ?? "",
      prefix + words.what(line),
    ]
    if isWide { texts.append(line.entry.map { StatusWording.word($0.outcome) } ?? "") }
    texts.append(words.pupils(line))
    return ListRow(texts, styles: isPlain ? [:] : [3: line.isGenuine == false ? .error : .warning])
  }
}
