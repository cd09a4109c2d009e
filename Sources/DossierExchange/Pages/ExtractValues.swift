import DossierCore

/// What stands in the categories of an extract, by the names of a template, fit for a page.
struct ExtractValues {
  /// The names of the documents that lie beside the page.
  var attachments: [RecordID: String] = [:]

  /// One category with all it holds.
  func category(_ part: ExtractPart) -> [String: Any] {
    [
      "rubriek": PageWord.of(part.label),
      "bladen": part.sheets.map { ["velden": $0.fields.map(field)] },
      "verslagen": part.entries.map(entry), "heeft_documenten": !part.documents.isEmpty,
      "documenten": part.documents.map(document),
    ]
  }

  private func field(_ field: ExtractField) -> [String: Any] {
    [
      "veld": PageWord.of(field.label), "waarde": PageWord.of(field.text),
      "bron": PackageWording.word(field.source), "verklaringen": statements(field.statements),
      "beperkt": field.isRestricted,
    ]
  }

  private func entry(_ entry: ExtractEntry) -> [String: Any] {
    [
      "datum": entry.date.dutch, "titel": PageWord.of(entry.title),
      "bron": PackageWording.word(entry.source), "ingetrokken": PageWord.of(entry.withdrawn?.dutch),
      "stukken": entry.text.parts.map { part -> [String: Any] in
        switch part {
        case .text(let words): ["woorden": PageWord.of(words), "balk": false]
        case .bar(let reasons):
          ["woorden": false, "balk": PageWord.of(reasons.joined(separator: "; "))]
        }
      },
      "verklaringen": statements(entry.statements), "beperkt": entry.isRestricted,
    ]
  }

  private func document(_ document: ExtractDocument) -> [String: Any] {
    [
      "datum": document.date.dutch, "titel": PageWord.of(document.title),
      "bron": PackageWording.word(document.source),
      "bijlage": PageWord.of(attachments[document.record]),
      "verklaringen": statements(document.statements), "beperkt": document.isRestricted,
    ]
  }

  private func statements(_ texts: [String]) -> [[String: Any]] {
    texts.map { ["verklaring": PageWord.of($0)] }
  }
}
