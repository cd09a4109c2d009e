extension FigureReport {
  /// The figures for a spreadsheet: one number on each line, so that years can be put below
  /// each other.
  ///
  /// Semicolons and a byte order mark are what a Dutch spreadsheet opens without questions.
  var csv: String {
    var lines = [
      [
        OversightWording.csvTable, OversightWording.csvRow, OversightWording.csvColumn,
        OversightWording.csvValue,
      ]
    ]
    for table in tables {
      for row in table.rows {
        for (column, cell) in zip(table.columns, row.cells) {
          lines.append([table.title, row.label, column.title, cell])
        }
      }
    }
    return "\u{FEFF}"
      + lines.map { $0.map(Self.cell).joined(separator: ";") + "\r\n" }.joined()
  }

  /// A cell in quotes; one that a spreadsheet would take for a formula becomes plain text.
  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let isEmptyMark = text == Terms.empty
    let plain = isFormula && !isEmptyMark ? "'" + text : text
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }
}
