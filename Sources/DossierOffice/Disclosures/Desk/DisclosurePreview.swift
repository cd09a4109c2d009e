import DossierCore

extension DisclosedPart {
  /// Everything of an offer that may go: to look at, never to send.
  static func everything(in offer: DisclosureOffer) -> [DisclosedPart] {
    offer.categories.map { category in
      DisclosedPart(
        category: category.code, reason: "",
        items: category.items.filter { $0.bar == nil }.map(\.item))
    }
  }
}

extension DossierExtract {
  /// The text of each field and entry, as it will be read by the recipient.
  var texts: [RequestItem: String] {
    var texts: [RequestItem: String] = [:]
    for part in parts {
      for sheet in part.sheets {
        for field in sheet.fields { texts[.field(field.code, sheet: sheet.record)] = field.text }
      }
      for entry in part.entries { texts[.record(entry.record)] = entry.text.words }
      for document in part.documents { texts[.record(document.record)] = document.title }
    }
    return texts
  }
}

extension RedactedText {
  /// The words that are left, with a block where something was taken out.
  var words: String {
    parts.map { part in
      switch part {
      case .text(let words): words
      case .bar: "█"
      }
    }.joined()
  }
}
