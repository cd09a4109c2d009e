import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the list of pupils.
enum PupilsWording {
  static let title = "Leerlingen"
  static let name = "Naam"
  static let group = "Groep"
  static let born = "Geboren"
  static let status = "Status"
  static let school = "School"
  static let mark = "Let op"
  static let search = "Zoek"
  static let open = "Dossier openen"
  static let openHint = "Enter opent het dossier. Typ letters om naar een naam te springen."
  static let searchHint = "Typ een deel van de naam. Enter of pijl omlaag gaat naar de lijst."
  static let filterHint = "F4 toont wat u kunt kiezen. Tab gaat naar het volgende filter."
  static let none = "Geen leerlingen gevonden. Staat er nog een filter aan?"
  static let details = "Gekozen leerling"
  static let new = KeyWording.Words("Nieuw", "Nieuwe leerling", "Maakt een nieuwe leerling.")
  static let newNotAllowed = "uw rol mag geen leerlingen inschrijven"
  static let noPupil = "er is geen leerling gekozen"
  static let nextHit = KeyWording.Words("", "Volgende", "Gaat naar de volgende leerling.")
  static let previousHit = KeyWording.Words("", "Vorige", "Gaat naar de vorige leerling.")
  static let nextFilter = KeyWording.Words(
    "", "Naar de filters", "Gaat van de lijst naar de filters.")
  static let previousFilter = KeyWording.Words(
    "", "Naar het vorige filter", "Gaat van de lijst terug naar het laatste filter.")
  static let help = HelpTopic(
    title,
    """
    U ziet de leerlingen die bij uw rol horen. De namen staan op achternaam, zonder het voorvoegsel: \
    Van den Berg staat bij de B.

    Zoeken: druk op F7 en typ. U mag voorvoegsels weglaten of afkorten, en letters zonder accent \
    gebruiken: vd berg vindt Berg, van den en ozturk vindt Öztürk.

    Filteren: ga met Tab naar Groep, School of Status en druk op F4.

    In het logboek komt dat u zocht, niet wat u typte.
    """)

  /// How many pupils the filter leaves.
  static func found(_ count: Int, isComplete: Bool) -> String {
    let more = isComplete ? "" : " De rest wordt nog gelezen."
    return switch count {
    case 0: "Geen leerlingen gevonden." + more
    case 1: "1 leerling gevonden." + more
    default: "\(count) leerlingen gevonden." + more
    }
  }

  /// What was typed to jump in the list.
  static func jumping(_ typed: String, isFound: Bool) -> String {
    isFound ? "Naar: \(typed)" : "Geen naam begint met: \(typed)"
  }

  /// The lines of the detail pane.
  static func details(of row: RosterRow, school: String?) -> [(label: String, text: String)] {
    [
      (group, row.group ?? Terms.empty), (born, row.birthDate?.dutch ?? Terms.empty),
      (status, StatusWording.word(row.status)), (self.school, school ?? Terms.empty),
      (mark, StatusWording.words(row.marks).isEmpty ? Terms.empty : StatusWording.words(row.marks)),
    ]
  }
}
