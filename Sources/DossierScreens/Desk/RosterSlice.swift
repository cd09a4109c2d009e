package import DossierCore
package import DossierOffice

/// Some lines of the list of pupils, around the one that is selected.
///
/// A screen never holds the whole list: a million lines cost as much as ten.
package struct RosterSlice: Hashable, Sendable {
  /// The filter it was made with.
  package var filter: RosterFilter
  /// How many lines the whole list has.
  package var count: Int
  /// The number of the first line that is here.
  package var start: Int
  /// The lines.
  package var rows: [RosterRow]
  /// Whether every name was read; otherwise more lines may come.
  package var isComplete: Bool

  /// Puts a slice together.
  package init(
    filter: RosterFilter, count: Int, start: Int, rows: [RosterRow], isComplete: Bool = true
  ) {
    self.filter = filter
    self.count = count
    self.start = start
    self.rows = rows
    self.isComplete = isComplete
  }

  /// A line by its number in the whole list; `nil` when it is not here.
  package func row(at position: Int) -> RosterRow? {
    rows.indices.contains(position - start) ? rows[position - start] : nil
  }

  /// The number of a pupil in the whole list, if it is here.
  package func position(of pupil: PupilID) -> Int? {
    rows.firstIndex { $0.pupil == pupil }.map { $0 + start }
  }

  /// Whether the lines around a position are here, as many as a screen can show.
  package func covers(_ position: Int, rows height: Int) -> Bool {
    let wanted = max(0, position - height)..<max(0, min(count, position + height))
    return wanted.isEmpty || (start <= wanted.lowerBound && wanted.upperBound <= start + rows.count)
  }
}
