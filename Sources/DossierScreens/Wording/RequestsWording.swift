import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the list of requests.
enum RequestsWording {
  static let title = "Verzoeken"
  static let pupil = "Leerling"
  static let kind = "Soort"
  static let requester = "Verzoeker"
  static let received = "Ontvangen"
  static let due = "Uiterlijk"
  static let factsDue = "Feiten uiterlijk"
  static let days = "Dagen"
  static let state = "Stand"
  static let handler = "Behandelaar"
  static let school = "School"
  static let shown = "Toon"
  static let year = "Jaar"
  static let name = "Zoek"
  static let reference = "Kenmerk"
  static let find = KeyWording.Words(
    "Zoeken", "Zoeken op naam of kenmerk", "Toont verzoeken over een leerling, of met een kenmerk.")
  static let findText =
    "Typ het begin van de voornaam of de achternaam van de leerling, of het kenmerk uit de brief: "
    + "V-2026-0017, of kort 17. Leeg toont alle verzoeken."
  static let findButton = "Zoeken"
  static let origin = "Hoe de datum komt"
  static let waiting = "Wacht"
  static let reminded = "Herinnerd"
  static let officer = "FG"
  static let flagged = "vraagt aandacht van het bestuur"
  static let details = "Gekozen verzoek"
  static let hint = "Enter opent, spatie merkt. F1 zegt hoe de datum komt. F9 is Acties."
  static let filterHint = FormWording.filterHint
  static let open = "Verzoek openen"
  static let unmark = "Merktekens weghalen"
  static let noneChosen = "er is geen verzoek gekozen"
  static let isOver = "dit verzoek is al afgesloten"
  static let newNotAllowed = "uw rol mag geen verzoeken registreren"
  static let workNotAllowed = "uw rol behandelt geen verzoeken"
  static let resultTitle = "Niet alles is gelukt"
  static let resultEnd = "Wat niet lukte, is niet gewijzigd."
  static let new = KeyWording.Words(
    "Nieuw", "Nieuw verzoek", "Registreert een verzoek van een ouder of leerling.")
  static let help = HelpTopic(
    title,
    """
    Hier staan de verzoeken van ouders en leerlingen, op de dag waarop het antwoord er uiterlijk \
    moet zijn. TE LAAT betekent: die dag is voorbij. Vandaag is nog op tijd. De laatste twee dagen ziet u \
    hoeveel dagen er nog zijn.

    Ga met Tab naar Toon of Soort en druk op Enter om minder of andere verzoeken te zien. Typ letters \
    om naar een leerling te springen.

    F7 zoekt op de naam van een leerling of op het kenmerk uit een brief, ook bij verzoeken die zijn \
    afgesloten. Van V-2026-0017 mag u ook alleen 17 typen. Bij verzoeken die zijn afgesloten kiest u \
    ook het jaar waarin het verzoek binnenkwam.

    Merk met de spatiebalk meer verzoeken tegelijk. Met F9 wijst u ze samen toe, of herinnert u wie \
    ze behandelt. U ziet per verzoek of het gelukt is.
    """)

  /// What is asked, short enough for a column.
  static func short(_ kind: RequestKind) -> String {
    switch kind {
    case .portability: "dataportab."
    case .parentInformation: "informatie"
    case .question: "vraag FG"
    case .access, .rectification, .erasure, .restriction, .objection: RequestWording.word(kind)
    }
  }

  /// Its number, who asks, when it came in and who works on it, where a narrow list has no columns for it.
  static func detail(_ row: RequestRow) -> String {
    let requester = row.requester.map { "\(RequestWording.name($0)), " } ?? ""
    let handler = row.handlerName.map { ", bij \($0)" } ?? ""
    return "\(row.reference): \(requester)ontvangen \(row.received.dutch)\(handler)"
  }

  /// Which requests a filter leaves.
  static func word(_ filter: RequestsQuery.Filter) -> String {
    switch filter {
    case .open: "open"
    case .late: "te laat"
    case .week: "deze week of te laat"
    case .mine: "van mij"
    case .ended: "afgesloten"
    }
  }

  /// What an empty list says.
  static func none(_ filter: RequestsQuery.Filter) -> String {
    switch filter {
    case .open: "Er zijn geen open verzoeken."
    case .late: "Er is niets te laat."
    case .week: "Er is niets te laat en niets dat binnen een week klaar moet zijn."
    case .mine: "U behandelt nu geen verzoeken."
    case .ended: "Er zijn nog geen afgesloten verzoeken."
    }
  }

  /// How many requests there are, and what stands out.
  static func found(_ count: Int, shown: Int, late: Int, marked: Int) -> String {
    var words = count == 1 ? "1 verzoek" : "\(count) verzoeken"
    if shown < count { words += ", u ziet de eerste \(shown)" }
    if late > 0 { words += ", \(late) te laat" }
    if marked > 0 { words += ", \(marked) gemerkt" }
    return words + "."
  }

  /// Where a request stands, in one word for the list.
  static func state(_ row: RequestRow) -> String {
    switch row.phase {
    case .received, .inTreatment, .extended:
      row.waitingSince == nil ? RequestWording.word(row.phase) : "wacht"
    case .decided, .carriedOut, .withdrawn: RequestWording.word(row.phase)
    case .closed: row.outcome.map { RequestWording.word($0) } ?? RequestWording.word(row.phase)
    }
  }

  /// The colour that repeats what the words of a deadline say.
  static func style(_ status: DeadlineStatus) -> Style? {
    switch status.urgency {
    case .late: .error
    case .today, .withinTwoDays, .withinWeek: .warning
    case .withinTwoWeeks, .later, .done: nil
    }
  }

  static func since(_ day: CalendarDate) -> String { "op de verzoeker, sinds \(day.dutch)" }

  static func assign(_ count: Int) -> String {
    count > 1 ? "\(count) verzoeken toewijzen" : "Toewijzen aan een collega"
  }

  static func remind(_ count: Int) -> String {
    count > 1 ? "Behandelaars van \(count) verzoeken herinneren" : "Behandelaar herinneren"
  }

  static func done(_ step: RequestBulk.Step, _ count: Int) -> String {
    let requests = count == 1 ? "1 verzoek" : "\(count) verzoeken"
    return switch step {
    case .assign: "\(requests) toegewezen."
    case .remind: "Herinnering gegeven bij \(requests)."
    }
  }

  static func tooManyMarked(_ limit: Int) -> String {
    "U kunt hooguit \(limit) verzoeken tegelijk merken."
  }

  static func why(_ row: RequestRow, name: String) -> String {
    "\(due) \(row.pressing.due.dutch): \(RequestWording.word(row.kind)), \(name)"
  }

  /// How a due date came about and what it means.
  static func explanation(_ row: RequestRow, at board: PolicyIdentity?) -> String {
    var lines = [
      "Ontvangen op \(row.received.dutch). " + RequestWording.word(row.status).sentence
    ]
    if row.pressing.isOfFacts {
      lines.append(
        "Een fout in een feit wordt meteen verbeterd, uiterlijk \(row.pressing.due.dutch). "
          + "Het antwoord op het verzoek is er uiterlijk \(row.due.dutch).")
    }
    if let origin = row.origin { lines.append(RequestWording.words(origin).sentence) }
    lines.append(
      "De dag van ontvangst telt niet mee. Niets zet de klok stil: ook een vakantie niet, en ook "
        + "wachten op de verzoeker niet.")
    lines.append(RuleWording.sentence("R-O-8.9-3", at: board))
    return lines.joined(separator: "\n\n")
  }
}
