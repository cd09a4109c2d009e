package import DossierCore
package import Foundation

/// Reads a table row by row in constant memory, strictly by RFC 4180.
package struct CsvReader {
  private let limits: ImportLimits

  /// Makes a reader; it keeps nothing between files.
  package init(limits: ImportLimits = ImportLimits()) {
    self.limits = limits
  }

  /// Hands out the rows, the heading first, until `receive` answers false.
  ///
  /// Throws an `ImportRefusal`, or what `receive` throws. Nothing may be applied before it
  /// returns: a table can turn out to be ragged in its last row.
  package func forEachRow(
    of url: URL, in dialect: CsvDialect, _ receive: (CsvRow) throws -> Bool
  ) throws {
    let file = try PlainFile(url, limits: limits)
    var parser = CsvParser(dialect, limits: limits)
    var chunk = CsvDetector.withoutMark(try file.next())
    while !chunk.isEmpty {
      guard try parser.take(chunk, receive) else { return }
      chunk = try file.next()
    }
    if let row = try parser.finish() { _ = try receive(row) }
  }

  /// Finds out how a table is written; parts that a mapping prescribes are taken as they are.
  package func dialect(
    of url: URL, delimiter: CsvDialect.Delimiter? = nil, encoding: CsvDialect.Encoding? = nil
  ) throws(ImportRefusal) -> CsvDialect {
    var detector = CsvDetector()
    let file = try PlainFile(url, limits: limits)
    var chunk = try file.next()
    try CsvDetector.checkByteOrder(chunk)
    let sample = CsvDetector.withoutMark(chunk)
    let isMarked = sample.count != chunk.count
    // Without a mark only the whole file can tell: one é may stand in the last row.
    while encoding == nil, !isMarked, !chunk.isEmpty, detector.mayBeUTF8 {
      detector.take(chunk)
      chunk = try file.next()
    }
    let found = encoding ?? (isMarked || detector.isUTF8 ? .utf8 : .windows1252)
    return CsvDialect(
      delimiter: delimiter ?? CsvDetector.delimiter(of: sample, encoding: found, limits: limits),
      encoding: found)
  }
}
