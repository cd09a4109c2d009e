import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the list for photos (TS-05).
enum PhotoListWording {
  static let title = "Fotolijst"
  static let intro =
    "Een lijst met alleen namen: wie mag op de foto, en wie niet. Waarom niet, staat er niet bij."
  static let show = "Lijst tonen"
  static let event = "Gelegenheid"
  static let eventHint = "Bijvoorbeeld: sportdag, of: schoolfotograaf. Geen namen."
  static let groupHint = "De groep die meedoet, of alle groepen (F4 = lijst)."
  static let allGroups = "alle groepen"
  static let day = "Dag"
  static let dayHint = "De dag van de gelegenheid. De lijst telt wat op die dag geldt."
  static let media = "Waar komen de beelden"
  static let mediaHint = "Ja als de beelden daar komen. Een foto maken is er ook een. Typ j of n."
  static let hint = "F9 slaat de lijst op om te printen. Typ letters om naar een naam te springen."
  static let save = KeyWording.Words(
    "Printen", "Opslaan om te printen", "Schrijft de lijst in een bestand.")
  static let saveTitle = "Fotolijst opslaan"
  static let saveText =
    "Naar welk bestand? Eindigt het op .txt, dan als platte tekst; anders als pagina om te printen. "
    + "Geef de lijst alleen aan wie foto's maakt."
  static let signWidth = 4
  static let help = """
    Maak een lijst voor een gelegenheid: een sportdag, een voorstelling, de schoolfotograaf. Kies waar \
    de beelden komen. Bij elke leerling staat per plek of het mag. Er staat niet bij waarom iets niet \
    mag.

    Een lijst geldt voor nu. Trekt iemand later iets in, maak dan een nieuwe lijst. Gooi de oude weg.
    """

  static func title(_ event: String) -> String { "\(title) - \(event)" }
  static func saved(_ path: String) -> String {
    "Opgeslagen als \(path). Wis het bestand na het printen."
  }
  static func hint(_ label: String) -> String { "\(label). F9 slaat op om te printen." }

  static func sign(_ may: Bool) -> String { may ? "ja" : "NEE" }

  static func heading(_ group: ConsentPhotosAnswer.Group) -> String {
    let place = group.school.map { ", \($0)" } ?? ""
    return "\(ConsentGroupWording.named(group.name).sentenceStart)\(place)"
  }

  static func count(all: Int, some: Int, none: Int) -> String {
    let part = some == 0 ? "" : "\(some) op een deel, "
    return "\(all) \(all == 1 ? "mag" : "mogen") overal op, \(part)\(none) nergens."
  }

  /// What a file with this name holds.
  static func file(_ answer: ConsentPhotosAnswer, for path: String) -> String {
    path.hasSuffix(".txt") ? answer.text : answer.html
  }
}
