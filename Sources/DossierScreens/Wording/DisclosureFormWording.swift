import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the form that gives data to others.
enum DisclosureFormWording {
  static let words = FormWording.words(save: "Verder")
  static let whoHeading = "Voor wie"
  static let whyHeading = "Waarom"
  static let testHeading = "De toets"
  static let howHeading = "Hoe"
  static let recipient = "Ontvanger"
  static let recipientHint =
    "Wie het krijgt (F4 = lijst). Niet in de lijst? Laat de ontvanger vastleggen."
  static let question = "Vraag"
  static let questionHint = "De vraag aan de deskundige, zoals die in de toestemming staat."
  static let demand = "Vordering"
  static let noDemand = "er is geen open vordering: er gaat niets"
  static let demandFirst =
    "Zonder vordering gaat er niets. Leg die eerst vast (Ontvangers, Vorderingen)."
  static let demandHint = "De vordering waarop u dit geeft. Zonder vordering gaat er niets."
  static let purpose = "Doel"
  static let purposeHint = "Waarvoor de ontvanger het nodig heeft (F4 = lijst)."
  static let basis = "Grondslag"
  static let basisHint = "Waarop u dit mag geven (F4 = lijst)."
  static let article = "Artikel"
  static let articleHint = "Het artikel van de wet, bijvoorbeeld artikel 21a van de Leerplichtwet."
  static let why = "Waarom nodig"
  static let whyHint = "Waarom het onderwijs aan deze leerling dit nodig heeft."
  static let danger = "Wat is er aan de hand"
  static let dangerHint = "Welk gevaar er is en voor wie. De FG leest dit na."
  static let use = "Waarvoor"
  static let useHint = "Een belang mag alleen hiervoor worden afgewogen (F4 = lijst)."
  static let interest = "Belang school of ander"
  static let interestHint = "Welk belang de school of de ontvanger heeft."
  static let pupilsInterest = "Belang van de leerling"
  static let pupilsInterestHint = "Wat de leerling ervan merkt, of erdoor kan verliezen."
  static let prevails = "Wat weegt zwaarder"
  static let prevailsHint = "Weegt het belang van de leerling zwaarder? Dan gaat er niets uit."
  static let schoolPrevails = "het belang van school of ontvanger"
  static let pupilPrevails = "het belang van de leerling"
  static let outcome = "Waarom"
  static let outcomeHint = "Waarom het ene belang zwaarder weegt dan het andere."
  static let consent = "Toestemming"
  static let noConsent = "er is vandaag geen geldige toestemming"
  static let consentHint = "Alleen toestemming die vandaag geldt, staat hier."
  static let agreement = "Afspraken"
  static let because = "Waarom"
  static let channel = "Hoe gegeven"
  static let channelHint = "Langs welke weg het naar de ontvanger gaat (F4 = lijst)."
  static let form = "Bestand"
  static let formHint = "Wat de kast ervan maakt. U leest het daarna uit met F9."
  static let nothingMade = "geen, alleen vastleggen"
  static let on = "Gegeven op"
  static let onHint = "De dag waarop het gaat of is gegaan."
  static let until = "Tot en met"
  static let untilHint = "Tot wanneer de ontvanger het mag bewaren. Leeg: niet afgesproken."
  static let untilViewingHint = "De laatste dag waarop de ontvanger mag kijken."
  static let attention = "Let op"
  static let stepBack = KeyWording.Words("Terug", "Terug", "Gaat terug naar wat u koos.")
  static let send = KeyWording.Words(
    "Geven", "Geven", "Legt de verstrekking vast en maakt het bestand.")
  static let checkHint = "Dit gaat de school uit, en niets anders. F2 geeft het, F3 gaat terug."
  static let sendTitle = "Gegevens verstrekken"
  static let done = "De verstrekking staat in het register."
  static let doneWithFile = "De verstrekking staat in het register. F9 leest het bestand uit."

  /// The title with the page.
  static func title(_ name: String, _ step: NewDisclosureScreen.Step) -> String {
    let page =
      switch step {
      case .why: "Voor wie en waarom (1 van 3)"
      case .what: "Wat gaat mee (2 van 3)"
      case .check: "Nakijken (3 van 3)"
      }
    return "\(page) - \(name)"
  }

  static func recipientHint(_ answer: DisclosureOfferAnswer) -> String {
    "\(answer.recipientName) is: \(answer.typeLabel)."
  }

  /// A demand by who made it and when, for who may read that.
  static func demand(_ record: RecordID, _ row: DemandRow?) -> String {
    row.map { "\($0.authority), ontvangen \($0.received.dutch)" } ?? "vordering \(record.text)"
  }

  /// What a file is made as.
  static func word(_ form: DisclosureForm) -> String {
    switch form {
    case .page: "een pagina om te lezen (HTML en PDF)"
    case .data: "gegevens voor een ander programma (JSON)"
    }
  }

  static func becauseHint(_ test: DisclosureTest) -> String {
    switch test {
    case .subsidiarity: "Waarom het niet anders kan, bijvoorbeeld zonder naam of met minder."
    case .proportionality: "Waarom het doel opweegt tegen wat de leerling ervan merkt."
    }
  }

  /// How the agreement with a recipient stands.
  static func stand(_ choices: GroundChoices) -> String {
    let name = DisclosureWording.word(choices.agreementNeed)
    guard choices.hasAgreement else { return "geen geldige \(name)" }
    return choices.agreementEnds.map { "\(name), geldig tot en met \($0.dutch)" }
      ?? "\(name), geldig"
  }

  static func consent(_ name: String, isThere: Bool) -> String {
    isThere ? "\(name): ja" : "\(name): geen geldige toestemming"
  }

  /// What is asked before it goes: the warnings must be read.
  static func sendQuestion(
    _ warnings: [DisclosureWarning], recipient: String, _ policy: Policy?
  ) -> String {
    let lines = warnings.map { DisclosureWording.sentence($0, policy) }
    let question = "Geeft u dit aan \(recipient)? Terughalen kan niet."
    return (lines + [question]).joined(separator: "\n\n")
  }

  static func help(_ step: NewDisclosureScreen.Step) -> HelpTopic {
    switch step {
    case .why: HelpTopic("Voor wie en waarom", whyHelp)
    case .what: HelpTopic("Wat gaat mee", whatHelp)
    case .check: HelpTopic("Nakijken", checkHelp)
    }
  }

  private static let whyHelp = """
    Er gaat niets de school uit zonder doel, grondslag en toets. Kies de ontvanger. Daarna ziet u \
    alleen de doelen en grondslagen die bij deze ontvanger passen, en wat de grondslag vraagt.

    Kiest u publieke taak of gerechtvaardigd belang? Dan mogen de ouders of de leerling bezwaar \
    maken. Laat hun dat weten.

    De toets heeft twee vragen. Is dit echt het minimum? Weegt het doel op tegen wat de leerling \
    ervan merkt? Is het antwoord nee, dan gaat er niets uit.

    F2 gaat verder naar wat er mee gaat.
    """

  private static let whatHelp = """
    Elke rubriek staat uit. Kies met spatie wat de ontvanger nodig heeft en schrijf erbij waarom. \
    Enter opent een rubriek: dan kiest u per gegeven.

    Wat niet mag, staat er ook, met de reden. Het hele dossier geven kan nooit.
    """

  private static let checkHelp = """
    Hier staat precies wat de school verlaat, met wat er nu in de velden staat. Kijk het na. F2 \
    vraagt nog één keer of het klopt en legt het dan vast.

    In het register komt te staan wat er ging, niet wat er in de velden stond. De kast bewaart het \
    bestand een tijdje verzegeld.
    """
}
