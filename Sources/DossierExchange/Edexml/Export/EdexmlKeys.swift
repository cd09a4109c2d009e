import DossierCore

/// By which key each pupil stands in a school file.
///
/// The number of the school, where it is given and of one pupil only: a key that finds two pupils
/// would put the results of one with the other.
struct EdexmlKeys {
  static let field: FieldCode = "c04.leerlingnummer"
  private var counts: [String: Int] = [:]

  init(_ extracts: [DossierExtract]) {
    for extract in extracts {
      counts[extract.pupil.text, default: 0] += 1
      guard let number = Self.number(extract) else { continue }
      counts[number, default: 0] += 1
    }
  }

  func isUnique(_ number: String) -> Bool { counts[number, default: 0] <= 1 }

  private static func number(_ extract: DossierExtract) -> String? {
    extract.parts.lazy.flatMap(\.sheets).compactMap { $0.value(field) }.first
  }
}
