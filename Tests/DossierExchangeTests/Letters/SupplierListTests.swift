import DossierExchange
import Testing

/// R-I-1.3-7: the list of suppliers on paper.
struct SupplierListTests {
  private static let list = SupplierList(
    board: "Stichting Voorbeeld", made: "22 november 2026",
    suppliers: [
      .init(
        name: "Lesmaat & Zn. <BV>", product: "Lesmaat Online",
        purposes: ["Onderwijs geven en begeleiden", "Leermiddelen verstrekken"]),
      .init(name: "Leesvogel", product: "Leverancier van leermiddelen", purposes: []),
    ])

  private func letter(_ list: SupplierList = list) throws -> Letter {
    try SupplierListPages(folder: LetterFiles.templates).letter(of: list)
  }

  @Test func `both forms name every supplier with product and purpose`() throws {
    let letter = try letter()
    for words in [
      "Stichting Voorbeeld", "22 november 2026", "Lesmaat Online", "Leesvogel",
      "Leverancier van leermiddelen", "Onderwijs geven en begeleiden", "Leermiddelen verstrekken",
    ] {
      #expect(letter.text.contains(words), "\(words)")
      #expect(letter.html.contains(words), "\(words)")
    }
    #expect(!letter.text.contains("{{"))
    #expect(!letter.html.contains("{{"))
  }

  @Test func `a name is shown as it is and never acts as markup`() throws {
    let letter = try letter()
    #expect(letter.text.contains("Lesmaat & Zn. <BV>"))
    #expect(letter.html.contains("Lesmaat &amp; Zn. &lt;BV&gt;"))
    #expect(!letter.html.contains("<BV>"))
  }

  @Test func `an empty list says so`() throws {
    let letter = try letter(
      SupplierList(board: "Stichting Voorbeeld", made: "22 november 2026", suppliers: []))
    #expect(letter.text.contains("geen leverancier met een geldige overeenkomst"))
    #expect(letter.html.contains("geen leverancier met een geldige overeenkomst"))
    #expect(try !self.letter().text.contains("geen leverancier"))
  }
}
