import ScreenKit

/// Facts below each other in one list: labels on the left, words that wrap on the right.
///
/// The cursor stays on the same line when what is known, or the width of the screen, changes.
struct CaseList: Sendable {
  private(set) var lines: [CaseLine] = []
  private var facts: [CaseLine] = []
  private var list = ListView()
  private var width = 0
  private let leastLabelWidth: Int
  /// As wide as the longest label, within bounds: a label that is cut says nothing.
  private var labelWidth: Int

  /// The marker, and a blank between the columns and behind the last one.
  private static let margins = 6
  /// Words need some room on the narrowest screen.
  private static let leastRoom = 20
  /// What a line that is no heading is moved to the right.
  private static let indent = "  "
  /// Longer labels are cut: the facts need the room.
  private static let widestLabel = 30

  init(labelWidth: Int = 22) {
    leastLabelWidth = labelWidth
    self.labelWidth = labelWidth
  }

  /// The line under the cursor.
  var line: CaseLine? {
    list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  /// Where the cursor is, for the corner of the screen.
  var position: String { lines.isEmpty ? "" : "\(list.selected + 1)/\(lines.count)" }

  /// Shows other facts.
  mutating func show(_ facts: [CaseLine], width: Int) {
    self.facts = facts
    layOut(width: width)
  }

  /// Takes an event; done with the line that is opened.
  mutating func update(_ event: Event, in rect: Rect) -> Outcome<CaseLine> {
    if rect.width != width { layOut(width: rect.width) }
    return list.update(
      event, in: rect, hasHeader: false, naming: { [lines] in lines[$0].name }
    ).map { lines[$0] }
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    let shown = rect.width == width ? self : resized(rect.width)
    shown.list.draw(
      into: &grid, in: rect,
      columns: [
        ListColumn("", width: labelWidth), ListColumn("", width: 30, isFlexible: true),
      ]
    ) { index in
      let line = shown.lines[index]
      return line.isHeading
        ? ListRow([line.label, line.text], styles: [0: .bold, 1: .dim])
        : ListRow([Self.indent + line.label, line.text], styles: [1: line.style])
    }
  }

  private func resized(_ width: Int) -> CaseList {
    var copy = self
    copy.layOut(width: width)
    return copy
  }

  private mutating func layOut(width: Int) {
    let anchor = line?.anchor
    self.width = width
    let widest = facts.map { fact in
      DisplayText.width(of: fact.isHeading ? fact.label : Self.indent + fact.label)
    }.max()
    labelWidth = min(Self.widestLabel, max(leastLabelWidth, widest ?? 0))
    let room = max(Self.leastRoom, width - labelWidth - Self.margins)
    lines = facts.flatMap { $0.wrapped(width: room, isWide: false) }
    list.update(
      count: lines.count,
      selecting: anchor.flatMap { wanted in lines.firstIndex { $0.anchor == wanted } })
  }
}
