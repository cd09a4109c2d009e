package import DossierCore
import Foundation

/// A document inside an OSO file (bijlage): the standard wants a ZIP archive in Base64.
package struct OsoAttachment: Hashable, Sendable, Redacted {
  /// The file name, with its ending.
  package let fileName: String
  /// What it is.
  package let about: String
  /// The ZIP archive in Base64.
  let content: String

  /// Packs a document; throws when the standard does not take files of this kind or name.
  package init(
    fileName: String, about: String, bytes: [UInt8],
    standard: OsoStandard
  ) throws(OsoAttachmentFault) {
    guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex,
      standard.codes.attachmentTypes.contains(fileName[fileName.index(after: dot)...].lowercased())
    else { throw .fileTypeNotAllowed }
    // A name with a path would be written outside the folder by a careless reader.
    guard !fileName.contains(where: { "/\\:".contains($0) || $0.isNewline }) else {
      throw .unsafeName
    }
    guard !bytes.isEmpty else { throw .empty }
    self.init(name: fileName, about: about, content: bytes)
  }

  /// A plain text of paragraphs with headings, in the order given.
  static func text(
    named name: String, about: String, _ paragraphs: [(heading: String, text: String)]
  ) -> OsoAttachment? {
    guard !paragraphs.isEmpty else { return nil }
    let text = paragraphs.map { "\($0.heading)\n\($0.text)\n" }.joined(separator: "\n")
    return OsoAttachment(
      name: "\(name).txt", about: about, content: Array(text.utf8))
  }

  /// A report as it was written; `nil` when nothing stands in it.
  static func report(named name: String, about: String, _ text: String) -> OsoAttachment? {
    guard !text.isEmpty else { return nil }
    return OsoAttachment(name: "\(name).txt", about: about, content: Array(text.utf8))
  }

  private init(name: String, about: String, content bytes: [UInt8]) {
    fileName = name
    self.about = about
    content = Data(ZipArchive.holding(bytes, named: name)).base64EncodedString()
  }
}

/// Why a document cannot go into an OSO file.
package enum OsoAttachmentFault: Error, Hashable {
  /// The standard has a list of kinds, and this is none of them.
  case fileTypeNotAllowed
  /// The name holds signs of a path.
  case unsafeName
  /// There is nothing in it.
  case empty
}
