import DossierCore
import Foundation
import FoundationXML

/// Reads an XML file that nobody trusts: no document type, no entities, no more than the limits.
struct XmlFile {
  private let url: URL
  private let limits: ImportLimits

  init(_ url: URL, limits: ImportLimits) {
    self.url = url
    self.limits = limits
  }

  /// Hands the elements to a sink; throws an `ImportRefusal`, or what the sink throws.
  ///
  /// A file can break off after its last good element: what the sink took counts only when this
  /// returns.
  func read(into sink: any XmlSink) throws {
    let file = try PlainFile(url, limits: limits)
    try XmlProlog.check(file)
    // A parser by stream works in constant memory; one by data fails on large files.
    guard let stream = InputStream(url: url) else { throw ImportRefusal.unreadable }
    let handler = XmlHandler(sink)
    let parser = XMLParser(stream: stream)
    parser.delegate = handler
    let succeeded = parser.parse()
    if let failure = handler.failure { throw try better(failure, file) }
    // `parse` alone may say true for a broken file.
    guard succeeded, handler.accepts(parser) else {
      throw try refusal(for: parser, file, handler)
    }
  }

  /// Half a tag at the end of a file looks like an unknown element.
  private func better(_ failure: any Error, _ file: PlainFile) throws -> any Error {
    guard case .wrongStructure(_, _, let line) = failure as? ImportRefusal,
      try ending(of: file).last != ">"
    else { return failure }
    return ImportRefusal.brokenOff(line: line)
  }

  private func refusal(
    for parser: XMLParser, _ file: PlainFile, _ handler: XmlHandler
  ) throws(ImportRefusal) -> ImportRefusal {
    let line = handler.firstError?.line ?? max(1, parser.lineNumber)
    let code = handler.firstError?.code ?? (parser.parserError as NSError?)?.code ?? 0
    if Self.entityErrors.contains(code) { return .documentTypeOrEntity(line: line) }
    if handler.sink.rootOpened, !handler.sink.rootClosed {
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
