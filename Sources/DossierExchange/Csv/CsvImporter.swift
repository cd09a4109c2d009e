package import DossierCore
package import Foundation

/// Reads a table with a mapping: guardians and single fields of pupils.
package struct CsvImporter {
  private let mapping: CsvMapping
  private let limits: ImportLimits

  /// Makes an importer for tables of one kind.
  package init(mapping: CsvMapping, limits: ImportLimits = ImportLimits()) {
    self.mapping = mapping
    self.limits = limits
  }

  /// Reads the whole table into memory; throws an `ImportRefusal` when it must be refused.
  package func read(_ url: URL) throws -> ImportedFile {
    var file = ImportedFile()
    file.summary = try stream(url) { file.append($0) }
    return file
  }

  /// Hands out rows in batches, so that memory does not grow with the table.
  ///
  /// Throws an `ImportRefusal`, or what `receive` throws. Nothing may be applied before the
  /// summary is returned.
  package func stream(
    _ url: URL, batchSize: Int = 500, to receive: (ImportBatch) throws -> Void
  ) throws -> ImportSummary {
    let reader = CsvReader(limits: limits)
    let dialect = try reader.dialect(
      of: url, delimiter: mapping.delimiter, encoding: mapping.encoding)
    var assembler: CsvAssembler?
    try reader.forEachRow(of: url, in: dialect) { row in
      if assembler == nil {
        assembler = try CsvAssembler(mapping: mapping, heading: row)
      } else {
        assembler?.take(row)
      }
      if assembler?.readyCount ?? 0 >= batchSize { try flush(&assembler, to: receive) }
      return true
    }
    try flush(&assembler, to: receive)
    guard let assembler else { throw ImportRefusal.missingHeading(column: 1) }
    return assembler.summary
  }

  private func flush(
    _ assembler: inout CsvAssembler?, to receive: (ImportBatch) throws -> Void
  ) throws {
    guard let ready = assembler?.takeReady() else { return }
    if !ready.fields.isEmpty { try receive(.fields(ready.fields)) }
    if !ready.guardians.isEmpty { try receive(.guardians(ready.guardians)) }
  }
}
