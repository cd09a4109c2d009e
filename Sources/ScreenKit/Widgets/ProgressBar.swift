/// How far something long has come.
package struct ProgressBar: Hashable, Sendable {
  private let done: Int
  private let total: Int

  /// Takes how much is done of how much; a total of zero counts as everything.
  package init(done: Int, total: Int) {
    self.total = max(0, total)
    self.done = max(0, min(done, self.total))
  }

  /// The part that is done, from 0 to 100; 100 only when it really is.
  package var percent: Int { total == 0 ? 100 : done * 100 / total }

  /// Draws the bar with its percentage behind it, on one row.
  package func draw(into grid: inout Grid, in rect: Rect) {
    let width = max(0, rect.width - 7)
    let filled = width * percent / 100
    let bar =
      String(repeating: grid.look.filled, count: filled)
      + String(repeating: grid.look.empty, count: width - filled)
    grid.put("[\(bar)]", at: rect.origin, width: rect.width)
    grid.putRight("\(percent)%", row: rect.row, endingBefore: rect.column + rect.width)
  }
}
