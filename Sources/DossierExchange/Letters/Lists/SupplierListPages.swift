package import Foundation

/// The templates of the list of suppliers, read and checked together.
package struct SupplierListPages: Sendable {
  /// The names of the templates among those of the letters.
  package static let files = (page: "leveranciers.html", text: "leveranciers.txt")

  private static let subject = "Leveranciers"
  private static let slots: [String: LetterSlot] = [
    "bestuur": .text, "gemaakt": .text, "niemand": .flag,
    "leveranciers": .list([
      "leverancier": .text, "product": .text, "doelen": .list(["doel": .text]),
    ]),
  ]

  private let page: PageTemplate
  private let text: PageTemplate

  /// Reads the templates in the folder of the letters; says what is wrong with them.
  package init(folder: URL) throws(RefusedLetterTemplates) {
    page = try PageTemplate(Self.files.page, folder: folder, slots: Self.slots)
    text = try PageTemplate(Self.files.text, folder: folder, slots: Self.slots)
  }

  /// The list on paper; both say the same.
  package func letter(of list: SupplierList) -> Letter {
    Letter(
      subject: Self.subject,
      text: String(decoding: text.bytes(values(of: list) { $0 }), as: UTF8.self),
      html: String(decoding: page.bytes(values(of: list, form: HtmlText.escaped)), as: UTF8.self))
  }

  /// Every name of the templates with its words, made fit for the page or the text.
  private func values(
    of list: SupplierList, form: (String) -> String
  ) -> [String: Any] {
    func word(_ text: String) -> String { form(LetterValue.clean(text)) }
    return [
      "bestuur": word(list.board), "gemaakt": word(list.made), "niemand": list.suppliers.isEmpty,
      "leveranciers": list.suppliers.map { supplier in
        [
          "leverancier": word(supplier.name), "product": word(supplier.product),
          "doelen": supplier.purposes.map { ["doel": word($0)] },
        ] as [String: Any]
      },
    ]
  }
}
