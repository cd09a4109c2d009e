import DossierCore
import DossierOffice

/// The words for looking at what is frozen, on a ground of the law (AVG 18(2)).
enum FrozenLookWording {
  static let action = "Bekijken ondanks de beperking"
  static let exceptionTitle = "Waarom mag u dit nu zien?"
  static let nothingFrozen = "hier is niets beperkt"
  static let agreedTitle = "Dit is beperkt"
  static let agreedText =
    "Dit is bevroren. Wie dat vroeg, kan zeggen dat u het nu toch mag verbeteren. Op welke dag zei de "
    + "verzoeker dat? De beperking zelf blijft."
  static let agreedButton = "Verder"

  /// What the bottom line says while something frozen stands open.
  static func open(_ look: FrozenLook) -> String {
    "\(look.opened.label) is \(Terms.restricted) en staat nu open. F5 sluit het weer."
  }

  /// The title of a report that is read on such a ground.
  static func title(_ label: String, _ name: String) -> String {
    "\(Terms.restricted) \(label) - \(name)"
  }
}
