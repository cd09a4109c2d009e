import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of a file about groups of pupils for a supplier.
enum SupplyWording {
  static let words = FormWording.words(save: DisclosureFormWording.send.label)
  static let title = "Leerlinggegevens voor een leverancier"
  static let recipientHint =
    "De leverancier (F4 = lijst). Zonder geldige overeenkomst gaat er niets."
  static let group = "Groep"
  static let also = "en ook"
  static let noMore = "geen groep meer"
  static let everyGroup = "alle groepen"
  static let groupHint = "Alleen leerlingen die de leverancier echt nodig heeft (F4 = lijst)."
  static let profile = "Welke set"
  static let profileHint = "De smalle set is genoeg om in te loggen. Geef niet meer dan nodig is."
  static let reason = "Waarom deze gegevens"
  static let reasonHint = "Waarvoor de leverancier ze nodig heeft, bijvoorbeeld welk programma."
  static let help = HelpTopic(
    title,
    """
    Een leverancier van leermiddelen of toetsen krijgt een bestand met leerlingen van een groep, in \
    de vorm EDEXML. Kies de smalle set als dat genoeg is. De set bepaalt welke velden erin staan; \
    meer gaat er niet mee.

    Elke leerling krijgt een eigen regel in het register van verstrekkingen.
    """)

  static func word(_ profile: SupplierProfile) -> String {
    switch profile {
    case .small: "smalle set: naam, geboortedatum en groep"
    case .monitoring: "LVS-set: ook wat een volgsysteem nodig heeft"
    }
  }

  static func question(_ sheet: SupplySheet) -> String {
    let name = sheet.recipients.first { $0.value == sheet[.recipient] }?.label ?? ""
    let groups = sheet.groups.count == 1 ? "1 groep" : "\(sheet.groups.count) groepen"
    return "Geeft u de leerlingen van \(groups) aan \(name)? Terughalen kan niet."
  }

  static let leftOut = "Niet in het bestand"

  static func done(_ rows: [RowOutcome]) -> String {
    let (given, out) = (rows.count { $0.refusal == nil }, rows.count { $0.refusal != nil })
    return "Vastgelegd voor \(pupils(given)). "
      + (out == 0 ? "" : "Niet in het bestand: \(pupils(out)). ") + "F9 leest het bestand uit."
  }

  private static func pupils(_ count: Int) -> String {
    count == 1 ? "1 leerling" : "\(count) leerlingen"
  }
}
