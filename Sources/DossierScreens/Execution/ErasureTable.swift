import DossierCore
import DossierOffice
import ScreenKit

/// The lines of an erasure as a table: for the proposal and for who approves it.
enum ErasureTable {
  /// One line.
  struct Row: Hashable, Sendable {
    var name: String
    var fate: ErasureLineGiven.Fate
    var until: CalendarDate?
    var basis: String

    init(_ draft: ErasureDraft) {
      (name, fate, until, basis) = (draft.name, draft.fate, draft.until, draft.basis)
    }

    init(_ line: CategoryErasure, _ names: RequestNames) {
      name = names.list(line.items, atMost: 4)
      switch line.fate {
      case .erase: (fate, until, basis) = (.erase, nil, "")
      case .keep(let day, let words): (fate, until, basis) = (.keep, day, words)
      case .hold(let reference): (fate, until, basis) = (.hold, nil, reference)
      }
    }
  }

  private static let columns = [
    ListColumn(ExecutionWording.category, width: 24, isFlexible: true),
    ListColumn(ExecutionWording.fate, width: 11), ListColumn(ExecutionWording.until, width: 10),
    ListColumn(ExecutionWording.basis, width: 26),
  ]
  private static let wideColumns = [
    ListColumn(ExecutionWording.category, width: 24, isFlexible: true),
    ListColumn(ExecutionWording.fate, width: 11), ListColumn(ExecutionWording.until, width: 10),
    ListColumn(ExecutionWording.basis, width: 60),
  ]

  static func draw(
    _ rows: [Row], _ list: ListView, into grid: inout Grid, in rect: Rect
  ) {
    let (top, bottom) = parts(rect)
    let columns = rect.width >= FrameLayout.widthForDetail ? wideColumns : columns
    list.draw(
      into: &grid, in: top, columns: columns, empty: ExecutionWording.nothingGranted
    ) { index in
      let row = rows[index]
      return ListRow(
        [
          row.name, ExecutionWording.word(row.fate), row.until?.dutch ?? "", row.basis,
        ], styles: row.fate == .erase ? [1: Style(.bold, tint: .warning)] : [:])
    }
    guard let selected = list.selection.map({ rows[$0] }), !selected.basis.isEmpty else { return }
    let words = TextWrap.lines(of: ExecutionWording.inFull(selected), width: bottom.width - 6)
    for (offset, line) in words.prefix(bottom.height).enumerated() {
      grid.put(line, at: GridPosition(row: bottom.row + offset, column: bottom.column + 3))
    }
  }

  /// The list, and below it the whole basis of the line under the cursor.
  static func parts(_ rect: Rect) -> (list: Rect, basis: Rect) {
    let (top, rest) = rect.splitTop(rect.height - 3)
    return (top, rest.splitTop(1).rest)
  }
}
