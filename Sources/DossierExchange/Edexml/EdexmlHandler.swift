import DossierCore
import Foundation
import FoundationXML

/// Hands the events of the XML parser to the assembler, and full batches to the caller.
final class EdexmlHandler: NSObject, XMLParserDelegate {
  private(set) var assembler: EdexmlAssembler
  /// Why the parser was stopped: a refusal, or what the caller's closure threw.
  private(set) var failure: (any Error)?

  /// The parser's number for its first error, and the line it came at.
  private(set) var firstError: (code: Int, line: Int)?
  /// The parser's numbers for remarks about the names of namespaces, which nobody reads here.
  private static let namespaceWarnings: Set<Int> = [99, 100]

  /// The root's name as written, with prefix.
  private(set) var rootName = ""

  private let batchSize: Int
  private let receive: (ImportBatch) throws -> Void

  init(limits: ImportLimits, batchSize: Int, receive: @escaping (ImportBatch) throws -> Void) {
    assembler = EdexmlAssembler(limits: limits)
    self.batchSize = batchSize
    self.receive = receive
  }

  /// True when the parser, asked after its last event, found nothing wrong.
  func accepts(_ parser: XMLParser) -> Bool {
    guard firstError == nil, assembler.rootClosed else { return false }
    guard let error = parser.parserError else { return true }
    return Self.namespaceWarnings.contains((error as NSError).code)
  }

  /// Hands out everything that is ready.
  func flush() throws {
    let ready = assembler.takeReady()
    if let school = ready.school { try receive(.school(school)) }
    if !ready.locations.isEmpty { try receive(.locations(ready.locations)) }
    if !ready.groups.isEmpty { try receive(.groups(ready.groups)) }
    if !ready.pupils.isEmpty { try receive(.pupils(ready.pupils)) }
    if !ready.staff.isEmpty { try receive(.staff(ready.staff)) }
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String]
  ) {
    guard failure == nil, firstError == nil else { return }
    assembler.line = parser.lineNumber
    if rootName.isEmpty { rootName = elementName }
    do {
      try assembler.open(elementName, attributes: attributeDict)
    } catch {
      stop(parser, error)
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    guard failure == nil, firstError == nil else { return }
    assembler.line = parser.lineNumber
    do {
      try assembler.close()
      if assembler.readyCount >= batchSize { try flush() }
    } catch {
      stop(parser, error)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard failure == nil, assembler.place == .leaf else { return }
    do {
      try assembler.add(string)
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
