import DossierCore
import DossierOffice

/// Agreements with recipients in words.
enum AgreementWording {
  static let formTitle = "Afspraak vastleggen"
  static let changeTitle = "Afspraak wijzigen"
  static let endTitle = "Afspraak beëindigen"
  static let added = "De afspraak is vastgelegd."
  static let changed = "De afspraak is gewijzigd."
  static let terminated = "De afspraak is beëindigd."
  static let terminatedOn = "Beëindigd op"
  static let change = "Afspraak wijzigen"
  static let terminate = "Afspraak beëindigen"
  static let isOver = "Deze afspraak is al afgelopen."
  static let mayNot = "Alleen het bestuur houdt deze lijst bij."
  static let hint = "F9 toont wat u met deze afspraak kunt doen."
  static let lastDay = "Laatste dag"
  static let lastDayHint = "Op deze dag geldt de afspraak nog. Daarna gaat er niets meer heen."
  static let endIntro =
    "Na de laatste dag krijgt deze ontvanger op deze afspraak niets meer. Vraag gegevens terug die "
    + "daar nog staan."
  static let help = """
    Een verwerkersovereenkomst is nodig voor elke leverancier die gegevens voor de school bewaart. \
    Een uitwisselingsafspraak is nodig voor wie gegevens krijgt om zelf te gebruiken. Zonder geldige \
    afspraak gaat er niets heen.

    Ontbreekt de back-up, het land van opslag of de meldtermijn? Dan telt de afspraak wel, maar de \
    kast blijft erom vragen.
    """

  static func word(_ kind: AgreementKind) -> String {
    switch kind {
    case .processing: "verwerkersovereenkomst"
    case .exchange: "uitwisselingsafspraak"
    }
  }

  static func word(_ model: AgreementModel) -> String {
    switch model {
    case .covenant3: "Privacyconvenant 3.0"
    case .covenant4: "Privacyconvenant 4.0"
    case .other(let name): name
    }
  }

  static func word(_ state: AgreementState) -> String {
    switch state {
    case .future: "begint nog"
    case .valid: "geldig"
    case .endingSoon(0): "eindigt vandaag"
    case .endingSoon(1): "eindigt morgen"
    case .endingSoon(let days): "nog \(days) dagen"
    case .ended: "afgelopen"
    }
  }

  /// The line of an agreement in the page of its recipient.
  static func line(_ answer: AgreementAnswer) -> String {
    let product = answer.agreement.product.map { " \($0)" } ?? ""
    let until = answer.lastDay.map { " tot en met \($0.dutch)" } ?? ""
    let warnings =
      answer.warnings.isEmpty
      ? "" : ". Let op: " + answer.warnings.map(word).joined(separator: ", ")
    return "\(answer.agreement.number)\(product), \(word(answer.state))\(until)\(warnings)"
  }

  static func word(_ warning: AgreementWarning) -> String {
    switch warning {
    case .noBackupClause: "geen afspraak over back-up"
    case .noStorageCountry: "land van opslag onbekend"
    case .noBreachNotice: "geen meldtermijn voor datalekken"
    case .noPaper: "niet bekend waar het papier ligt"
    case .noReview: "geen datum om opnieuw te kijken"
    case .reviewIsLate: "opnieuw bekijken is te laat"
    }
  }

  static func rule(_ warning: AgreementWarning) -> RuleID {
    switch warning {
    case .noBackupClause: "R-I-1.3-4"
    case .noReview, .reviewIsLate: "R-O-5.4-1"
    case .noStorageCountry, .noBreachNotice, .noPaper: "R-O-5.4-2"
    }
  }

  // The labels of the form and the page, in their order.
  static let recipient = "Ontvanger"
  static let kind = "Soort"
  static let number = "Nummer"
  static let numberHint = "Het nummer of kenmerk op het papier."
  static let product = "Product"
  static let productHint = "Hoe ouders het kennen, bijvoorbeeld de naam van de methode of app."
  static let model = "Model"
  static let modelHint = "Welke tekst is getekend? Kies een andere tekst als het geen model is."
  static let otherModel = "Andere tekst"
  static let otherModelHint = "De naam van de tekst, als het geen model van het convenant is."
  static let participant = "Deelnemer convenant"
  static let participantHint = "Doet deze leverancier mee aan het Privacyconvenant? Typ j of n."
  static let purposes = "Voor welke doelen"
  static let purposeHint = "Ja als de afspraak dit doel noemt. Typ j of n."
  static let categories = "Welke gegevens"
  static let categoryHint = "Ja als de afspraak deze gegevens noemt. Typ j of n."
  static let dataSubjects = "Over wie"
  static let dataSubjectsHint = "Bijvoorbeeld: leerlingen van groep 3 tot en met 8."
  static let security = "Beveiliging"
  static let subprocessors = "Subverwerkers"
  static let subprocessorsHint = "Wie voor deze leverancier werkt; een puntkomma ertussen."
  static let country = "Land van opslag"
  static let countryHint = "Waar de gegevens staan, bijvoorbeeld Nederland."
  static let annex = "Beveiligingsbijlage"
  static let annexHint = "De datum op de bijlage. Zonder bijlage is de overeenkomst niet af."
  static let backup = "Back-up afgesproken"
  static let backupHint = "Staat er in de overeenkomst hoe er kopieën worden gemaakt? Typ j of n."
  static let notice = "Datalek melden binnen"
  static let noticeHint = "Het aantal uren in de overeenkomst, van 1 tot 72."
  static let returning = "Bewaren en teruggeven"
  static let returningHint = "Hoe lang zij bewaren, en hoe u gegevens terugkrijgt of laat wissen."
  static let dates = "Looptijd en papier"
  static let begins = "Begint"
  static let ends = "Eindigt"
  static let endsHint = "De laatste dag. Leeg als de afspraak doorloopt."
  static let cancelling = "Opzeggen"
  static let cancellingHint = "Hoe en wanneer u kunt opzeggen."
  static let review = "Herzien voor"
  static let reviewHint = "De dag waarop u weer naar deze afspraak kijkt."
  static let paper = "Waar het papier ligt"
  static let paperHint = "Bijvoorbeeld: map overeenkomsten, bestuursbureau."
  static let contact = "Contact"
  static let contactHint = "Een functie of afdeling, geen naam van een persoon."
  static let warnings = "Let op"
  static let hours = "uur"
  static let wrongHours = "Datalek melden binnen: vul een getal in van 1 tot 72."
}
