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

  /// A plain text becomes a report; any other document has to be added by hand.
  mutating func take(_ document: XmlNode, in category: CategoryCode) {
    let name = document.value("bestandsnaam") ?? ""
    let type = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard type == "txt", let text = Self.text(document.value("bestandsinhoud") ?? "") else {
      let known = edition.attachmentTypes.contains(type)
      return exclude(known ? "document (\(type))" : "document", .document)
    }
    let heading = OsoHeading(document.value("omschrijving") ?? name)
    add(
      Self.category(named: name) ?? category, heading.title, text, on: heading.date, at: document)
  }

  /// Our own files say in their name of which category they are; no other category is believed.
  private static func category(named name: String) -> CategoryCode? {
    guard let word = name.split(separator: "-").first, name.contains("-") else { return nil }
    let category = CategoryCode(String(word))
    return OsoReport.recordCategories.contains(category) ? category : nil
  }

  private static func text(_ content: String) -> String? {
    guard let data = Data(base64Encoded: content, options: .ignoreUnknownCharacters),
      let bytes = ZipArchive.content(of: Array(data))
    else { return nil }
    // Other systems end lines in two characters, and some begin a text with a mark.
    return String(validating: bytes, as: UTF8.self).map { text in
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
