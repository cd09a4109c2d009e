import DossierOffice
import ScreenKit

/// The sentences of the list of transfers.
enum TransfersWording {
  static let hint = "Enter opent een overstap. F6 begint een nieuwe, F9 opent het dossier."
  static let noneChosen = "er is geen overstap gekozen"
  static let mayNot = "uw rol bereidt geen overstap voor"
  static let mayNotSee = "uw rol ziet geen overstappen"
  static let menu = "Overstappen"
  static let new = KeyWording.Words(
    "Nieuw", "Nieuwe overstap", "Bereidt het dossier voor een andere school voor.")
  static let dossier = KeyWording.Words(
    "Dossier", "Dossier openen", "Opent het dossier van deze leerling.")
  static let help = HelpTopic(
    menu,
    """
    Een leerling die naar een andere school gaat, krijgt een onderwijskundig rapport mee. Ook het \
    samenwerkingsverband krijgt een dossier als er extra hulp nodig is. Hier staan de overstappen \
    die nog lopen.

    Eerst kiest u wat meegaat. Dan krijgen de ouders een afschrift en zeggen zij wat zij ervan \
    vinden. Daarna pas gaat het weg.
    """)

  static func title(_ name: String) -> String {
    name.isEmpty ? menu : "Overstappen van \(name)"
  }

  static func columns(isOfOne: Bool) -> [ListColumn] {
    [
      ListColumn(isOfOne ? "Naar" : "Leerling", width: 22, isFlexible: true),
      ListColumn("Soort", width: 6),
      isOfOne
        ? ListColumn("Voorbereid", width: 10, priority: 1)
        : ListColumn("Naar", width: 22),
      // Two transfers of one pupil differ in where they go: that is seen before since when.
      ListColumn("Stand", width: 11), ListColumn("Sinds", width: 10, priority: isOfOne ? 0 : 1),
    ]
  }

  static func none(isOfOne: Bool) -> String {
    isOfOne ? "Deze leerling heeft geen overstap." : "Er loopt geen overstap."
  }

  static let waiting = "Overstap afmaken"

  static func count(_ count: Int) -> String {
    count == 1 ? "1 overstap" : "\(count) overstappen"
  }

  static func found(_ count: Int) -> String { "\(Self.count(count))." }
}
