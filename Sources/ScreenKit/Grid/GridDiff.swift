/// The cells that differ between two screens, so that only they go to the terminal.
package struct GridDiff: Hashable, Sendable {
  /// Changed cells next to each other on one row.
  package struct Run: Hashable, Sendable {
    /// The row they stand on.
    package let row: Int
    /// The column of the first.
    package let column: Int
    /// The new cells; never starts with the right half of a letter.
    package let cells: [Cell]
  }

  /// The changes from top to bottom, left to right.
  package let runs: [Run]
  /// Where the cursor stands afterwards.
  package let cursor: GridPosition?
  /// Whether the cursor moves, appears or disappears.
  package let movesCursor: Bool

  /// Compares a screen with the one before; without one, or after a resize, everything changed.
  package init(from old: Grid?, to new: Grid) {
    let comparable = old.flatMap { $0.size == new.size ? $0 : nil }
    runs = (0..<new.size.rows).flatMap { row in
      Self.runs(row: row, old: comparable?.row(row), new: new.row(row))
    }
    cursor = new.cursor
    movesCursor = comparable.map { $0.cursor != new.cursor } ?? true
  }

  /// Whether nothing has to be sent at all.
  package var isEmpty: Bool { runs.isEmpty && !movesCursor }

  private static func runs(row: Int, old: ArraySlice<Cell>?, new: ArraySlice<Cell>) -> [Run] {
    guard let old else { return [Run(row: row, column: 0, cells: Array(new))] }
    var found: [Run] = []
    var start: Int?
    for offset in 0...new.count {
      let isDifferent =
        offset < new.count
        && old[old.startIndex + offset] != new[new.startIndex + offset]
      if isDifferent {
        start = start ?? offset
      } else if let first = start {
        found.append(run(row: row, from: first, to: offset, in: new))
        start = nil
      }
    }
    return found
  }

  /// Widens a run to whole letters: half a letter cannot be sent.
  private static func run(row: Int, from: Int, to: Int, in new: ArraySlice<Cell>) -> Run {
    let base = new.startIndex
    var first = from
    while first > 0, new[base + first].width == 0 { first -= 1 }
    var end = to
    while end < new.count, new[base + end].width == 0 { end += 1 }
    return Run(row: row, column: first, cells: Array(new[(base + first)..<(base + end)]))
  }
}
