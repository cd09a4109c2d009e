import DossierCore
import DossierOffice
import ScreenKit

/// The sentences about documents.
enum DocumentWording {
  static func title(_ name: String) -> String { "Documenten - \(name)" }

  /// One document in the list.
  static func line(_ answer: DocumentAnswer) -> String {
    let mark = answer.freeze == nil ? "" : "\(Terms.restricted) "
    return "\(mark)\(answer.document.title) (\(answer.document.fileType))"
  }

  static let hint = "Enter leest het document uit. F6 voegt er een toe. F9 toont wat u kunt doen."
  static let none = "Er zijn geen documenten die u mag zien."
  static let document = "Document"
  static let category = "Rubriek"
  static let added = "Toegevoegd"
  static let size = "Grootte"
  static let new = KeyWording.Words("Nieuw", "Document toevoegen", "Voegt een scan of bestand toe.")
  static let saveAction = "Uitlezen naar een bestand"
  static let removeAction = "Verwijderen"
  static let isRemoved = "dit document is al verwijderd"
  static let noneChosen = "er is geen document gekozen"
  static let mayNotAdd = "uw rol mag hier geen documenten toevoegen"

  static let addTitle = "Document toevoegen"
  static let file = "Bestand"
  static let fileHint = "De naam van het bestand, met de map ervoor. Het mag 50 MB groot zijn."
  static let subject = "Omschrijving"
  static let subjectHint = "Eén regel die zegt wat het is."
  static let addIntro =
    "Bewaar geen kopie van een paspoort, identiteitskaart of rijbewijs: dat mag niet."
  static let wasAdded = "Het document is toegevoegd. Ruim het bestand buiten de kast nu op."

  static let saveTitle = "Uitlezen naar een bestand"
  static let saveText =
    "Buiten de kast wordt het document niet beschermd. Ruim het op als u klaar bent.\n\n"
    + FormWording.whichFile
  static let saveButton = "Uitlezen"
  static func saved(_ path: String) -> String { "Uitgelezen naar \(path). Ruim het straks op." }

  static let removeTitle = "Document verwijderen"
  static func removeIntro(_ title: String) -> String {
    "\(title): het document zelf wordt gewist. Dat het er was, wie het verwijderde en waarom, blijft "
      + "staan."
  }
  static let removeReason = "Waarom verwijderd"
  static let wasRemoved = "Het document is verwijderd."
}
