import DossierCore
package import Foundation

/// The beginning of a table as it would be read, for a person to judge before the import.
///
/// It holds personal data: it is for the screen, not for a log.
package struct CsvPreview: Hashable, Sendable {
  /// What was found out about the file.
  package let dialect: CsvDialect
  /// The names of the columns.
  package let heading: [String]
  /// The first rows below the heading.
  package let rows: [CsvRow]

  /// Reads the first rows; throws an `ImportRefusal`, also for what is wrong before them.
  ///
  /// What a mapping prescribes can be given, to see the table as that mapping would read it.
  package init(
    of url: URL, rows count: Int = 10, delimiter: CsvDialect.Delimiter? = nil,
    encoding: CsvDialect.Encoding? = nil, limits: ImportLimits = ImportLimits()
  ) throws {
    let reader = CsvReader(limits: limits)
    dialect = try reader.dialect(of: url, delimiter: delimiter, encoding: encoding)
    var read: [CsvRow] = []
    try reader.forEachRow(of: url, in: dialect) { row in
      read.append(row)
      return read.count <= count
    }
    guard let first = read.first else { throw ImportRefusal.missingHeading(column: 1) }
    heading = first.fields
    rows = Array(read.dropFirst().prefix(count))
  }
}
