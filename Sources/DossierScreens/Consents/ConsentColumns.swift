/// Which purposes stand beside the names, and where: the name stays, the purposes turn like pages.
struct ConsentColumns: Hashable {
  /// The purposes on this page.
  let shown: Range<Int>
  /// The room of the names.
  let nameWidth: Int
  /// Where each purpose of the page starts.
  let places: [Int]

  /// The blanks after a column.
  static let gap = 2
  /// The row marker before the names, and the blank at the right edge.
  private static let margins = 4
  /// Room enough to tell most pupils of a group apart.
  private static let leastName = 20
  /// More would take a word too far from its name.
  private static let mostName = 40

  /// Lays out the page that has the purpose with the cursor.
  init(widths: [Int], focus: Int, width: Int) {
    let room = width - Self.margins - Self.leastName
    var (start, end, used) = (0, 0, 0)
    for index in widths.indices {
      let wanted = Self.gap + widths[index]
      if index > start, used + wanted > room {
        guard index <= focus else { break }
        (start, used) = (index, 0)
      }
      used += wanted
      end = index + 1
    }
    shown = start..<end
    nameWidth = min(Self.mostName, max(Self.leastName, width - Self.margins - used))
    var place = Self.margins - 1 + nameWidth
    places = widths[start..<end].map { width in
      defer { place += Self.gap + width }
      return place + Self.gap
    }
  }
}
