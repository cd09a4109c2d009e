import DossierCore

/// What `policy` tells.
enum PolicyCommandWords {
  static let sound = "Het beleid is in orde."
  static let same = "De twee beleidsbestanden zeggen hetzelfde."

  static let holidaysSound =
    "Het bestand met schoolvakanties is in orde. De kast is niet gewijzigd."
  static let holidaysAdopted = "De schoolvakanties staan in de kast."

  static func holidays(_ region: SchoolRegion, count: Int, until day: CalendarDate?) -> String {
    let reach = day.map { ", bekend tot en met \($0.dutch)" } ?? ""
    return "Regio \(region.rawValue): " + (count == 1 ? "1 vakantie" : "\(count) vakanties")
      + reach + "."
  }

  static func warning(_ sentence: String) -> String { "Let op: \(sentence)" }
}
