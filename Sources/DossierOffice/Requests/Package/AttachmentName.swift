import DossierCore
import Foundation

/// What a document is called in the archive: its number, its title in plain letters, its kind.
///
/// Titles are typed by people; no system may read a folder or a device into one.
enum AttachmentName {
  /// The folder of the documents in an archive.
  static let place = "bijlagen/"

  static func name(of document: ExtractDocument, number: Int) -> String {
    let title = plain(document.title, limit: 60)
    return folder(number) + (title.isEmpty ? "" : "-\(title)") + ending(of: document)
  }

  /// The same without the title, for a register that outlives the document.
  static func number(of document: ExtractDocument, _ number: Int) -> String {
    folder(number) + ending(of: document)
  }

  private static func folder(_ number: Int) -> String {
    place + (number < 10 ? "0\(number)" : "\(number)")
  }

  private static func ending(of document: ExtractDocument) -> String {
    let type = plain(document.fileType, limit: 8).replacingOccurrences(of: "-", with: "")
    return type.isEmpty ? "" : ".\(type)"
  }

  private static func plain(_ text: String, limit: Int) -> String {
    let folded = text.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    var name = ""
    for byte in folded.utf8.prefix(400) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if let last = name.last, last != "-" { name.append("-") }
      }
      if name.utf8.count == limit { break }
    }
    return name.last == "-" ? String(name.dropLast()) : name
  }
}
