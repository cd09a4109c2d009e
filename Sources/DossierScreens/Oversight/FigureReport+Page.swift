extension FigureReport {
  /// The figures as a page that prints on its own: no scripts, nothing from elsewhere.
  var page: String {
    let sections = tables.map { section($0) }.joined()
    let intro = notes.map { "<p>\(Self.escaped($0))</p>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <title>\(Self.escaped(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(Self.escaped(title))</h1>
      \(intro)
      \(sections)</body>
      </html>

      """
  }

  private func section(_ table: OversightTable) -> String {
    guard !table.rows.isEmpty else {
      return "<h2>\(Self.escaped(table.title))</h2>\n<p>\(Self.escaped(table.empty))</p>\n"
    }
    let hasBars = table.largest > 0
    let titles = table.columns.map { column in
      "<th scope=\"col\"\(column.isNumber ? " class=\"n\"" : "")>\(Self.escaped(column.title))</th>"
    }.joined()
    let rows = table.rows.map { row(of: $0, in: table, hasBars: hasBars) }.joined()
    return """
      <h2>\(Self.escaped(table.title))</h2>
      <table>
      <thead><tr><th scope="col">\(Self.escaped(table.labelTitle))</th>\(titles)\
      \(hasBars ? "<td class=\"b\"></td>" : "")</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>

      """
  }

  private func row(
    of row: OversightTable.Row, in table: OversightTable, hasBars: Bool
  ) -> String {
    let cells = zip(table.columns, row.cells).map { column, cell in
      "<td\(column.isNumber ? " class=\"n\"" : "")>\(Self.escaped(cell))</td>"
    }.joined()
    var bar = ""
    if hasBars {
      let share = (row.bar?.value ?? 0) * 100 / table.largest
      bar = "<td class=\"b\"><div style=\"width:\(share)%\"></div></td>"
    }
    return "<tr><th scope=\"row\">\(Self.escaped(row.label))</th>\(cells)\(bar)</tr>\n"
  }

  /// Bars have a border as well, since browsers print no backgrounds unless asked.
  private static let style = """
    body { font-family: sans-serif; font-size: 11pt; margin: 2em; color: #000; background: #fff; }
    h1 { font-size: 16pt; }
    h2 { font-size: 13pt; margin-top: 1.5em; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border-bottom: 1px solid #999; padding: 0.25em 0.5em; text-align: left; }
    th[scope=row] { font-weight: normal; }
    .n { text-align: right; }
    .b { width: 25%; }
    .b div { height: 0.8em; border: 1px solid #000; background: #555; box-sizing: border-box; }
    .b div[style="width:0%"] { border: 0; }
    @page { size: A4 landscape; margin: 15mm; }
    @media print {
      body { margin: 0; }
      h2 { break-after: avoid; }
      tr { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
