import DossierCore
import ScreenKit

/// The sentences of choosing what goes along.
enum DisclosurePartsWording {
  static let hint = "Spatie kiest, Enter opent, F4 is de reden. F1 zegt waarom iets niet kan."
  static let ready = KeyWording.Words(
    "Verder", "Verder", "Gaat verder als bij elke gekozen rubriek een reden staat.")
  static let leave = KeyWording.Words("Terug", "Terug", "Gaat terug. Wat u koos, blijft staan.")
  static let explain = KeyWording.Words(
    "Reden", "Reden", "Waarom de ontvanger deze rubriek nodig heeft.")
  static let open = KeyWording.Words("", "Rubriek openen", "Toont wat er in de rubriek staat.")
  static let tick = KeyWording.Words("", "Kiezen", "Geeft dit, of laat het weer weg.")
  static let what = "Rubriek en gegevens"
  static let state = "Wat gaat mee"
  static let nothing = "In dit dossier staat niets dat u kunt geven."
  static let nothingChosen =
    "U hebt nog niets gekozen. Kies met spatie wat de ontvanger nodig heeft."
  static let reasonQuestion = "Waarom heeft de ontvanger deze rubriek nodig?"
  static let closed = " - "
  static let details = "Gekozen regel"
  static let category = "Rubriek"
  static let reason = "Reden"
  static let item = "Gegeven"
  static let text = "Staat er"
  static let whyNot = "Gaat niet mee"
  static let tickHelp =
    "Spatie kiest dit. Kies alleen wat de ontvanger voor dit doel echt nodig heeft. Bij elke "
    + "rubriek hoort een reden."

  /// What goes along of a category, and why.
  static func state(_ category: PartsDraft.Category) -> String {
    guard category.isOn else { return "niets" }
    let count = "\(category.chosen.count) van \(category.offered.items.count)"
    return category.reason.isEmpty ? "\(count): reden ontbreekt" : "\(count): \(category.reason)"
  }

  /// Why a key does nothing on a line that stays out.
  static func cannot(_ label: String, _ bar: DisclosureBar) -> String {
    "\(label) gaat niet mee (\(bar.rule.text)): \(DisclosureWording.short(bar)). F1 zegt meer."
  }
}
