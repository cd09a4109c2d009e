import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of access outside the matrix: emergencies, and grants for one pupil.
enum ManagementAccessWording {
  static let emergencies = ManagementWording.emergencies
  static let emergencyHint = "Enter opent de noodtoegang, zodat u die kunt nazien."
  static let noEmergencies = "Er is geen noodtoegang gebruikt."
  static let when = "Wanneer"
  static let pupil = "Leerling"
  static let reviewBy = "Uiterlijk"
  static let reason = "Reden"
  static let ended = "Tot"
  static let chosen = "Gekozen noodtoegang"
  static let emergencyHelp = HelpTopic(
    emergencies,
    """
    Wie in nood de alarmgegevens van een leerling opende, staat hier. De directeur en de FG kijken \
    allebei na of dat terecht was. Wat op u wacht, staat bovenaan.

    Enter opent het formulier. Uw oordeel kunt u daarna niet meer wijzigen.
    """)

  static func reviewed(_ review: EmergencyAnswer.Review, _ policy: Policy) -> String {
    let role = policy.role(review.role)?.label ?? review.role.text
    return "\(role): \(review.isJustified ? "terecht" : "NIET TERECHT"). \(review.remark)"
  }

  static func pupil(_ access: EmergencyAnswer) -> String { access.pupilName ?? access.pupil.text }

  /// Whether it waits for the viewer, and how late that is.
  static func standing(_ access: EmergencyAnswer, today: CalendarDate) -> String {
    guard access.isWaiting else {
      if access.reviews.contains(where: { !$0.isJustified }) { return "NIET TERECHT" }
      return access.reviews.isEmpty ? "van uzelf" : "nagekeken"
    }
    let late = Int(today.dayNumber - access.reviewBy.dayNumber)
    return late > 0 ? "TE LAAT \(late) d" : "nazien"
  }

  static let notWaitingTitle = "Noodtoegang"
  static let notWaiting = "U hoeft hier niets meer mee te doen."
  static let ownAccess = "Dit was uw eigen noodtoegang: een ander kijkt die na."

  static let grants = "Toegang per leerling"
  static let grantsTitle = "Toegang"
  static let grantHint = "Alleen wie hier staat, ziet deze leerling buiten de gewone rechten om."
  static let noGrants = "Niemand heeft voor deze leerling apart toegang gekregen."
  static let from = "Van"
  static let until = "Tot en met"
  static let give = KeyWording.Words(
    "Nieuw", "Toegang geven", "Geeft iemand toegang tot deze leerling.")
  static let end = "Toegang beëindigen"
  static let mayNotGive = "uw rol geeft geen toegang per leerling"
  static let isOver = "deze toegang geldt al niet meer"
  static let giveTitle = "Toegang geven"
  static let giveIntro = """
    Deze persoon ziet deze leerling van vandaag tot en met de laatste dag, in de gekozen rol. Geef niet \
    langer toegang dan nodig.
    """
  static let giveWho = "Aan wie"
  static let giveWhoHint = "De persoon, en de rol waarin deze de leerling ziet (F4 = lijst)."
  static let consent = "Toestemming"
  static let consentHint =
    "Voor welke ontvanger en welke vraag iemand ja heeft gezegd (F4 = lijst)."
  static let noConsentHint =
    "Er is geen geldige toestemming. Leg die eerst vast in het dossier (Ctrl-K)."
  static func consent(_ subject: ConsentSubjectAnswer) -> String {
    "\(subject.name ?? Terms.nameless): \(PupilConsentWording.question(subject))"
  }
  static let untilHint = "De laatste dag; die telt nog mee, bijvoorbeeld 31-07-2027."
  static let reasonHint = "Waarom is dit nodig? Bijvoorbeeld: onderzoek spraak."
  static let noPeople = "Er is niemand aan wie u deze leerling kunt toewijzen."
  static let given = "De toegang is gegeven."
  static let wasEnded = "De toegang is beëindigd. Dat werkt meteen."
  static func endQuestion(_ person: String) -> String {
    "\(person) ziet deze leerling dan meteen niet meer."
  }
  static let help = HelpTopic(
    grants,
    """
    Sommige rollen, zoals een logopedist, zien alleen leerlingen die aan hen zijn toegewezen. Hier staat \
    wie deze leerling mag zien, tot wanneer en waarom.

    F6 geeft iemand toegang, altijd met een laatste dag. F9 beëindigt een toegang eerder.

    Iemand van buiten ziet een leerling alleen met toestemming voor die ontvanger en die vraag, en ziet \
    niet meer dan naar dat soort ontvanger mag. Trekt een ouder de toestemming in, dan is de toegang \
    meteen dicht.
    """)

  static func standing(_ grant: PupilGrantAnswer, today: CalendarDate) -> String {
    if grant.ended != nil { return "beëindigd" }
    if grant.holds { return "geldt" }
    return today < grant.from ? "begint nog" : "voorbij"
  }
}
