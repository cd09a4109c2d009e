import DossierCore
import DossierOffice

/// Who was given what of a pupil, in plain words for the family (R-X-2).
struct FamilyReport {
  let answer: FamilyListAnswer
  let name: String
  let board: String
  let today: CalendarDate

  private static let textEnding = ".txt"

  /// What a file with this name holds: plain text, or a page to print.
  func content(for path: String) -> String {
    path.hasSuffix(Self.textEnding) ? text : page
  }

  /// Plain text, to read on the screen as well.
  var text: String {
    ([title] + notes + answer.rows.map { FamilyWording.sentence($0) })
      .joined(separator: "\n\n")
  }

  private var page: String {
    FigureReport(title: title, notes: notes, tables: [table]).page
  }

  private var title: String { FamilyWording.title(name) }

  private var notes: [String] {
    [FamilyWording.intro(at: board, on: today)]
      + (answer.rows.isEmpty ? [FamilyWording.nothing] : []) + [FamilyWording.rights]
  }

  private var table: OversightTable {
    OversightTable(
      title: FamilyWording.tableTitle, labelTitle: FamilyWording.on,
      columns: FamilyWording.columns.map {
        OversightTable.Column(title: $0, short: $0, isNumber: false)
      },
      rows: answer.rows.map { row in
        OversightTable.Row(
          label: row.on.dutch,
          cells: [
            row.recipientName, row.typeLabel, row.why, row.what.joined(separator: ", "),
            FamilyWording.things(row) + (row.mayObject ? ". \(FamilyWording.objection)" : ""),
            row.until?.dutch ?? Terms.empty,
          ])
      }, empty: FamilyWording.nothing)
  }
}
