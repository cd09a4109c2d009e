import DossierCore
import Foundation
import FoundationXML

/// Hands the events of the XML parser to a sink, and remembers what went wrong first.
final class XmlHandler: NSObject, XMLParserDelegate {
  let sink: any XmlSink
  /// Why the parser was stopped: a refusal, or what the sink threw.
  private(set) var failure: (any Error)?
  /// The parser's number for its first error, and the line it came at.
  private(set) var firstError: (code: Int, line: Int)?
  /// The root's name as written, with prefix.
  private(set) var rootName = ""

  /// The parser's numbers for remarks about the names of namespaces, which nobody reads here.
  private static let namespaceWarnings: Set<Int> = [99, 100]

  init(_ sink: any XmlSink) {
    self.sink = sink
  }

  /// True when the parser, asked after its last event, found nothing wrong.
  func accepts(_ parser: XMLParser) -> Bool {
    guard firstError == nil, sink.rootClosed else { return false }
    guard let error = parser.parserError else { return true }
    return Self.namespaceWarnings.contains((error as NSError).code)
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String]
  ) {
    guard failure == nil, firstError == nil else { return }
    sink.line = parser.lineNumber
    if rootName.isEmpty { rootName = elementName }
    do {
      try sink.open(elementName, attributes: attributeDict)
    } catch {
      stop(parser, error)
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    guard failure == nil, firstError == nil else { return }
    sink.line = parser.lineNumber
    do {
      try sink.close()
    } catch {
      stop(parser, error)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard failure == nil, sink.takesText else { return }
    do {
      try sink.add(string)
    } catch {
      stop(parser, error)
    }
  }

  func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
    self.parser(parser, foundCharacters: String(decoding: CDATABlock, as: UTF8.self))
  }

  /// The parser tries to go on after an error; what it makes of the rest is of no use.
  func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
    let code = (parseError as NSError).code
    guard failure == nil, firstError == nil, !Self.namespaceWarnings.contains(code) else { return }
    firstError = (code, max(1, parser.lineNumber))
    parser.abortParsing()
  }

  // The prolog was checked before; these would mean that the parser saw it differently.

  func parser(
    _ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?
  ) {
    stop(parser, ImportRefusal.documentTypeOrEntity(line: parser.lineNumber))
  }

  func parser(
    _ parser: XMLParser, foundExternalEntityDeclarationWithName name: String, publicID: String?,
    systemID: String?
  ) {
    stop(parser, ImportRefusal.documentTypeOrEntity(line: parser.lineNumber))
  }

  private func stop(_ parser: XMLParser, _ error: any Error) {
    guard failure == nil else { return }
    failure = error
    parser.abortParsing()
  }
}
