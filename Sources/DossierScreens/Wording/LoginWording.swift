import DossierCore
import ScreenKit

/// The sentences before somebody is inside.
package enum LoginWording {
  static let loginTitle = "Inloggen"
  static let loginLabel = "Gebruikersnaam"
  static let passwordLabel = "Wachtwoord"
  static let loginHint = "Typ uw gebruikersnaam en druk op Enter."
  static let passwordHint = "Typ uw wachtwoord en druk op Enter. U ziet niet wat u typt."
  static let loginMissing = "Vul uw gebruikersnaam in."
  static let passwordMissing = "Vul uw wachtwoord in."
  static let logged =
    "Alles wat u doet, komt in het logboek: wie, wat en wanneer (R-O-6.3-1)."
  static let demoTitle = "Demoschool met verzonnen leerlingen. U kunt inloggen als:"
  static let firstTime = KeyWording.Words(
    "Code", "Eerste keer inloggen",
    "Voor wie een eenmalige code kreeg: kies een wachtwoord en maak uw sleutels.")
  static let help = HelpTopic(
    "Inloggen",
    """
    Typ uw gebruikersnaam en uw wachtwoord.

    Kreeg u een eenmalige code? Druk dan op F6.

    Wachtwoord vergeten? Vraag wie de accounts beheert om een nieuwe eenmalige code. Niemand kan uw \
    wachtwoord opzoeken.
    """)

  static let roleTitle = "Rol kiezen"
  static let roleHint = "Kies de rol waarin u nu werkt en druk op Enter. Rechten tellen niet op."
  static let roleColumn = "Rol"
  static let placeColumn = "Voor"
  static let noRoles =
    "U hebt nog geen rol waarmee u kunt werken. Bel wie uw rol moet goedkeuren."

  static let invitationTitle = "Eerste keer inloggen"
  static let codeLabel = "Eenmalige code"
  static let codeHint = "De code die u kreeg. Hoofdletters en streepjes maken niet uit."
  static let newPasswordLabel = "Nieuw wachtwoord"
  static let newPasswordHint = "Neem een zin van een paar woorden. Gebruik hem nergens anders."
  static let againLabel = "Nog een keer"
  static let againHint = "Typ hetzelfde wachtwoord nog een keer."
  static let passwordsDiffer = "De twee wachtwoorden zijn niet hetzelfde. Typ ze opnieuw."
  static let accept = "Maak mijn sleutels"
  static let fingerprintIntro = "Uw sleutels zijn gemaakt. Dit is uw vingerafdruk:"
  static let fingerprintNext = """
    Lees de vingerafdruk voor aan wie uw rol moet goedkeuren, bijvoorbeeld uw directeur. Doe dat \
    zelf: bel of loop langs.

    Na de goedkeuring krijgt u de sleutels zodra een collega die ze al heeft, inlogt. Daarna kunt u \
    inloggen met uw wachtwoord.
    """

  static let lockTitle = "Vergrendeld"
  static let locked = "Vergrendeld. Druk op Enter en geef uw wachtwoord."
  static let draftKept = "Wat u typte, is als concept bewaard. Alleen u kunt het lezen."
  static let otherPerson = KeyWording.Words(
    "Ander", "Iemand anders", "Toont het inlogscherm, zodat iemand anders kan inloggen.")
  static func lockedPerson(_ login: String) -> String { "Hier werkt \(login)." }

  static let quitTitle = "Stoppen"
  static let quitQuestion = "Wilt u stoppen met Dossierkast?"

  /// Why the front door stays closed, and what to do now.
  package static func sentence(_ fault: LoginFault) -> String {
    switch fault {
    case .wrong: "Deze gebruikersnaam of dit wachtwoord klopt niet. Staat Caps Lock aan?"
    case .delayed(let seconds):
      "Te vaak fout. Wacht \(wait(seconds)) en probeer het dan opnieuw."
    case .blocked: "Dit account is geblokkeerd. Vraag wie de accounts beheert."
    case .waitsForApproval:
      "Uw rol wacht op goedkeuring. Bel wie moet goedkeuren en lees uw vingerafdruk voor."
    case .waitsForKeys:
      "Uw sleutels zijn nog niet uitgereikt. Vraag een collega om in te loggen."
    case .invitationWrong: "Deze gebruikersnaam of deze code klopt niet. Typ ze opnieuw."
    case .invitationExpired: "Deze code is gebruikt of te oud. Vraag een nieuwe code."
    case .passwordTooShort(let minimum):
      "Dit wachtwoord is te kort: neem minstens \(minimum) tekens, liefst een zin."
    case .storeReplaced:
      "STOP: een oudere kast. Bel de FG. Met opzet terug? Begin met --accept-restore."
    case .restoreNotReplayed:
      "Een oudere kast is teruggezet. Eerst moet de FG inloggen. Bel de FG."
    case .fault(let fault): FaultWording.explanation(of: fault).line
    case .refused(let refusal): RefusalWording().explanation(of: refusal).line
    }
  }

  private static func wait(_ seconds: Int) -> String {
    switch seconds {
    case ...1: "1 seconde"
    case ..<120: "\(seconds) seconden"
    default: "\((seconds + 59) / 60) minuten"
    }
  }
}
