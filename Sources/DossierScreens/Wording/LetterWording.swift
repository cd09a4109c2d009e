package import DossierCore
import DossierOffice

/// The words of the letters screens.
package enum LetterWording {
  static let code = "BR-01"
  static let formCode = "BR-02"
  static let hint = "Enter leest de brief. F6 maakt een nieuwe."
  static let new = KeyWording.Words(
    "Nieuw", "Nieuwe brief", "Maakt een brief die klaar is om te tekenen.")
  static let letter = "Brief"
  static let made = "Gemaakt"
  static let author = "Door"
  static let none = "Er is nog geen brief gemaakt. F6 maakt er een."
  static let noneChosen = "er is geen brief gekozen"
  static let unknownPerson = "een collega"
  static let mayNotMake = "uw rol maakt geen brieven over verzoeken"
  static let nothingToMake = "bij deze stand hoort geen brief"
  static let save = KeyWording.Words(
    "Printen", "Opslaan om te printen", "Schrijft de brief in een bestand.")
  static let saveTitle = "Brief opslaan"
  static let saveText =
    "Naar welk bestand? Eindigt het op .txt, dan als platte tekst; anders als"
    + " pagina om te printen. Het bestand is alleen voor u te lezen."
  static let formTitle = "Nieuwe brief"
  static let formIntro =
    "De brief komt klaar uit het verzoek. Hij blijft bewaard zoals hij nu wordt gemaakt."
  static let kind = "Soort brief"
  static let remark = "Toevoegen"
  static let remarkHint =
    "Vragen of een reden in hele zinnen; bij aanvulling elke vraag op een nieuwe regel."
  static let noticeCode = "BR-03"
  static let noticeTitle = "Brief aan ontvanger"
  static let noticeIntro = """
    Deze ontvangers kregen gegevens die zijn veranderd. De brief noemt alleen wat deze ontvanger kreeg. \
    Hij blijft bij het verzoek, bij Brieven.
    """
  static let recipient = "Ontvanger"
  static let recipientHint = "Aan wie de brief is (F4 = lijst)."
  static let sent = "Verstuurd op"
  static let sentHint =
    "Leeg als de brief nog niet weg is. Anders staat de ontvanger als ingelicht."
  static let answerBefore = "Antwoord voor"
  static let answerBeforeHint = "Voor welke dag u antwoord wilt. Leeg: over twee weken."
  static let noticeMade = "De brief is gemaakt. Lees hem bij Brieven (F9) en print hem daar."
  static let writeRecipient = "Brief aan ontvanger"
  static let wasMade = "De brief is gemaakt. Enter leest hem, F9 slaat hem op om te printen."

  /// A letter in the list; one to a recipient says to whom.
  static func line(_ letter: LetterLine) -> String {
    letter.recipient.map { "brief aan \($0)" } ?? word(letter.kind)
  }

  static func title(_ name: String) -> String { "Brieven - \(name)" }
  static func saved(_ path: String) -> String { "Opgeslagen als \(path). Wis het na het printen." }

  /// Which letter.
  package static func word(_ kind: LetterKind) -> String {
    switch kind {
    case .receipt: "ontvangstbevestiging"
    case .identification: "vraag om te laten zien wie u bent"
    case .completion: "vraag om aanvulling"
    case .extensionNotice: "bericht van verlenging"
    case .decisionGranted: "besluit: toegewezen"
    case .decisionPartly: "besluit: deels toegewezen"
    case .decisionRefused: "besluit: afgewezen"
    case .recipientNotice: "kennisgeving aan ontvanger"
    case .liftingNotice: "aankondiging: beperking stopt"
    case .packageCover: "begeleidende brief bij het pakket"
    case .withdrawal: "bevestiging van de intrekking"
    case .answer: "antwoord op de vraag of klacht"
    case .consentReminder: "herinnering: toestemming"
    case .consentAtSixteen: "toestemming: leerling van 16"
    }
  }
}
