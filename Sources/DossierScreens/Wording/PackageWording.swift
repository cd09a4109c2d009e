import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of contributions and packages.
enum PackageWording {
  static let logTask =
    "De FG, of een directeur die het logboek mag lezen, haalt eruit wie het dossier bekeek. Dat "
    + "doet u in het pakket (F9)."
  static let hint = "F6 maakt het pakket. F9 toont wat u kunt doen. F1 zegt waarom."
  static let readingHint = "F9 toont wat u kunt doen, en waarom iets niet kan. F1 zegt waarom."
  static let workingHint = "Het programma is bezig. F3 stopt; er blijft dan niets half staan."
  static let make = KeyWording.Words(
    "Maken", "Pakket maken", "Maakt de kopie uit alle bijdragen. Een ouder pakket vervalt.")
  static let stop = KeyWording.Words("Stop", "Stoppen", "Stopt. Er wordt dan niets gemaakt.")
  static let pleaseWait = "Een ogenblik."
  static let stopped = "Gestopt. Er is niets gemaakt; de bijdragen blijven staan."
  static let contributions = "Bijdragen"
  static let needed = "Nog nodig"
  static let complete = "niets, alles is binnen"
  static let notSeen = "dat kan uw rol niet zien"
  static let noneYet = "nog niemand"
  static let suppliedByProgram = "niet nodig: het programma pakt wat de ouders of leerling gaven"
  static let notYet = "nog niet gezegd"
  static let missingHelp =
    "Deze rol houdt de rubriek bij en moet nog zeggen wat er is. Tot die tijd gaat er niets mee."
  static let saidHelp = "Wat deze rol zei. Opnieuw bijdragen vervangt dit."
  static let lookAgain = "nakijken"
  static let unredactedHelp =
    "In deze stukken staan misschien anderen. Wie bijdroeg, kijkt ze na en lakt woorden weg."
  static let whoLooked = "wie keek"
  static let notSupplied = "nog niet aangeleverd (F9)"
  static let whoLookedHelp =
    "Bij inzage hoort ook wie het dossier heeft bekeken. Wie het logboek mag lezen, levert dat aan."
  static let supplyLog = "Aanleveren wie het dossier bekeek"
  static let staysOut = "Gaat niet mee"
  static let nothing = "niets"
  static let refused = "afgewezen"
  static let package = "Pakket"
  static let notMade = "nog niet gemaakt"
  static let beingMade = "wordt gemaakt"
  static let begunHelp = """
    Stopte het programma terwijl het pakket werd gemaakt? Het programma gaat daar vanzelf mee verder, \
    zodra wie begon weer werkt. Niemand hoeft iets opnieuw bij te dragen.

    Van een pakket dat nog niet af is, blijft niets half staan.
    """
  static let empty = "let op"
  static let holdsNothing = "in dit pakket staat niets uit het dossier"
  static let emptyHelp = """
    Er gaat alleen een bladzijde mee die dat zegt. Klopt dat? Kijk bij de bijdragen wie 'niets' zei, en \
    bij het besluit wat er is toegewezen.

    Zo'n kopie kost niets. De eerste kopie waar wel iets in staat, is nog steeds gratis.
    """
  static let made = "gemaakt op"
  static let madeHelp = "Draagt daarna iemand opnieuw bij? Maak het pakket dan opnieuw."
  static let expires = "bewaard tot en met"
  static let expiryHelp =
    "Daarna wist het programma het pakket. In het register blijft staan dat het er was."
  static let files = "bestanden"
  static let filesHelp =
    "inzage.html is om te lezen en te printen. inzage.json is voor een ander programma."
  static let copies = "Kopieën"
  static let noCopies = "nog geen overhandigd"
  static let nextCopy = "volgende kopie"
  static let free = "gratis"
  static let stillMissing = "nog niet alle bijdragen zijn binnen"
  static let logMissing = "nog niet is aangeleverd wie het dossier bekeek"
  static let notDecided = "er is nog niets toegewezen"
  static let mayNotHandOver = "uw rol overhandigt hier nu niets"
  static let mayNotContribute = "uw rol kan hier nu niets bijdragen"
  static let noLogNeeded = "bij dit verzoek hoort niet wie het dossier bekeek"
  static let mayNotReadLog = "uw rol mag het logboek niet lezen"
  static let saveTitle = "Pakket uitlezen"
  static let saveText =
    "Buiten de kast wordt het pakket niet beschermd. Wis het bestand na het overhandigen.\n\n"
    + FormWording.whichFile
  static let way = "Hoe"
  static let wayHint = "Hoe de verzoeker de kopie kreeg (F4 = lijst)."
  static let receiver = "Rechtstreeks naar"
  static let channel = "Verstuurd"
  static let channelHint = "Alleen bij rechtstreeks sturen: hoe het ging (F4 = lijst)."
  static let price = "Kosten"
  static let priceHint = "In euro's. Minder mag altijd, meer dan in het beleid niet."
  static let firstIsFree = "gratis, want het is de eerste kopie"
  static let emptyIsFree = "gratis, want er staat niets in"
  static let allAreFree = "gratis, want uw bestuur vraagt niets"
  static let notAPrice = "Kosten: typ een bedrag, bijvoorbeeld 2,50."
  static let handOverIntro =
    "Geef de kopie alleen aan wie erom vroeg. Leg hier vast hoe en wanneer."

  static let help = HelpTopic(
    "Pakket",
    """
    Hier staat wat er nog nodig is voor de kopie. Wie een rubriek bijhoudt, zegt eerst wat er is. \
    Daarna maakt u het pakket met F6.

    Met F9 leest u het pakket uit naar een bestand, en legt u vast dat u de kopie overhandigde. De \
    eerste kopie is gratis.

    Het pakket verloopt. Daarna is het gewist; dat het er was, blijft in het register staan.
    """)

  static func title(_ name: String) -> String { "Pakket - \(name)" }

  /// What a holder said.
  static func word(_ answer: PartGiven.Answer) -> String {
    switch answer {
    case .items: "gegevens"
    case .nothing: "niets"
    case .withheld: "niet gegeven"
    }
  }

  static func unredacted(_ count: Int) -> String {
    "in \(pieces(count)) staan misschien anderen"
  }

  /// Who is making it, and whether somebody must do something.
  static func begun(_ begun: BegunPackage) -> String {
    let since = "begonnen op \(begun.on.dutch)"
    guard !begun.isOwn else { return "\(since); het gaat vanzelf verder" }
    return "\(since) door \(begun.person ?? RequestPageWording.unknown)"
  }

  /// The same on the case itself.
  static func begunTask(_ begun: BegunPackage) -> String {
    "Het pakket wordt gemaakt: \(self.begun(begun))"
  }

  static func supplied(on day: CalendarDate) -> String { "aangeleverd op \(day.dutch)" }

  /// The last day of a package, with the days that are left.
  static func until(_ day: CalendarDate, on today: CalendarDate) -> String {
    let left = today.days(until: day)
    return left <= 0
      ? "\(day.dutch), de laatste dag" : "\(day.dutch), nog \(RequestWording.days(left))"
  }

  static func files(_ names: [String], _ size: String) -> String {
    "\(names.joined(separator: ", ")) (\(size))"
  }

  static func copy(_ copy: HandOver) -> String {
    "\(RequestWording.word(copy.way)), \(price(copy.feeCents))"
  }

  static func price(_ cents: Int) -> String {
    cents == 0 ? free : "€ \(Euros(cents: cents).text)"
  }

  /// What is being done.
  static func working(_ job: OfficeJob) -> String {
    switch job {
    case .package: "Pakket maken"
    case .accessLog: "Logboek lezen"
    case .importFile: ImportScreenWording.workingTitle
    }
  }

  static func finished(_ job: OfficeJob) -> String {
    switch job {
    case .package: "Het pakket is klaar. F9 leest het uit."
    case .accessLog: "Aangeleverd wie het dossier bekeek."
    case .importFile: ImportScreenWording.applied
    }
  }

  /// The advice first: the line may be too short for a long path.
  static func saved(_ path: String) -> String {
    "Wis het na gebruik. Uitgelezen naar \(path)."
  }
}
