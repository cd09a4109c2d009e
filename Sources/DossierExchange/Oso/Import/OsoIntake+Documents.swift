import DossierCore
import Foundation

extension OsoIntake {
  /// The documents directly in a block.
  mutating func takeDocuments(of node: XmlNode, in category: CategoryCode) {
    for document in node.all("document") { take(document, in: category) }
  }

  /// The documents anywhere in a block.
  mutating func takeDocuments(below node: XmlNode, in category: CategoryCode) {
    takeDocuments(of: node, in: category)
    for child in node.children where child.name != "document" {
      takeDocuments(below: child, in: category)
    }
  }

  /// A plain text becomes a report, a scan a document; any other has to be added by hand.
  mutating func take(_ document: XmlNode, in category: CategoryCode) {
    let name = document.value("bestandsnaam") ?? ""
    let type = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let heading = OsoHeading(document.value("omschrijving") ?? name)
    let place = Self.category(named: name) ?? category
    let bytes = Self.bytes(document.value("bestandsinhoud") ?? "")
    if type == "txt", let text = bytes.flatMap(Self.text) {
      add(place, heading.title, text, on: heading.date, at: document)
    } else if let bytes, let kind = OsoFileKind(ending: type, bytes: bytes) {
      file.documents.append(
        ImportedDocument(
          line: document.line, category: place, date: heading.date ?? madeOn,
          title: heading.title, fileName: name, fileType: kind.rawValue, bytes: bytes))
    } else {
      let known = edition.codes.attachmentTypes.contains(type)
      exclude(known ? "document (\(type))" : "document", .document)
    }
  }

  /// Our own files say in their name of which category they are; no other category is believed.
  private static func category(named name: String) -> CategoryCode? {
    guard let word = name.split(separator: "-").first, name.contains("-") else { return nil }
    let category = CategoryCode(String(word))
    return OsoReport.recordCategories.contains(category) ? category : nil
  }

  private static func bytes(_ content: String) -> [UInt8]? {
    Data(base64Encoded: content, options: .ignoreUnknownCharacters)
      .flatMap { ZipArchive.content(of: Array($0)) }
  }

  /// Other systems end lines in two characters, and some begin a text with a mark.
  private static func text(_ bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self).map { text in
      text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
    }
  }
}

/// What a document is called, and the day that may stand behind it.
struct OsoHeading {
  let title: String
  let date: CalendarDate?

  init(_ text: String) {
    let words = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard words.hasSuffix(")"), let open = words.lastIndex(of: "("),
      let date = Self.date(String(words[words.index(after: open)...].dropLast()))
    else {
      (title, date) = (words, nil)
      return
    }
    title = words[..<open].trimmingCharacters(in: .whitespaces)
    self.date = date
  }

  /// A day as we write it behind a title.
  private static func date(_ text: String) -> CalendarDate? {
    CalendarDate(iso: text.split(separator: "-").reversed().joined(separator: "-"))
  }
}
