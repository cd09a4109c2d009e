import DossierCore
import DossierOffice
import ScreenKit

/// A box to look up a pupil by name: type, go down, press Enter.
struct PupilChooser: Sendable {
  private var search = TextField(limit: 100)
  private var list = ListView()
  private var slice = RosterSlice(
    filter: RosterFilter(status: nil), count: 0, start: 0, rows: [], isComplete: false)

  /// How it was left.
  enum Choice: Sendable {
    case chosen(PupilID, name: String)
    case cancelled
    /// Something else is looked for; these lines are needed.
    case wanted
  }

  private static let rows = 12

  /// Former pupils too: their parents may still ask.
  var question: ScreenEffect {
    .roster(
      RosterRequest(
        filter: RosterFilter(text: search.text, status: nil), around: list.selected,
        rows: Self.rows))
  }

  /// Whether more names are still being read.
  var isWaiting: Bool { !slice.isComplete }

  /// Takes lines; other letters show another list, from its top.
  mutating func accept(_ new: RosterSlice) {
    let isSameList = new.filter == slice.filter
    slice = new
    list.update(count: new.count, selecting: isSameList ? list.selected : 0)
  }

  /// Takes all keys while it is open.
  mutating func update(_ event: Event) -> Outcome<Choice> {
    if case .key(let key) = event {
      switch key {
      case .escape, .f(3), .f(12): return .done(.cancelled)
      case .enter:
        guard let row = list.selection.flatMap({ slice.row(at: $0) }) else { return .handled }
        return .done(.chosen(row.pupil, name: row.name))
      case .up, .down, .pageUp, .pageDown:
        _ = list.update(event, in: listRect(Rect(row: 0, column: 0, width: 60, height: Self.rows)))
        return slice.covers(list.selected, rows: Self.rows) ? .handled : .done(.wanted)
      default: break
      }
    }
    let before = search.text
    guard case .handled = search.update(event) else { return .handled }
    return search.text == before ? .handled : .done(.wanted)
  }

  /// Draws the box with the search field above the names.
  func draw(into grid: inout Grid, in rect: Rect) {
    let box = rect.centered(width: min(70, rect.width), height: min(Self.rows + 5, rect.height))
    grid.box(box, title: NewRequestWording.choosePupil)
    let inside = box.inset(horizontal: 2, vertical: 1)
    grid.put(PupilsWording.search, at: inside.origin)
    list.draw(
      into: &grid, in: listRect(inside),
      columns: [
        ListColumn("", width: 30, isFlexible: true), ListColumn("", width: 10),
        ListColumn("", width: 14, priority: 1),
      ], isFocused: false, empty: slice.isComplete ? PupilsWording.none : ""
    ) { index in
      guard let row = slice.row(at: index) else { return ListRow([]) }
      return ListRow([row.name, row.birthDate?.dutch ?? "", row.group ?? ""])
    }
    search.draw(
      into: &grid,
      in: Rect(row: inside.row, column: inside.column + 6, width: inside.width - 8, height: 1),
      isFocused: true)
  }

  private func listRect(_ inside: Rect) -> Rect { inside.splitTop(2).rest }
}
