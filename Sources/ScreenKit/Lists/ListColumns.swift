/// Divides the width of a list over its columns.
struct ListColumns {
  /// Each visible column with where it starts and how wide it is.
  let places: [(index: Int, start: Int, width: Int)]

  /// Columns of a list whose rows start after the marker; one blank column stands between two.
  init(_ columns: [ListColumn], width: Int) {
    let available = max(0, width - ListView.markerWidth - 1)
    var visible = Array(columns.indices)
    func needed() -> Int {
      visible.reduce(0) { $0 + columns[$1].width } + max(0, visible.count - 1) * Self.gap
    }
    while needed() > available,
      let worst = visible.max(by: { left, right in
        (columns[left].priority, left) < (columns[right].priority, right)
      }), columns[worst].priority > 0
    {
      visible.removeAll { $0 == worst }
    }
    let spare = max(0, available - needed())
    let flexible = visible.first { columns[$0].isFlexible }
    var start = ListView.markerWidth
    var result: [(index: Int, start: Int, width: Int)] = []
    for index in visible {
      let wanted = columns[index].width + (index == flexible ? spare : 0)
      let width = min(wanted, max(0, available + ListView.markerWidth - start))
      if width > 0 { result.append((index, start, width)) }
      start += width + Self.gap
    }
    places = result
  }

  private static let gap = 2
}
