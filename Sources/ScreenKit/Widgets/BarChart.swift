/// Numbers side by side as horizontal bars, each with its label and its number.
package struct BarChart: Hashable, Sendable {
  private let bars: [Bar]

  /// Takes the bars from top to bottom.
  package init(_ bars: [Bar]) {
    self.bars = bars
  }

  /// One number with its label.
  package struct Bar: Hashable, Sendable {
    let label: String
    let value: Int
    let style: Style

    /// Takes a label and a number; negative numbers count as zero.
    package init(_ label: String, _ value: Int, style: Style = .normal) {
      self.label = label
      self.value = max(0, value)
      self.style = style
    }
  }

  /// Draws the bars that fit; the longest one fills the width.
  package func draw(into grid: inout Grid, in rect: Rect) {
    let labelWidth = min(
      bars.map { DisplayText.width(of: $0.label) }.max() ?? 0, rect.width / 2)
    let largest = bars.map(\.value).max() ?? 0
    let numberWidth = String(largest).count
    let room = max(0, rect.width - labelWidth - numberWidth - 2)
    for (offset, bar) in bars.prefix(rect.height).enumerated() {
      let row = rect.row + offset
      let scaled = largest == 0 ? 0 : bar.value * room / largest
      let length = bar.value > 0 ? max(1, scaled) : 0
      grid.put(bar.label, at: GridPosition(row: row, column: rect.column), width: labelWidth)
      grid.put(
        String(repeating: grid.look.filled, count: min(length, room)),
        at: GridPosition(row: row, column: rect.column + labelWidth + 1), style: bar.style)
      grid.putRight(
        String(bar.value), row: row, endingBefore: rect.column + rect.width)
    }
  }
}
