package import Foundation

/// The templates of a list of pictures, read and checked together.
package struct PhotoListPages: Sendable {
  /// The names of the templates among those of the letters.
  package static let files = (page: "fotolijst.html", text: "fotolijst.txt")

  private let page: PageTemplate
  private let text: PageTemplate

  /// Reads the templates in the folder of the letters; says what is wrong with them.
  package init(folder: URL) throws(RefusedLetterTemplates) {
    page = try PageTemplate(Self.files.page, folder: folder, slots: PhotoListValues.slots)
    text = try PageTemplate(Self.files.text, folder: folder, slots: PhotoListValues.slots)
  }

  /// The list on paper; both say the same.
  package func letter(of list: PhotoList) -> Letter {
    Letter(
      subject: list.event,
      text: String(decoding: text.bytes(PhotoListValues(list) { $0 }.all), as: UTF8.self),
      html: String(
        decoding: page.bytes(PhotoListValues(list, form: HtmlText.escaped).all), as: UTF8.self))
  }
}
