import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the forms about a transfer.
enum TransferFormWording {
  static let words = FormWording.words(save: "Verder")
  static let kind = "Soort overstap"

  /// Why a category goes along when nobody says otherwise.
  static func usualReason(_ kind: TransferKind?) -> String {
    switch kind {
    case .supportBody: "nodig om de gevraagde ondersteuning te beoordelen"
    case .primary, .secondary, .withinSecondary, nil:
      "hoort in het dossier voor de volgende school"
    }
  }

  static let kindHint = "Waar de leerling heen gaat (F4 = lijst)."
  static let kindFirst = "Kies eerst wat voor overstap het is."
  static let recipient = "Naar"
  static let recipientHint =
    "Wie het krijgt (F4 = lijst). Niet in de lijst? Laat de school vastleggen."
  static let leaveText = "Wat u koos, is nog niet opgeslagen."
  static let chosen = "Opgeslagen. Laat de ouders opnieuw kijken als er iets anders meegaat."
  static let prepared = "De overstap is voorbereid. Geef nu de ouders een afschrift."
  static let help = HelpTopic(
    "Overstap voorbereiden",
    """
    Kies eerst waar de leerling heen gaat. Kies daarna wat meegaat, rubriek voor rubriek. Met spatie \
    kiest u een rubriek met alles wat erin mee mag. Enter opent een rubriek; dan laat u weg wat de \
    volgende school niet nodig heeft.

    De wet zegt wat in een onderwijskundig rapport mag staan. Wat niet mag, kunt u niet kiezen. Ook \
    oude toetsen en oud verzuim gaan niet mee; dat ziet u in het afschrift.
    """)

  static func title(_ name: String) -> String { "Overstap voorbereiden - \(name)" }
  static func partsTitle(_ name: String) -> String { "Wat gaat mee - \(name)" }

  static let copyTitle = "Afschrift geven"
  static let receiver = "Aan wie"
  static let receiverHint = "Wie het afschrift kreeg (F4 = lijst)."
  static let way = "Hoe"
  static let wayHint = "Hoe het afschrift is gegeven (F4 = lijst)."
  static let day = "Datum"
  static let dayHint = "De dag waarop dit gebeurde."
  static let copyIntro =
    "De ouders krijgen altijd een afschrift voordat het dossier weggaat. Zij kunnen de overstap "
    + "niet tegenhouden."
  static let copyDone = "Het afschrift is vastgelegd."

  static let viewTitle = "Mening vastleggen"
  static let person = "Wie"
  static let personHint = "Wie keek en iets zei (F4 = lijst)."
  static let agreement = "Akkoord"
  static let agreementHint = "Onbekend als zij konden kijken en niets zeiden."
  static let against = "Waarom niet"
  static let againstHint = "Alleen bij nee: hun reden. Die staat in het dossier dat weggaat."
  static let remark = "Opmerking"
  static let remarkHint = "Wat zij erbij willen zetten, woord voor woord. Het gaat ongewijzigd mee."
  static let viewIntro =
    "De ouders of de leerling mogen kijken en zeggen wat zij ervan vinden. Hun woorden gaan mee."
  static let viewDone = "De mening is vastgelegd."

  static let cancelTitle = "Overstap stoppen"
  static let why = "Waarom"
  static let whyHint = "Bijvoorbeeld: de verhuizing gaat niet door."
  static let cancelIntro =
    "De overstap stopt. Wat er was, blijft in de lijst van de leerling staan."
  static let cancelDone = "De overstap is gestopt."
  static let pupilSelf = "de leerling zelf"
}
