import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the list of disclosures.
enum DisclosuresWording {
  static let title = "Verstrekkingen"
  static let on = "Gegeven"
  static let recipient = "Ontvanger"
  static let pupil = "Leerling"
  static let kind = "Soort"
  static let purpose = "Doel"
  static let what = "Rubrieken"
  static let until = "Tot en met"
  static let basis = "Grondslag"
  static let channel = "Hoe"
  static let officer = "FG"
  static let notSeen = "nog niet gezien"
  static let period = "Periode"
  static let details = "Gekozen verstrekking"
  static let hint = "Enter opent. F6 verstrekt gegevens, F9 toont wat u kunt doen."
  static let readingHint = "Enter opent. F9 toont wat u kunt doen."
  static let filterHint = FormWording.filterHint
  static let open = "Verstrekking openen"
  static let readFamily = "Lijst voor ouders lezen"
  static let saveFamily = "Lijst voor ouders opslaan"
  static let holders = "Wie heeft dit gegeven?"
  static let noneChosen = "er is geen verstrekking gekozen"
  static let mayNot = "uw rol verstrekt geen gegevens"
  static let mayNotSee = "uw rol ziet niet wat er verstrekt is"
  static let holdersKey = KeyWording.Words(
    "", "Wie heeft dit gegeven?", "Toont welke ontvangers dit veld kregen.")
  static let needsPupil = "begin in het dossier van de leerling"
  static let familyTitle = "Lijst voor ouders"
  static let familyPath =
    "Een naam op .html is een pagina om te printen, een naam op .txt is gewone tekst.\n\n"
    + FormWording.whichFile
  static let new = KeyWording.Words(
    "Nieuw", "Gegevens verstrekken", "Geeft iets uit het dossier aan een ander.")
  static let find = KeyWording.Words("Periode", "Periode", "Gaat naar de periode boven de lijst.")
  static let help = HelpTopic(
    title,
    """
    Hier staat wat de school aan anderen gaf: wanneer, aan wie, waarvoor en welke rubrieken. De \
    nieuwste staat boven. Kies met Tab een periode.

    Enter opent een verstrekking. Daar ziet u elk gegeven dat meeging.

    Vragen ouders wie wat kreeg? F9 maakt de lijst voor ouders, in gewone woorden.
    """)

  static func title(_ name: String) -> String { "\(title) - \(name)" }

  static let forOfficer = "Verstrekt, nakijken"

  static func count(_ count: Int) -> String {
    count == 1 ? "1 verstrekking" : "\(count) verstrekkingen"
  }

  static func found(_ count: Int) -> String { "\(Self.count(count))." }

  static let noticesTitle = "Verstrekkingen voor de FG"
  static let noNotices = "Er is niets dat u nog moet nakijken."
  static let toOfficer = "FG:"
  static let none = "In deze periode is niets verstrekt."

  static func saved(_ path: String) -> String { "Opgeslagen als \(path)." }

  static func word(_ period: DisclosurePeriod) -> String {
    switch period {
    case .all: "alles"
    case .month: "laatste 30 dagen"
    case .year: "laatste 12 maanden"
    case .schoolYear: "dit schooljaar"
    case .lastSchoolYear: "vorig schooljaar"
    }
  }

  /// Categories in a row.
  static func list(_ categories: [CategoryCode], _ policy: Policy) -> String {
    categories.map { policy.category($0)?.label ?? $0.text }.joined(separator: ", ")
  }
}
