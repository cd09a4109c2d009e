import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of what in the dossiers must be seen to.
enum UpkeepWording {
  static let what = "Waarover"
  static let hint = "Enter opent het dossier."
  static let undated = "geen datum"
  static let late = "TE LAAT"
  static let due = "nu"
  static let later = "later"
  static let stand = "Stand"
  static let none = "Hier staat nu niets."

  static func title(_ kind: UpkeepKind) -> String {
    switch kind {
    case .notAdmitted: "Niet toegelaten leerlingen"
    case .necessity: "Noodzaak opnieuw bekijken"
    case .paperOut: "Papieren dossiers niet terug"
    case .paperPlace: "Papieren dossiers zonder plaats"
    }
  }

  /// The head of the column with the day.
  static func day(_ kind: UpkeepKind) -> String {
    switch kind {
    case .notAdmitted: "Uiterlijk"
    case .necessity: "Bekijken op"
    case .paperOut: "Terug op"
    case .paperPlace: ""
    }
  }

  static func help(_ kind: UpkeepKind, _ terms: PolicyTerms) -> HelpTopic {
    let text =
      switch kind {
      case .notAdmitted:
        """
        Gegevens van een leerling die niet is toegelaten, mogen hoogstens twee jaar blijven na het \
        besluit. Op verzoek gaan ze eerder weg: registreer dan een verzoek om wissing, met als reden \
        dat de leerling niet is toegelaten.

        Staat er geen datum? Vul dan in de rubriek Niet toegelaten in wanneer de school besloot.
        """
      case .necessity:
        """
        Over gezondheid, geloof en strafbare feiten staat alleen iets in het dossier als dat echt nodig \
        is. Bij elk blad staat een dag waarop iemand dat opnieuw bekijkt. Hier staan de bladen waarvan \
        die dag er is.

        Open het dossier en kies Wijzigen bij die rubriek. Is het nog nodig? Schrijf op waarom, en \
        wanneer u weer kijkt. Is het niet meer nodig? Maak de velden leeg.
        """
      case .paperOut:
        """
        Een papieren dossier mag \(terms.paperLoanDays) dagen weg zijn. Deze zijn langer weg. Is het \
        terug? Maak dan in de rubriek Papieren dossier de velden over uitlenen leeg. De geschiedenis \
        van die velden vertelt wie het wanneer had.
        """
      case .paperPlace:
        """
        Een papieren dossier ligt op een afgesloten plaats, en iemand heeft de sleutel. Bij deze \
        dossiers staat dat er niet. Vul het aan in de rubriek Papieren dossier.
        """
      }
    return HelpTopic(title(kind), text)
  }

  static func stand(_ row: UpkeepRow, on today: CalendarDate) -> String {
    guard let day = row.day else { return row.presses ? undated : later }
    return day < today ? late : row.presses ? due : later
  }

  static func count(_ rows: [UpkeepRow]) -> String {
    let pressing = rows.count(where: \.presses)
    let all = rows.count == 1 ? "1 regel" : "\(rows.count) regels"
    return rows.isEmpty
      ? "" : pressing == rows.count ? "\(all)." : "\(all), waarvan \(pressing) nu."
  }

  /// The two columns of the line on Vandaag.
  static func today(_ line: UpkeepToday) -> [String] {
    let count = line.count == 1 ? "1 leerling" : "\(line.count) leerlingen"
    let first = line.oldest.map { ", de eerste \($0.dutch)" } ?? ""
    return switch line.kind {
    case .notAdmitted:
      [
        "Niet toegelaten",
        line.oldest.map { "\(count), uiterlijk \($0.dutch) moet dat weg" }
          ?? "\(count), zonder dag van het besluit",
      ]
    case .necessity: ["Noodzaak bekijken", "\(count)\(first)"]
    case .paperOut: ["Papieren dossier weg", "\(count), te lang uitgeleend\(first)"]
    case .paperPlace: ["Papieren dossier", "\(count), zonder plaats of sleutelhouder"]
    }
  }

  /// Beside a category of which the necessity must be looked at, in the dossier.
  static func review(_ day: CalendarDate, on today: CalendarDate) -> String {
    day < today
      ? "\(late): noodzaak bekijken, \(day.dutch)"
      : "noodzaak vandaag opnieuw bekijken"
  }
}
