package import DossierCore
package import Foundation

/// What a third party is given, as people read it, from a template that is checked when it is read.
package struct DisclosurePage: Sendable {
  /// The name of the template among those of the letters.
  package static let file = "verstrekking.html"

  private let template: PageTemplate

  /// Reads the template in the folder of the letters; says everything that is wrong with it at once.
  package init(folder: URL) throws(RefusedLetterTemplates) {
    template = try PageTemplate(Self.file, folder: folder, slots: Self.slots)
  }

  /// The page in UTF-8; it fetches nothing.
  package func bytes(of copy: DisclosedCopy) -> [UInt8] {
    template.bytes(Self.values(copy))
  }

  private static let slots: [String: LetterSlot] = [
    "school": .text, "bestuur": .text, "ontvanger": .text, "doel": .text, "datum": .text,
    "tot": .text, "rubrieken": .list(ExtractSlots.category), "verantwoordelijke": .text,
    "verantwoordelijke_bereikbaar": .text, "fg": .text, "fg_bereikbaar": .text,
  ]

  private static func values(_ copy: DisclosedCopy) -> [String: Any] {
    let values = ExtractValues()
    return [
      "school": PageWord.of(copy.school?.name), "bestuur": PageWord.of(copy.board.name),
      "ontvanger": PageWord.of(copy.recipient), "doel": PageWord.of(copy.purpose),
      "datum": copy.on.dutch, "tot": PageWord.of(copy.until?.dutch),
      "rubrieken": copy.extract.parts.map { values.category($0) },
      "verantwoordelijke": PageWord.of(copy.board.controller.function),
      "verantwoordelijke_bereikbaar": PageWord.of(copy.board.controller),
      "fg": PageWord.of(copy.board.officer.function),
      "fg_bereikbaar": PageWord.of(copy.board.officer),
    ]
  }
}
