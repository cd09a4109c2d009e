import DossierCore

/// What the columns of a table mean: a value, whatever file it was written in.
package struct CsvMapping: Hashable, Sendable {
  /// What stands between fields; `nil` means find out.
  package var delimiter: CsvDialect.Delimiter?
  /// What the bytes mean; `nil` means find out.
  package var encoding: CsvDialect.Encoding?
  /// How dates are written, unless a column says otherwise.
  package var dateForm: CsvDateForm
  /// The columns that are read; all others are ignored.
  package var columns: [Column]
  /// What the codes of a table mean, by the target's name without a guardian's number.
  package var codeTables: [String: [String: String]]

  /// Puts a mapping together.
  package init(
    columns: [Column], dateForm: CsvDateForm = .dutch, codeTables: [String: [String: String]] = [:],
    delimiter: CsvDialect.Delimiter? = nil, encoding: CsvDialect.Encoding? = nil
  ) {
    self.columns = columns
    self.dateForm = dateForm
    self.codeTables = codeTables
    self.delimiter = delimiter
    self.encoding = encoding
  }

  /// One column that is read.
  package struct Column: Hashable, Sendable {
    /// The name in the heading; blanks at the ends and upper or lower case do not matter.
    package var header: String
    /// Where its values go.
    package var target: CsvTarget
    /// How its dates are written; for a policy field also what makes it a date.
    package var dateForm: CsvDateForm?

    /// Puts a column together.
    package init(header: String, target: CsvTarget, dateForm: CsvDateForm? = nil) {
      self.header = header
      self.target = target
      self.dateForm = dateForm
    }
  }
}
