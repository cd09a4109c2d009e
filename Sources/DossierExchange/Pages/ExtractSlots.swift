/// The names that a template may use for what stands in a category.
enum ExtractSlots {
  private static let statements = LetterSlot.list(["verklaring": .text])

  static let category: [String: LetterSlot] = [
    "rubriek": .text,
    "bladen": .list([
      "velden": .list([
        "veld": .text, "waarde": .text, "bron": .text, "beperkt": .flag,
        "verklaringen": statements,
      ])
    ]),
    "verslagen": .list([
      "datum": .text, "titel": .text, "bron": .text, "ingetrokken": .text, "beperkt": .flag,
      "stukken": .list(["woorden": .text, "balk": .text]), "verklaringen": statements,
    ]),
    "heeft_documenten": .flag,
    "documenten": .list([
      "datum": .text, "titel": .text, "bron": .text, "bijlage": .text, "beperkt": .flag,
      "verklaringen": statements,
    ]),
  ]
}
