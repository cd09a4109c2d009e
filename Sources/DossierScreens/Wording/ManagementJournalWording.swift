import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the journal (logboek).
enum ManagementJournalWording {
  static let title = "Logboek"
  static let reasonTitle = "Logboek: waarom kijkt u?"
  static let reasonHint = "Kies de reden en druk op Enter. Ook dit kijken komt in het logboek."
  static let reasonColumn = "Reden"
  static let reasonDetail = "Wanneer kiest u deze reden?"
  static let time = "Wanneer"
  static let what = "Wat"
  static let outcome = "Uitkomst"
  static let pupil = "Leerling"
  static let hint = "Enter toont de hele regel in woorden. F7 laat minder regels zien."
  static let olderHint = "Enter leest oudere regels."
  static let older = "Oudere regels"
  static let nothing = "Er zijn geen regels. Staat er een filter aan? Druk op F7."
  static let unreadable = "regel niet leesbaar"
  static let forged = "VALSE HANDTEKENING"
  static let filter = KeyWording.Words(
    "Zoeken", "Minder regels", "Laat alleen regels zien van één collega of over één leerling.")
  static let line = "Regel van het logboek"
  static let lineHint = "Bladeren met de pijlen en PgDn."
  static let help = HelpTopic(
    title,
    """
    Hier staat wie wat deed of zag, en wanneer. De nieuwste regel staat bovenaan. Er staan geen namen \
    van leerlingen in, alleen hun nummer.

    Enter toont een regel in woorden: met de regel van het reglement, en of de handtekening echt is.

    Met F7 ziet u alleen regels van één collega of over één leerling. Onder aan de lijst staat tot \
    wanneer er is gezocht; daar leest u oudere regels. Helemaal onderaan staat de nieuwste regel: \
    schrijf haar op bij een reservekopie, dan ziet u of er later iets ontbreekt. Elke keer dat u leest, komt ook in het logboek, met uw reden.
    """)

  static let filterTitle = "Welke regels?"
  static let thisPupil = "Alleen de leerling van deze regel"
  static let thisPerson = "Alleen de collega van deze regel"
  static let choosePerson = "Een collega kiezen..."
  static let typePupil = "Nummer van een leerling typen..."
  static let all = "Alle regels"
  static let noPupil = "deze regel gaat niet over een leerling"
  static let noPerson = "bij deze regel was niemand ingelogd"
  static let noFilter = "u ziet nu alle regels"
  static let colleague = "Collega"
  static let numberTitle = "Nummer van de leerling"
  static let numberQuestion =
    "Typ of plak het nummer van 13 tekens, zoals het in het logboek staat."
  static let show = "Tonen"
  static let cancel = "Annuleren"
  static let wrongNumber = "Dit is geen nummer van een leerling: dat heeft 13 letters en cijfers."

  static func word(_ reason: JournalQuery.Reason) -> String {
    switch reason {
    case .supervision: "Toezicht"
    case .irregularity: "Onregelmatigheid"
    case .request: "Verzoek van betrokkene"
    case .management: "Beheer"
    }
  }

  static func explanation(_ reason: JournalQuery.Reason) -> String {
    switch reason {
    case .supervision: "de gewone controle"
    case .irregularity: "er ging iets mis, of misschien"
    case .request: "een ouder of leerling vroeg wie er keek"
    case .management: "om het programma te laten werken"
    }
  }

  /// What the list shows, for the message line.
  static func shown(_ count: Int, reason: JournalQuery.Reason, filter: String) -> String {
    let lines = count == 1 ? "1 regel" : "\(count) regels"
    return "\(lines)\(filter.isEmpty ? "" : " \(filter)"). Reden: \(word(reason).lowercased())."
  }

  /// Until when was looked, on the row that looks further.
  static func searched(since moment: Moment) -> String { "tot \(moment.dutch)" }

  /// The newest line of all; its first sixteen digits are enough to compare.
  static func newest(_ mark: JournalMark) -> String {
    "Nieuwste regel: \(mark.line), \(mark.hash.prefix(16)). Vergelijk met uw reservekopie."
  }

  static func about(_ pupil: PupilID) -> String { "over leerling \(pupil.text)" }
  static func by(_ person: String) -> String { "van \(person)" }
}
