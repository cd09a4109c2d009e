/// One row of a list as it is shown.
package struct ListRow: Hashable, Sendable {
  /// The texts, one for each column; missing ones are blank, and a single one takes the whole row.
  package let texts: [String]
  /// How texts other than the first are shown, by column.
  package let styles: [Int: Style]

  /// Makes a row; `styles` holds only the columns that stand out.
  package init(_ texts: [String], styles: [Int: Style] = [:]) {
    self.texts = texts
    self.styles = styles
  }
}
