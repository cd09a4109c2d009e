import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the figures about requests (toezicht).
enum OversightWording {
  static let title = "Toezicht"
  static let openByKind = "Open, naar soort"
  static let openByAge = "Open, naar leeftijd"
  static let late = "Te laat"
  static let ended = "Afgehandeld"
  static let grounds = "Gronden bij afwijzing"
  static let noneOpen = "Er zijn geen open verzoeken."
  static let noneLate = "Er is niets te laat."
  static let noneEnded = "Er zijn nog geen afgehandelde verzoeken."
  static let lateReasons = "Te laat beantwoord, waarom"
  static let lateReason = "Reden"
  static let noneAnsweredLate = "Er is niets te laat beantwoord met een reden."
  static let noneRefused = "Er is niets afgewezen."
  static let year = "Jaar"
  static let school = "School"
  static let allYears = "alle jaren"
  static let allSchools = "alle scholen"
  static let unknownSchool = "school onbekend"
  /// What is open counts whatever year was chosen, and the heading says so.
  static func open(_ title: String, _ query: OversightQuery) -> String {
    query.year == nil ? title : "\(title) (\(allYears))"
  }

  static let hint =
    "Enter opent wat te laat is. Tab gaat naar jaar en school. F9 is Acties."
  static let filterHint = "Enter of F4 toont wat u kunt kiezen. Pijl omlaag gaat naar de cijfers."
  static let notARequest = "Deze regel is een getal. Enter opent alleen een verzoek dat te laat is."
  static let help = HelpTopic(
    title,
    """
    Hier staat hoe de verzoeken ervoor staan: wat open is en hoe lang al, wat te laat is en waarop \
    het wacht, en wat er van de verzoeken is geworden.

    Het jaar is het jaar van ontvangst. Open verzoeken tellen altijd mee. De helft van de antwoorden \
    was klaar binnen het aantal dagen bij 'Helft'. Wat is ingetrokken, telt daarbij niet mee.

    Er staan geen namen in. Met F9 slaat u de cijfers op als rapport, om af te drukken of om verder \
    te rekenen.
    """)

  static let kind = "Soort"
  static let request = "Verzoek"
  static let due = "Uiterlijk"
  static let days = "Dagen te laat"
  static let shortDays = "Dagen"
  static let waitsFor = "Wacht op"
  static let flagged = "FG vraagt aandacht"
  static let shortFlagged = "FG"
  static let ground = "Grond"
  static let total = "Samen"
  static let isLate = "Te laat"
  static let shortLate = "Laat"
  static let extended = "Verlengd"
  static let shortExtended = "Verl"
  static let granted = "Toegewezen"
  static let shortGranted = "Toegew"
  static let partly = "Deels toegewezen"
  static let shortPartly = "Deels"
  static let refused = "Afgewezen"
  static let shortRefused = "Afgew"
  static let withdrawn = "Ingetrokken"
  static let shortWithdrawn = "Ingetr"
  static let median = "Helft binnen (dagen)"
  static let shortMedian = "Helft"
  static let count = "Aantal"
  static let age = "Leeftijd"
  static let yearAndSchool = "Jaar en school"
  static let yes = "ja"

  /// How old open requests are: the words of one of the ages.
  static func age(_ index: Int) -> String {
    let limits = RequestFigures.ageLimits
    guard index < limits.count else { return "meer dan \(limits.last ?? 0) dagen" }
    let from = index == 0 ? 0 : limits[index - 1] + 1
    return "\(from) tot en met \(limits[index]) dagen"
  }

  static func shortAge(_ index: Int) -> String {
    let limits = RequestFigures.ageLimits
    guard index < limits.count else { return ">\(limits.last ?? 0) d" }
    return "\(index == 0 ? 0 : limits[index - 1] + 1)-\(limits[index]) d"
  }

  /// What is said beside the bar of a kind.
  static func note(late: Int, extended: Int) -> String {
    [late > 0 ? "\(late) te laat" : nil, extended > 0 ? "\(extended) verlengd" : nil]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// What is said beside the bar of a year.
  static func note(median: Int?) -> String {
    median.map { "helft binnen \(RequestWording.days($0))" } ?? ""
  }

  /// When somebody was reminded of a request that is late.
  static func reminded(_ day: CalendarDate) -> String { "herinnerd \(day.dutch)" }

  /// What the figures are about, for example "De Regenboog, 2026".
  static func about(school: String?, year: Int?) -> String {
    "\(school ?? allSchools), \(year.map(String.init) ?? allYears)"
  }

  static func summary(open: Int, late: Int) -> String {
    "\(open) open, \(late) te laat."
  }
}

extension OversightWording {
  static let actionsTitle = "Wat wilt u doen?"
  static let savePage = "Rapport opslaan om af te drukken (HTML)"
  static let saveTable = "Cijfers opslaan als tabel (CSV)"
  static let saveTitle = "Rapport opslaan"
  static let saveText =
    "In het rapport staan alleen getallen en nummers van verzoeken, geen namen.\n\n"
    + FormWording.whichFile
  static let saveButton = "Opslaan"
  static func saved(_ path: String) -> String { "Het rapport staat in \(path)." }

  static func reportTitle(_ board: String) -> String { "Verzoeken van betrokkenen - \(board)" }
  static func reportDate(_ day: CalendarDate, about: String) -> String {
    "Stand op \(day.dutch). \(about.prefix(1).uppercased() + about.dropFirst())."
  }
  static func newest(_ mark: JournalMark) -> String {
    "Het logboek ging toen tot en met regel \(mark.line): \(mark.hash)."
  }
  static let reportNote =
    "Dit rapport bevat geen namen. Open verzoeken tellen bij elk jaar mee; het jaar is het jaar van "
    + "ontvangst. Een verzoek is te laat als het antwoord er niet is op de laatste dag van de termijn."
  static let csvTable = "Tabel"
  static let csvRow = "Regel"
  static let csvColumn = "Gegeven"
  static let csvValue = "Waarde"
}
