import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the form that registers a request.
enum NewRequestWording {
  static let save = "Registreren"
  static let choosePupil = "Over welke leerling gaat het?"
  static let chooseHint = "Typ een deel van de naam, ga met de pijl omlaag en druk op Enter."
  static let find = KeyWording.Words(
    "Zoeken", "Andere leerling", "Kiest de leerling over wie het verzoek gaat.")
  static let requesterHint = "Wie het vraagt. De ouders komen uit het dossier (F4 = lijst)."
  static let name = "Naam"
  static let nameHint = "De naam van wie vraagt. Schrijf geen nummer van een paspoort op."
  static let principal = "Namens"
  static let principalHint = "Voor wie deze persoon vraagt, zoals een advocaat (F4 = lijst)."
  static let oneself = "zichzelf"
  static let forPupil = "de leerling"
  static let mandate = "Machtiging gezien"
  static let mandateHint = "Is er een getekende machtiging? Zonder machtiging krijgt niemand iets."
  static let channel = "Hoe gevraagd"
  static let channelHint = "Een mondeling verzoek telt ook (F4 = lijst)."
  static let receivedHint = "De dag waarop het binnenkwam. Vanaf die dag telt de termijn."
  static let recognised = "Herkend op"
  static let recognisedHint =
    "Alleen als iemand pas later zag dat het een verzoek is. Leeg: dezelfde dag."
  static let about = "Waarover"
  static let alsoAbout = "en ook"
  static let everything = "het hele dossier"
  static let nothingMore = "niets meer"
  static let partHint = "Het hele dossier, een rubriek (F4 = lijst) of een onderdeel (F6)."
  static let piece = KeyWording.Words(
    "Deel", "Onderdeel uit het dossier",
    "Kiest een veld, een verslag of een document uit het dossier van de leerling.")
  static let pieceTitle = "Onderdeel uit het dossier"
  static let noPieces = "Dit verzoek gaat niet over een onderdeel van het dossier"
  static let nothingToChoose = "In dit dossier ziet u niets dat u kunt kiezen."
  static let more = "Nog iets"
  static let moreHint = "Klopt er nog iets niet? Kies ja. Dan komen er velden bij."
  static let ground = "Reden"
  static let noGround = "niet genoemd"
  static let groundHint =
    "Welke reden de verzoeker noemt. Niet genoemd mag: dan vraagt u om aanvulling."
  static let situation = "Situatie"
  static let situationHint =
    "De bijzondere situatie, in de woorden van de verzoeker. Leeg: vraag om aanvulling."
  static let sendTo = "Sturen aan"
  static let sendToHint = "Alleen als de school het rechtstreeks aan een ander moet sturen."
  static let question = "Vraag of klacht"
  static let questionHint = "De vraag zoals die gesteld is. De FG geeft antwoord."
  static let category = "Rubriek"
  static let categoryHint =
    "Waar staat het (F4 = lijst)? Een verslag of document kiest u met F6."
  static let field = "Veld"
  static let fieldHint = "Welk veld niet klopt (F4 = lijst)."
  static let old = "Staat er"
  static let oldHint = "Wat er nu staat. Leeg als er niets staat."
  static let proposed = "Moet worden"
  static let proposedHint = "Wat er moet staan, of de verklaring die erbij moet komen."
  static let nature = "Feit of oordeel"
  static let natureHint =
    "Een feit wordt meteen verbeterd. Bij een oordeel komt een verklaring te staan."
  static let double = "Al gevraagd"
  static let doubleHint =
    "Deze persoon heeft zo'n verzoek al open staan. Hoort dit erbij, of niet?"
  static let link = "hoort bij het open verzoek"
  static let separate = "is een ander verzoek"
  static let whySeparate = "Waarom anders"
  static let whySeparateHint = "In een paar woorden: waarin verschilt dit van het open verzoek?"
  static let colleague = "Werkt hier"
  static let alsoColleague = "en ook"
  static let noColleague = "niemand"
  static let nobodyElse = "niemand meer"
  static let colleagueHint =
    "Werkt de verzoeker of een ouder hier? Die kan dan niets doen aan dit verzoek (F4 = lijst)."
  /// What is told once it is registered, with what to say to the requester on the telephone.
  static func registered(as reference: String?) -> String {
    let done = RequestStep.received.words.done
    return reference.map { "\(done) Kenmerk: \($0)." } ?? done
  }

  static let registeredAnyway = "U registreert het verzoek toch. De brief zegt wie wel mag vragen."
  static let byAnother = "Iemand anders vroeg dit ook. Ieder krijgt een eigen antwoord."
  static let help = HelpTopic(
    "Nieuw verzoek",
    """
    Schrijf op wie wat vraagt en wanneer het binnenkwam. Met Enter gaat u naar het volgende veld. Met \
    F4 ziet u wat u kunt kiezen. Gaat het om één veld, verslag of document? Kies dat met F6. F7 kiest \
    een andere leerling.

    Terwijl u typt, ziet u wanneer het antwoord er uiterlijk moet zijn en of deze persoon dit mag \
    vragen. Mag het niet? Registreer het toch: dan staat vast waarom, en wie het wel mag vragen.

    Bewaar geen kopie en geen nummer van een paspoort, identiteitskaart of rijbewijs.
    """)

  static func correction(_ number: Int) -> String { "Correctie \(number)" }

  static func title(_ name: String) -> String {
    name.isEmpty ? "Nieuw verzoek" : "Nieuw verzoek - \(name)"
  }

  static func guardian(_ guardian: IntakePreview.Guardian, number: Int) -> String {
    let ban = guardian.hasContactBan ? ", contactverbod" : ""
    return "\(guardian.name ?? "ouder of voogd \(number)") "
      + "(\(RequestWording.word(guardian.authority))\(ban))"
  }

  static func due(_ preview: IntakePreview) -> String {
    "\(preview.due.dutch), \(RequestWording.word(preview.status)); verlengen kan tot "
      + preview.lastPossible.dutch
  }

  static func inFuture(_ label: String, _ today: CalendarDate) -> String {
    "\(label): deze dag ligt in de toekomst. Vandaag is \(today.dutch)."
  }
}
