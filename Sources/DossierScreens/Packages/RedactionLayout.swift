import ScreenKit

/// How a text with bars stands on the screen: what was taken out is not drawn.
struct RedactionLayout {
  private let shown: [Character]
  /// Where each unit stands in what is shown.
  private let places: [Range<Int>]
  private let lines: [Range<Int>]

  init(_ pad: RedactionPad, width: Int, filler: Character) {
    var shown: [Character] = []
    var places: [Range<Int>] = []
    var position = 0
    let bar = PackageWording.bar(filler)
    for unit in pad.units {
      shown += pad.characters[position..<unit.range.lowerBound]
      let start = shown.count
      shown += unit.reason == nil ? pad.characters[unit.range] : bar[...]
      places.append(start..<shown.count)
      position = unit.range.upperBound
    }
    shown += pad.characters[position...]
    self.shown = shown
    self.places = places
    lines = TextWrap.ranges(of: shown, width: max(1, width))
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// The line on which a unit begins.
  func line(of unit: Int) -> Int {
    guard places.indices.contains(unit) else { return 0 }
    return lines.lastIndex { $0.lowerBound <= places[unit].lowerBound } ?? 0
  }

  /// The unit a number of lines further on that stands nearest below or above this one.
  func unit(_ distance: Int, linesFrom unit: Int) -> Int {
    guard places.indices.contains(unit) else { return unit }
    let from = line(of: unit)
    let column = places[unit].lowerBound - lines[from].lowerBound
    let wanted = max(0, min(from + distance, lines.count - 1))
    let passed = distance < 0 ? 0...wanted : wanted...(lines.count - 1)
    // A line without words is passed over.
    let order = distance < 0 ? Array(passed.reversed()) : Array(passed)
    for candidate in order {
      let here = places.indices.filter { lines[candidate].contains(places[$0].lowerBound) }
      let nearest = here.min { left, right in
        abs(places[left].lowerBound - lines[candidate].lowerBound - column)
          < abs(places[right].lowerBound - lines[candidate].lowerBound - column)
      }
      if let nearest { return nearest }
    }
    return distance < 0 ? 0 : places.count - 1
  }

  /// Draws the lines that fit, so that the unit under the cursor is among them.
  ///
  /// Without a `selected` unit it only shows the text, from its start.
  func draw(
    _ pad: RedactionPad, selected: Int?, into grid: inout Grid, in rect: Rect
  ) {
    let current = selected.map { line(of: $0) } ?? 0
    let top = max(0, min(current - rect.height / 2, count - rect.height))
    if selected != nil { grid.placeCursor(rect.origin) }
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      draw(
        line, of: pad, selected: selected, into: &grid,
        in: Rect(row: rect.row + offset, column: rect.column, width: rect.width, height: 1))
    }
  }

  private func draw(
    _ line: Range<Int>, of pad: RedactionPad, selected: Int?, into grid: inout Grid, in rect: Rect
  ) {
    var column = rect.column
    var position = line.lowerBound
    var next = places.firstIndex { $0.upperBound > position } ?? places.count
    while position < line.upperBound {
      let isInside = next < places.count && places[next].contains(position)
      let unit = isInside ? next : nil
      let rest = next < places.count ? places[next].lowerBound : line.upperBound
      let end = min(line.upperBound, isInside ? places[next].upperBound : rest)
      let place = GridPosition(row: rect.row, column: column)
      if let unit, unit == selected, position == places[unit].lowerBound {
        grid.placeCursor(place)
      }
      column += grid.put(
        String(shown[position..<end]), at: place, style: style(pad, unit, selected),
        width: rect.column + rect.width - column)
      position = end
      if isInside { next += 1 }
    }
  }

  private func style(_ pad: RedactionPad, _ unit: Int?, _ selected: Int?) -> Style {
    guard let unit else { return .normal }
    let plain: Style = pad.units[unit].reason == nil ? .normal : .bold
    return unit == selected ? plain.adding(.reverse) : plain
  }
}
