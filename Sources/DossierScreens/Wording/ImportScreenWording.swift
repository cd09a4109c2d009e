import ScreenKit

/// The sentences of the screens that read in files.
enum ImportScreenWording {
  static let menu = "Bestand inlezen"
  static let title = "Bestand inlezen"
  static let intro = """
    Eerst komt altijd een proef: u ziet wat er zou veranderen, en er verandert nog niets.
    """
  static let kind = "Soort"
  static let kindHint = "F4 toont de soorten. CSV vraagt ook om een mappingbestand."
  static let file = "Bestand"
  static let fileHint = "Waar staat het bestand? Bijvoorbeeld /home/school/export.xml"
  static let mapping = "Mapping"
  static let mappingHint = "Alleen bij CSV: het bestand dat zegt welke kolom bij welk veld hoort."
  static let mappingNeeded = "Mapping: een tabel heeft een mappingbestand nodig. Waar staat het?"
  static let schoolHint = "Alleen als het bestand zelf geen school noemt."
  static let system = "Bronsysteem"
  static let systemHint = "Waaruit komt het bestand? Bijvoorbeeld esis. Leeg mag ook."
  static let refused = "Dit bestand kan niet"
  static let refusedNow = "Er is niets veranderd. Kijk het bestand na en probeer het opnieuw."
  static let noDoor = "Hier kunnen geen bestanden worden ingelezen."
  static let tryOut = KeyWording.Words(
    "Proef", "Proef doen", "Leest het bestand en toont wat er zou veranderen.")
  static let apply = KeyWording.Words(
    "Inlezen", "Inlezen", "Neemt over wat de proef toont. Dat wordt eerst gevraagd.")
  static let stop = KeyWording.Words(
    "Stop", "Stoppen", "Stopt. Wat al is overgenomen, blijft staan.")
  static let nothingToApply = "er is niets om over te nemen"
  static let trialTitle = "Proef: er is niets veranderd"
  static let workingTitle = "Overnemen"
  static let doneTitle = "Overgenomen"
  static let workingHint = "Het programma is bezig. F3 stopt; wat al is overgenomen, blijft staan."
  static let reportHint = "Bladeren met de pijlen en PgDn. Enter toont de hele regel."
  static let applied = "Het bestand is overgenomen."
  static let stopped =
    "Gestopt. Wat al was overgenomen, blijft. Lees hetzelfde bestand nog een keer in voor de rest."
  static let what = "Wat"
  static let line = "Regel"
  static let detail = "Toelichting"
  static let new = "nieuw"
  static let changed = "gewijzigd"
  static let unchanged = "ongewijzigd"
  static let held = "aangehouden"
  static let warning = "let op"
  static let dropped = "niet overgenomen"
  static let recognised = "herkend"
  static let proposal = "voorstel"

  static let help = HelpTopic(
    title,
    """
    U leest leerlingen in uit een ander systeem. EDEXML is een bestand met leerlingen, groepen en \
    medewerkers. Een CSV-tabel heeft een mappingbestand nodig. OSO is het overstapdossier van één \
    leerling.

    Vul in waar het bestand staat en druk op F2. U ziet dan een proef. Er verandert nog niets.

    Vult u het bronsysteem in, dan overschrijft het bestand alleen de velden waarvoor dat systeem \
    volgens het beleid leidend is. De andere velden worden aangehouden als zij verschillen.
    """)

  static let reportHelp = HelpTopic(
    trialTitle,
    """
    Bovenaan staat hoeveel leerlingen nieuw, gewijzigd en ongewijzigd zijn. Aangehouden betekent: dit \
    wordt niet overgenomen, en een mens moet kijken. Daaronder staat waarom, met de regel in het \
    bestand.

    Een voorstel gaat over een medewerker: een account maakt wie de accounts beheert.

    Klopt het? Druk op F2. Het programma vraagt het nog een keer en neemt het dan over.
    """)

  static func word(_ kind: ImportSource.Kind) -> String {
    switch kind {
    case .edexml: "EDEXML: leerlingen en groepen"
    case .csv: "CSV: een tabel met een mappingbestand"
    case .oso: "OSO: overstapdossier van één leerling"
    }
  }

  static func question(new: Int, changed: Int) -> String {
    "\(pupils(new)) nieuw en \(pupils(changed)) gewijzigd. Wilt u dit overnemen?"
  }

  static func pupils(_ count: Int) -> String {
    count == 1 ? "1 leerling" : "\(count) leerlingen"
  }

  static func rows(_ count: Int) -> String { count == 1 ? "1 keer" : "\(count) keer" }
  static func more(_ count: Int) -> String { "en nog \(count), die hier niet staan" }
  static func atLine(_ place: String) -> String { "Regel \(place) van het bestand: " }
  static func column(_ heading: String) -> String { "kolom \(heading) staat niet in de mapping" }

  static func times(_ name: String, _ count: Int, _ reason: String? = nil) -> String {
    "\(name) (\(count) keer)" + (reason.map { ", \($0)" } ?? "")
  }

  static func staff(_ name: String, role: String, groups: [String]) -> String {
    "\(name) als \(role)" + (groups.isEmpty ? "" : " van \(groups.joined(separator: ", "))")
  }
}
