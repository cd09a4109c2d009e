import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the consents of one pupil (TS-02).
enum PupilConsentWording {
  static let purpose = "Waarvoor"
  static let state = "Stand"
  static let since = "Datum"
  static let day = "Stand op"
  static let history = "Wat er is geantwoord"
  static func noHistory(isFrozen: Bool) -> String {
    isFrozen
      ? "Dit is bevroren en nu niet te lezen."
      : "Er is nog niets geantwoord."
  }
  static let details = "Gekozen regel"
  static let meaning = "Betekent"
  static let medium = "Waar"
  static let rests = "Rust op"
  static let answer = "Antwoord"
  static let giver = "Gegeven door"
  static let signed = "Getekend"
  static let text = "Tekst"
  static let until = "Geldt tot en met"
  static let evidence = "Bewijs"
  static let entered = "Ingevoerd"
  static let pupil = "de leerling"
  static let aGuardian = "een ouder of voogd"
  static let stays = "Wat is geantwoord, blijft staan. Een nieuw antwoord komt erbij."
  static let explain = "Uitleg van deze regel"
  static let withdraw = "Intrekken"
  static let letters = "Brieven over toestemming"
  static let noPurpose = "kies eerst een doel"
  static let nothingToWithdraw = "er is geen toestemming om in te trekken"
  static let recordHint = "Enter legt een antwoord vast. F9 is Intrekken en meer."
  static let readHint = "Enter zegt alles over deze regel. F7 toont een andere dag."
  static let moveHint = "F7 toont hoe het op een andere dag stond."
  static let dayHint = "Typ een dag en druk op Enter. F4 toont de kalender."
  static let otherDay = KeyWording.Words(
    "Dag", "Stand op een andere dag", "Gaat naar de dag waarvan u de stand wilt zien.")
  static let help = HelpTopic(
    "Toestemming van een leerling",
    """
    Bovenaan staat per doel of er toestemming is. Daaronder staat alles wat is geantwoord, het \
    nieuwste eerst. Er wordt nooit iets gewist: een nieuw antwoord komt erbij.

    Vastleggen: ga naar het doel en druk op Enter. Intrekken gaat net zo snel: Enter, de letter i, \
    en F2. Het geldt meteen.

    Wilt u weten hoe het vroeger stond? Druk op F7, typ een dag en druk op Enter. Dan telt alleen wat \
    op die dag al was getekend.
    """)

  static func title(_ name: String) -> String { "Toestemming - \(name)" }

  static func isPast(_ day: CalendarDate) -> String {
    "U ziet hoe het stond op \(day.dutch), niet hoe het nu staat."
  }

  /// Who may answer, in one sentence.
  static func decides(_ answer: ConsentsAnswer) -> String {
    if answer.pupilDecides { return "De leerling is 16 of ouder en beslist zelf." }
    guard let day = answer.decidesFrom else {
      return "De geboortedatum is niet bekend. Daardoor is niet zeker wie mag beslissen."
    }
    return "De ouders met gezag beslissen. Vanaf \(day.dutch) beslist de leerling."
  }

  /// A purpose that is asked per question: who may know what.
  static func about(_ label: String, _ subject: ConsentSubjectAnswer) -> String {
    "\(subject.name ?? label): \(question(subject))"
  }

  /// What is asked; it is blank for who may not read it.
  static func question(_ subject: ConsentSubjectAnswer) -> String {
    subject.question.isEmpty ? "de vraag ziet u niet met uw rol" : subject.question
  }

  /// A word on which a state rests.
  static func line(_ word: ConsentWord, by giver: String) -> String {
    "\(ConsentStateWording.word(word.answer)), \(word.signed.dutch), \(giver)"
  }

  static func capacity(_ word: ConsentWord, _ giver: String) -> String {
    var parts = [giver]
    if let authority = word.authority { parts.append(RequestWording.word(authority)) }
    if word.isByMandate { parts.append("getekend door een gemachtigde") }
    return parts.joined(separator: ", ")
  }

  static func evidence(_ word: ConsentWord) -> String {
    if word.document != nil { return "scan in het dossier" }
    if let place = word.place { return place }
    return word.answer == .withdrawn ? "niet nodig bij intrekken" : "ziet uw rol niet"
  }

  static func entered(_ person: String?, on day: CalendarDate) -> String {
    "\(day.dutch) door \(person ?? "een collega")"
  }
}
