package import DossierCore
package import Foundation
import FoundationXML

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
    let file = try PlainFile(url, limits: limits)
    try XmlProlog.check(file)
    return try withoutActuallyEscaping(receive) { receive in
      let handler = EdexmlHandler(limits: limits, batchSize: max(1, batchSize), receive: receive)
      try parse(url, file, with: handler)
      return handler.assembler.summary
    }
  }

  /// A parser by stream works in constant memory; one by data fails on large files.
  private func parse(_ url: URL, _ file: PlainFile, with handler: EdexmlHandler) throws {
    guard let stream = InputStream(url: url) else { throw ImportRefusal.unreadable }
    let parser = XMLParser(stream: stream)
    parser.delegate = handler
    let succeeded = parser.parse()
    if let failure = handler.failure { throw try better(failure, file) }
    // `parse` alone may say true for a broken file.
    guard succeeded, handler.accepts(parser) else {
      throw try refusal(for: parser, file, handler)
    }
    try handler.flush()
  }

  /// Half a tag at the end of a file looks like an unknown element.
  private func better(_ failure: any Error, _ file: PlainFile) throws -> any Error {
    guard case .wrongStructure(_, _, let line) = failure as? ImportRefusal,
      try ending(of: file).last != ">"
    else { return failure }
    return ImportRefusal.brokenOff(line: line)
  }

  private func refusal(
    for parser: XMLParser, _ file: PlainFile, _ handler: EdexmlHandler
  ) throws(ImportRefusal) -> ImportRefusal {
    let line = handler.firstError?.line ?? max(1, parser.lineNumber)
    let code = handler.firstError?.code ?? (parser.parserError as NSError?)?.code ?? 0
    if Self.entityErrors.contains(code) { return .documentTypeOrEntity(line: line) }
    if handler.assembler.rootOpened, !handler.assembler.rootClosed {
      let end = try ending(of: file)
      if !end.hasSuffix("</\(handler.rootName)>"), !end.hasSuffix("-->") {
        return .brokenOff(line: line)
      }
    }
    return Self.encodingErrors.contains(code) ? .malformedText(line: line) : .notXML(line: line)
  }

  /// The parser's numbers for references to entities that are not built in.
  private static let entityErrors = 22...29
  /// The parser's numbers for bytes that are not characters.
  private static let encodingErrors: Set<Int> = [9, 81, 6003]

  /// The last characters of the file without any blanks.
  private func ending(of file: PlainFile) throws(ImportRefusal) -> String {
    String(decoding: try file.tail(256), as: UTF8.self).filter { !$0.isWhitespace }
  }
}
