import DossierCore
import ScreenKit

/// The sentences of the figures about consents (TS-07).
enum ConsentOverviewWording {
  static let title = "Overzicht toestemmingen"
  static let withdrawals = "Ingetrokken, en hoe lang het duurde"
  static let open = "Nog niet nagelopen"
  static let shortOpen = "Open"
  static let oldest = "Oudste open (dagen)"
  static let shortOldest = "Oudste"
  static let handled = "Nagelopen"
  static let shortHandled = "Klaar"
  static let longest = "Langste (dagen)"
  static let shortLongest = "Langste"
  static let nothing = "Er zijn geen leerlingen om te tellen."
  static let hint = "Lengte van de balk: hoe vaak ja. Tab gaat naar de school. F9 slaat op."
  static let oneSchoolHint = "Lengte van de balk: hoe vaak ja. F9 slaat de cijfers op."
  static let isNumber = "Dit is een getal. Namen staan bij Toestemmingen, per groep."
  static let saveText =
    "In het rapport staan alleen getallen, geen namen.\n\nNaar welk bestand?"
  static let help = HelpTopic(
    title,
    """
    Hier staat per school en per doel hoeveel leerlingen toestemming hebben, hoeveel niet, en van \
    hoeveel er geen antwoord is. Onderaan staat hoe lang het duurde voordat na intrekken alles was \
    nagelopen.

    Er staan geen namen in. Heel kleine getallen staan er niet in: dan zou u kunnen weten wie het is. \
    Met F9 slaat u de cijfers op als rapport.
    """)

  /// A number, or that it is too small to tell.
  static func number(_ count: ShownCount, _ smallest: Int) -> String {
    switch count {
    case .number(let number): "\(number)"
    case .few: "<\(smallest)"
    }
  }

  static func days(_ days: Int?) -> String { days.map(String.init) ?? Terms.empty }

  /// What is said beside the bar of a purpose.
  static func note(_ unanswered: String) -> String {
    unanswered == "0" ? "" : "\(unanswered) open"
  }

  static func summary(_ schools: Int, on day: CalendarDate) -> String {
    "Stand op \(day.dutch), \(schools == 1 ? "1 school" : "\(schools) scholen")."
  }

  static func reportTitle(_ board: String) -> String { "Toestemmingen - \(board)" }
  static func reportDate(_ day: CalendarDate) -> String { "Stand op \(day.dutch)." }
  static func reportNote(smallest: Int) -> String {
    "Dit rapport bevat geen namen. Geteld zijn de leerlingen die zijn ingeschreven. Een getal onder "
      + "de \(smallest) staat er niet in, en soms ook het volgende niet, zodat niemand het kan uitrekenen."
  }
}
