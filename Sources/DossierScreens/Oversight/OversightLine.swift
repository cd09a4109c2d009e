import DossierOffice
import ScreenKit

/// One line of the figures on the screen; every line can have the cursor.
struct OversightLine: Hashable, Sendable {
  /// What stands in the first column.
  let label: String
  /// What stands after it.
  let content: Content
  /// The request it is about, where Enter opens one.
  var late: LateRequest?

  enum Content: Hashable, Sendable {
    /// The title of a table, or nothing between two of them.
    case heading
    /// A sentence over the whole width.
    case sentence(String)
    /// A bar with its number, beside the largest of its table.
    case bar(OversightTable.Bar, largest: Int)
    /// The titles of the columns.
    case titles([OversightTable.Column], widths: [Int])
    /// Numbers and words below those titles.
    case cells([String], [OversightTable.Column], widths: [Int])
  }

  /// The lines of tables, in their order.
  static func lines(of tables: [OversightTable]) -> [OversightLine] {
    var lines: [OversightLine] = []
    for table in tables {
      if !lines.isEmpty { lines.append(OversightLine(label: "", content: .heading)) }
      lines.append(OversightLine(label: table.title, content: .heading))
      lines += Self.lines(of: table)
    }
    return lines
  }

  private static func lines(of table: OversightTable) -> [OversightLine] {
    guard !table.rows.isEmpty else {
      return [OversightLine(label: "", content: .sentence(table.empty))]
    }
    var lines: [OversightLine] = table.rows.compactMap { row in
      row.bar.map {
        OversightLine(label: row.label, content: .bar($0, largest: table.largest))
      }
    }
    guard !table.isOnlyBars else { return lines }
    let widths = table.columns.indices.map { index in
      let texts = [table.columns[index].short] + table.rows.map { $0.cells[index] }
      return texts.map { DisplayText.width(of: $0) }.max() ?? 0
    }
    lines.append(
      OversightLine(label: table.labelTitle, content: .titles(table.columns, widths: widths)))
    lines += table.rows.map { row in
      OversightLine(
        label: row.label, content: .cells(row.cells, table.columns, widths: widths),
        late: row.late)
    }
    return lines
  }

  /// What stands after the label, in so many columns.
  func text(width: Int, look: Look) -> String {
    switch content {
    case .heading: ""
    case .sentence(let sentence): sentence
    case .bar(let bar, let largest): Self.text(bar, largest: largest, width: width, look: look)
    case .titles(let columns, let widths):
      Self.row(columns.map(\.short), columns, widths, isWide: width >= Self.wideText)
    case .cells(let cells, let columns, let widths):
      Self.row(cells, columns, widths, isWide: width >= Self.wideText)
    }
  }

  /// From this width on every column fits.
  private static let wideText = 90
  /// What the words beside a bar may take.
  private static let noteWidth = 24

  private static func text(
    _ bar: OversightTable.Bar, largest: Int, width: Int, look: Look
  ) -> String {
    let number = String(bar.value)
    let room = max(8, width - noteWidth - String(largest).count - 1)
    let scaled = largest == 0 ? 0 : bar.value * room / largest
    let length = bar.value > 0 ? max(1, min(room, scaled)) : 0
    let blocks = String(repeating: look.filled, count: length)
    let note = bar.note.isEmpty ? "" : "  \(bar.note)"
    return (blocks.isEmpty ? "" : blocks + " ") + number + note
  }

  private static func row(
    _ cells: [String], _ columns: [OversightTable.Column], _ widths: [Int], isWide: Bool
  ) -> String {
    var parts: [String] = []
    for (index, column) in columns.enumerated() where isWide || !column.isWide {
      let padding = String(
        repeating: " ", count: max(0, widths[index] - DisplayText.width(of: cells[index])))
      let isLast = index == columns.count - 1
      parts.append(
        column.isNumber
          ? padding + cells[index] : isLast ? cells[index] : cells[index] + padding)
    }
    return parts.joined(separator: isWide ? "  " : " ")
  }
}
