import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of one demand (PV-02) and of its forms (PV-03 to PV-05).
enum DemandPageWording {
  static let hint = "F9 toont wat u met deze vordering kunt doen."
  static let demand = "Vordering"
  static let officer = "Namens"
  static let dated = "Gedateerd"
  static let deadline = "Antwoorden voor"
  static let asked = "Wat er wordt gevraagd"
  static let categories = "Rubrieken"
  static let words = "In eigen woorden"
  static let special = "Mag niet"
  static let paper = "Papier"
  static let spoken = "mondeling, wegens spoed"
  static let scan = "scan in het dossier"
  static let scanInDossier = """
    Deze scan staat in het dossier. Wie het dossier mag inzien, kan hem daar tegenkomen, ook de ouders. \
    Voeg de scan liever hier toe met F9, en haal hem uit het dossier.
    """
  static let ownScan = "Scan"
  static let ownScanWhy = """
    Deze scan hoort bij de vordering en staat in geen dossier. Alleen wie vorderingen mag zien, kan hem \
    openen. Dat staat dan in het logboek.
    """
  static func ownScan(_ scan: DemandScan) -> String {
    "\(scan.fileType.isEmpty ? "bestand" : scan.fileType), toegevoegd op \(scan.on.dutch)"
  }
  static let addScan = "Scan toevoegen"
  static let addScanText = "Welk bestand? De scan komt bij de vordering en in geen dossier."
  static let replaceScanText =
    "Welk bestand? Het komt in de plaats van de eerste scan. Die wordt vernietigd."
  static let addScanButton = "Toevoegen"
  static let scanAdded = "De scan is toegevoegd. Wis nu het bestand waar hij vandaan kwam."
  static let saveScan = "Scan opslaan"
  static let saveScanText = "Naar welk bestand? Wis het bestand zodra u klaar bent."
  static let noScan = "Er is geen scan bij deze vordering."
  static let noPaperYet = "Het papier van deze vordering is er nog niet."
  static func scanSaved(_ path: String) -> String {
    "De scan staat nu in \(path). Dat bestand is niet beveiligd: wis het als u klaar bent."
  }
  static let progress = "Afhandeling"
  static let entered = "Vastgelegd door"
  static let officerSaw = "FG"
  static let notSeen = "heeft dit nog niet gezien"
  static let given = "Gegeven"
  static let nothingGiven = "nog niets"
  static let outcome = "Afloop"
  static let actions = "Vordering"
  static let give = "Gegevens geven op deze vordering"
  static let paperCame = "Papier is gekomen"
  static let notice = "Gezien (FG)"
  static let close = "Afsluiten"
  static let dossier = "Dossier openen"
  static let isWritten = "Deze vordering staat al op papier."
  static let isClosed = "Deze vordering is afgesloten."
  static let isSeen = "De FG heeft dit al gezien."
  static let noPaper = "Het papier is te laat. Er mag niets meer uit."
  static let noticed = "Vastgelegd dat de FG deze vordering kent."
  static let paperKept = "Vastgelegd dat het papier er is."
  static let closedNow = "De vordering is afgesloten."
  static let registered = "De vordering is vastgelegd. De FG ziet haar op het scherm Vandaag."
  static let help = HelpTopic(
    demand,
    """
    Geef alleen wat de vordering vraagt, en leg dat vast als verstrekking. Sluit de vordering daarna \
    af. Geeft u niets, dan schrijft u waarom niet.

    Bijzondere gegevens, zoals gezondheid, mogen alleen met artikel 126nf en een machtiging van de \
    rechter-commissaris.
    """)

  static func title(_ name: String) -> String { "\(demand) - \(name)" }

  static func officer(_ officer: DemandOfficer) -> String {
    officer.function + (officer.number.map { ", \($0)" } ?? "")
  }

  static func special(_ labels: [String]) -> String {
    "\(labels.joined(separator: ", ")): bijzonder, en niet gevorderd met artikel 126nf"
  }

  static func seen(_ name: String?, _ day: CalendarDate) -> String {
    "gezien op \(day.dutch)\(name.map { " door \($0)" } ?? "")"
  }

  static func came(_ day: CalendarDate) -> String { "gekomen op \(day.dutch)" }
  static func awaited(_ day: CalendarDate) -> String { "nog niet; uiterlijk \(day.dutch)" }

  static func given(_ count: Int) -> String {
    count == 1 ? "1 verstrekking" : "\(count) verstrekkingen"
  }

  static func outcome(_ closing: DemandClosing) -> String {
    switch closing.outcome {
    case .given: "gegeven, afgesloten op \(closing.on.dutch)"
    case .givenWithoutPaper(_, let reason):
      "gegeven, papier kwam nooit: \(reason) (\(closing.on.dutch))"
    case .refused(let reason): "niets gegeven: \(reason) (\(closing.on.dutch))"
    }
  }

  // The form of a new demand.
  static let newTitle = "Vordering vastleggen"
  static let intro =
    "Neem over wat op het papier staat. Bel bij twijfel terug op een nummer dat u zelf opzoekt."
  static let authorityHint = "Bijvoorbeeld: politie Eenheid Oost, recherche."
  static let function = "Functie"
  static let functionHint = "Bijvoorbeeld: hulpofficier van justitie. Geen naam."
  static let number = "Dienstnummer"
  static let numberHint = "Het nummer op het papier, als het er staat."
  static let articleHint = "Het artikel dat op het papier staat (F4 = lijst)."
  static let authorised = "Machtiging van"
  static let authorisedHint =
    "Alleen bij 126nf: de datum van de machtiging van de rechter-commissaris."
  static let reference = "Kenmerk machtiging"
  static let law = "Wet en artikel"
  static let lawHint = "Alleen bij een ander bevel: de wet en het artikel op het papier."
  static let datedHint = "De datum op het papier, of de dag waarop iemand belde of kwam."
  static let receivedHint = "De dag waarop de vordering bij de school kwam."
  static let deadlineHint = "De laatste dag om te antwoorden, zoals op het papier staat."
  static let isSpoken = "Mondeling met spoed"
  static let isSpokenHint = "Ja als er nog geen papier is. Dat moet dan binnen drie dagen komen."
  static let place = "Waar het papier ligt"
  static let placeHint =
    "Bijvoorbeeld: kluis van de directeur. Niet in het dossier: dat kunnen ouders inzien."
  static let wordsHint = "Kort wat er wordt gevraagd en over welke tijd."
  static let categoryHint = "Ja als de vordering deze gegevens vraagt. Typ j of n."

  // The forms of the paper and of the end.
  static let paperTitle = "Papier van een vordering"
  static let came = "Gekomen op"
  static let cameHint = "De dag waarop het papier kwam."
  static let closeTitle = "Vordering afsluiten"
  static let closeGiven = "Er is iets gegeven. Dat staat bij de verstrekkingen."
  static let closeRefused = "Er is niets gegeven. Schrijf op waarom niet."
  static let closeUnconfirmed =
    "Er is iets gegeven en het papier kwam niet op tijd. Schrijf op waarom het er niet is."
  static let reason = "Reden"
  static let reasonHint = "Kort. Geen namen van mensen buiten de school."
}
