import DossierCore

/// The words for giving what is frozen, on an exception of the law (AVG 18(2)).
enum DisclosureExceptionWording {
  static let label = "Bevroren, toch geven"
  static let hint = "Wat bevroren is, gaat alleen mee om een reden uit de wet (F4 = lijst)."
  static let why = "Waarom toch"
  static let whyHint = "Waarom dit niet kan wachten. De FG leest dit na."
  /// What stands on the page of a line in place of words that the reader may not see.
  static let elsewhere = "vraag het aan wie het gaf"

  /// A reason of the law, as a choice.
  static func word(_ exception: RestrictionException) -> String {
    switch exception {
    case .consent: "de ouders of de leerling zeggen ja"
    case .legalClaim: "nodig voor een rechtszaak"
    case .rightsOfAnother: "om een ander te beschermen"
    case .publicInterest: "een zwaarwegend algemeen belang"
    }
  }

  /// The reason of a line with its words.
  static func sentence(_ exemption: FreezeExemption) -> String {
    "\(word(exemption.exception)): \(readable(exemption.reason))"
  }

  /// Words that somebody may not see are blank.
  static func readable(_ words: String) -> String { words.isEmpty ? elsewhere : words }
}
