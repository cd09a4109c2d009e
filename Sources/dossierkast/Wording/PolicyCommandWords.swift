import DossierCore
import DossierOffice
import DossierScreens

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

  /// What a proposed policy would change, or changed.
  static func lines(of trial: PolicyAdoptionAnswer, isAdopted: Bool) -> [String] {
    if trial.isSame { return ["Dit beleid geldt al. De kast is niet gewijzigd."] }
    var lines = ["\(trial.board): van versie \(trial.inForce) naar versie \(trial.version)."]
    lines += trial.changes.map { "- \($0)" }
    lines += keys(trial.keys) + trial.warnings.map(warning)
    if isAdopted { return lines + ["Dit beleid geldt nu. Het vorige blijft in de kast te lezen."] }
    guard trial.mayBeAdopted else {
      return lines + ["Dit beleid kan zo niet in werking:"]
        + trial.obstacles.map { "- \(PolicyObstacleWording.sentence($0))" }
        + ["De kast is niet gewijzigd."]
    }
    return lines + [
      "Dit was een proef; de kast is niet gewijzigd. Klopt het? Geef dan dezelfde opdracht met "
        + "--replaces \(trial.replaces)."
    ]
  }

  private static func keys(_ changes: PolicyKeyChanges) -> [String] {
    changes.founded.map { "Compartiment \($0) is nieuw en krijgt een eigen sleutel." }
      + changes.taken.map {
        "Wie de rol \($0.role) heeft, raakt meteen sleutels kwijt: \(listed($0.compartments))."
      }
      + changes.added.map {
        "Voor de rol \($0.role) komen er sleutels bij (\(listed($0.compartments))): geef de rol "
          + "opnieuw en laat haar weer goedkeuren. Wie haar al heeft, werkt tot dan verder zoals nu."
      }
  }

  private static func listed(_ codes: [CompartmentCode]) -> String {
    codes.map(\.text).joined(separator: ", ")
  }

  static func warning(_ sentence: String) -> String { "Let op: \(sentence)" }
}
