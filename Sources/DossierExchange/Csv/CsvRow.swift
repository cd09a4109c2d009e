import DossierCore

/// One row of a table: its fields as written, quotes removed, nothing trimmed.
package struct CsvRow: Hashable, Sendable {
  /// The line on which the row begins, from 1.
  package let line: Int
  /// The fields; as many as the heading has.
  package let fields: [String]
  /// The column in characters, from 1, at which each field begins.
  let columns: [Int]
}

extension CsvRow: Redacted {
  /// Only the place in the file: values stay out of logs and error texts.
  package var description: String { "row at line \(line)" }
}
