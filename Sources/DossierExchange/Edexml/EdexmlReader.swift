package import DossierCore
package import Foundation

/// Reads school files: EDEXML 1.03, 2.0 and 2.1, and saved UWLR answers.
///
/// Structure decides whether a file is read at all; values only lead to findings, because every
/// file of today breaks some rule of the published schemas. Sensitive elements are dropped on
/// reading (`SensitiveElements`).
package struct EdexmlReader {
  private let limits: ImportLimits

  /// Makes a reader; it keeps nothing between files.
  package init(limits: ImportLimits = ImportLimits()) {
    self.limits = limits
  }

  /// Reads the whole file into memory; throws an `ImportRefusal` when it must be refused.
  package func read(_ url: URL) throws -> ImportedFile {
    var file = ImportedFile()
    file.summary = try stream(url) { file.append($0) }
    return file
  }

  /// Hands out rows in batches, so that memory does not grow with the file.
  ///
  /// Throws an `ImportRefusal`, or what `receive` throws. Nothing may be applied before the
  /// summary is returned: a file can break off after its last good row.
  package func stream(
    _ url: URL, batchSize: Int = 500, to receive: (ImportBatch) throws -> Void
  ) throws -> ImportSummary {
    try withoutActuallyEscaping(receive) { receive in
      let sink = EdexmlSink(limits: limits, batchSize: max(1, batchSize), receive: receive)
      try XmlFile(url, limits: limits).read(into: sink)
      try sink.flush()
      return sink.assembler.summary
    }
  }
}
