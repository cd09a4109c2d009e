import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the form for the register of consents (TS-03).
enum ConsentFormWording {
  static let purpose = "Waarvoor"
  static let purposeHint = "Het doel. Elk doel heeft een eigen toestemming (F4 = lijst)."
  static let recipient = "Ontvanger"
  static let recipientHint = "Wie mag meekijken. De lijst komt uit het register van ontvangers."
  static let question = "Vraag"
  static let questionHint = "De vraag zoals die op het formulier staat."
  static let answer = "Antwoord"
  static let giver = "Gegeven door"
  static let giverHint = "Wie het heeft gezegd of getekend. De ouders komen uit het dossier."
  static let signed = "Getekend op"
  static let said = "Gezegd op"
  static let signedHint = "De dag die bij de handtekening staat."
  static let way = "Hoe"
  static let wayHint = "Mondeling ja of nee telt niet: laat een formulier tekenen."
  static let withdrawWayHint = "Intrekken mag op elke manier, ook mondeling."
  static let scan = "Scan"
  static let noScan = "geen scan"
  static let scanHint = "De scan van het formulier, als die in het dossier zit (F4 = lijst)."
  static let place = "Waar ligt het"
  static let withdrawPlaceHint = "Alleen als er iets op papier staat. Bij intrekken hoeft het niet."
  static let text = "Tekst"
  static let textOfDay = "die gold op de dag van tekenen"
  static let textHint = "Welke tekst is beantwoord. Kijk op het formulier."
  static let until = "Geldt tot en met"
  static let untilHint = "Alleen als dat zo is afgesproken. Leeg: tot het wordt ingetrokken."
  static let schoolYearHint =
    "Leeg: tot het eind van dit schooljaar. Voor het nieuwe: vul de laatste dag in."
  static let words = FormWording.words(save: "Vastleggen")
  static let help = HelpTopic(
    "Toestemming vastleggen",
    """
    Schrijf op wat iemand heeft geantwoord, wie dat was en wanneer. Bij een ja of een nee hoort een \
    bewijs: een scan in het dossier, of de plaats waar het formulier ligt.

    Intrekken is altijd goed: ook mondeling, zonder formulier en zonder reden. Kies bij Antwoord \
    'ingetrokken' en druk op F2. Het geldt meteen.

    Een ouder zonder gezag kan niets geven of intrekken. Vanaf 16 jaar beslist de leerling zelf.
    """)

  static func title(_ name: String, _ answer: ConsentAnswer?) -> String {
    answer == .withdrawn ? "Toestemming intrekken - \(name)" : "Toestemming vastleggen - \(name)"
  }

  static func answerHint(_ answer: ConsentAnswer?) -> String {
    switch answer {
    case .given: "Ja: er is toestemming, vanaf de dag van tekenen."
    case .refused: "Nee: dit mag niet. Een nee van een ouder met gezag is genoeg."
    case .withdrawn: "Ingetrokken: het mag meteen niet meer. Er komt een taak op de werklijst."
    case nil: "Typ j, n of i: ja, nee of ingetrokken."
    }
  }

  static func placeHint(hasScans: Bool) -> String {
    hasScans
      ? "Waar het formulier ligt, als er geen scan is. Bijvoorbeeld: map groep 5."
      : "Waar het formulier ligt, bijvoorbeeld: map toestemmingen, groep 5."
  }

  static func giver(_ giver: ConsentGiver, number: Int) -> String {
    guard giver.guardian != nil else { return "de leerling zelf" }
    let name = giver.name ?? "ouder of voogd \(number)"
    return giver.authority.map { "\(name) (\(RequestWording.word($0)))" } ?? name
  }

  static func text(_ version: Int, of purpose: ConsentPurpose) -> String {
    guard version > 1 else { return "tekst 1" }
    return "tekst \(version), vanaf \(purpose.renewals[version - 2].dutch)"
  }

  static func done(_ answer: ConsentAnswer?) -> String {
    switch answer {
    case .given: "Vastgelegd: ja."
    case .refused: "Vastgelegd: nee."
    case .withdrawn, nil: "Ingetrokken. Het geldt meteen. Op de werklijst staat wat u moet nalopen."
    }
  }

  /// Whom a question can be about.
  static func recipients(_ answer: RecipientsAnswer) -> [ChoiceOption] {
    answer.rows.map { ChoiceOption($0.recipient.text, label: $0.name) }
  }

  /// The scans in the register, newest first.
  static func scans(_ dossier: DossierAnswer) -> [ChoiceOption] {
    dossier.categories.flatMap(\.documents).filter { $0.document.removal == nil }
      .sorted { ($1.document.added, $1.record) < ($0.document.added, $0.record) }
      .map {
        ChoiceOption(
          $0.record.text, label: "\($0.document.title), \($0.document.added.dutch)")
      }
  }
}
