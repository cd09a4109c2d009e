import DossierOffice

/// One table of figures in words: the same for the screen, the page to print and the file.
struct OversightTable: Hashable, Sendable {
  /// What it is about.
  let title: String
  /// What the label of a row is.
  let labelTitle: String
  /// What the other cells are.
  let columns: [Column]
  /// The rows.
  let rows: [Row]
  /// What is said when there are none.
  let empty: String

  /// One column after the label.
  struct Column: Hashable, Sendable {
    /// The title where there is room.
    let title: String
    /// The title on a screen.
    let short: String
    /// Whether it holds numbers, which stand to the right.
    var isNumber = true
    /// Whether a screen of 80 columns leaves it out.
    var isWide = false
  }

  /// One row.
  struct Row: Hashable, Sendable {
    /// What it counts.
    let label: String
    /// The cells, one for each column.
    let cells: [String]
    /// The length of its bar, where a bar says something.
    var bar: Bar?
    /// The request, in the table of those that are late.
    var late: LateRequest?
  }

  /// A number that is drawn as well.
  struct Bar: Hashable, Sendable {
    /// The number.
    let value: Int
    /// What is said beside it; empty for nothing.
    let note: String
  }

  /// The largest number that is drawn.
  var largest: Int { rows.compactMap(\.bar?.value).max() ?? 0 }
  /// Whether the bars say everything: one number in each row, which stands beside its bar.
  var isOnlyBars: Bool { columns.count == 1 && largest > 0 }
}
