import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of one request on the screen.
enum RequestPageWording {
  static let title = "Verzoek"
  static let unknown = "onbekend"
  static let stateHelp =
    "Een verzoek gaat van ontvangen naar in behandeling, besloten, uitgevoerd en gesloten. Tot het "
    + "besluit kan de verzoeker het intrekken."
  static let referenceHelp =
    "Dit staat in elke brief. Met F7 in de lijst vindt u het verzoek ermee terug."
  static let hint = "Enter doet of toont de regel. F1 zegt waarom. F9 toont wat u nu kunt doen."
  static let asked = "Gevraagd"
  static let wish = "Toelichting"
  static let wishHelp = "Wat de verzoeker erbij zei."
  static let requester = "Verzoeker"
  static let onlyOfficerReads = "Alleen de FG leest de vraag, en wie haar opschreef."
  static let came = "Ontvangen"
  static let cameHelp =
    "De termijn telt vanaf de dag van ontvangst, ook als iemand pas later zag dat het een verzoek is."
  static let nobody = "nog niemand"
  static let handlerHelp = "Wie het verzoek behandelt. Wie besluit, staat in het beleid."
  static let warning = "Let op"
  static let warningHelp =
    "De uiterste dag blijft staan, ook als er dan niemand op school is. Antwoord dus eerder."
  static let waitingHelp =
    "Wachten op de verzoeker zet de klok niet stil. Wie later naar het verzoek kijkt, ziet wel "
    + "hoelang u wachtte."
  static let factualErrors = "Fout in een feit"
  static let identity = "Wie vraagt het"
  static let notEstablished = "nog niet vastgesteld"
  static let identityHelp = """
    Pas als vaststaat wie vraagt, wordt iets toegewezen of meegegeven. Leg alleen vast hoe u het weet.

    Het nummer van een paspoort of een kopie ervan mag de school niet bewaren.
    """
  static let entitled = "Mag dit?"
  static let entitlementHelp =
    "Wie mag vragen, volgt uit de leeftijd, het gezag en besluiten van de rechter op de dag van "
    + "ontvangst."
  static let remarks = "Bij de ontvangst"
  static let completed = "Aangevuld"
  static let completedHelp = "Wat de verzoeker later aanvulde."
  static let tasks = "Nu te doen"
  static let noTasks = "niets meer"
  static let othersTurn = "Hier moet eerst iemand anders iets doen, of iets uitgezocht worden."
  static let parts = "Onderdelen"
  static let undecided = "nog niet besloten"
  static let decision = "Besluit"
  static let shielded = "Afgeschermd"
  static let shieldedHelp =
    "De echte grond van deze weigering. Noem die nergens: niet in de brief en niet aan wie het "
    + "verzoek behandelt."
  static let court = "Naar de rechter"
  static let advice = "Advies van de FG"
  static let flagged = "AANDACHT: "
  static let followUps = "Na het antwoord"
  static let timeline = "Wat er gebeurde"
  static let timelineHelp = "Een stap blijft altijd staan. Niets wordt overschreven."

  /// When a step was recorded, where that is not the day it happened.
  static func recorded(_ day: CalendarDate, happened: CalendarDate) -> String {
    day == happened ? "" : " (vastgelegd op \(day.dutch))"
  }

  /// Why an answer was late, behind the line of the step that gave it.
  static func late(_ reason: LateReason?) -> String {
    reason.map { " (te laat: \(RequestWording.word($0)))" } ?? ""
  }

  static let openDossier = "Dossier openen"
  static let party = "Ouder of verzoeker werkt hier"
  static let partyNamed = "Vastgelegd. Die collega kan niets meer doen aan dit verzoek."
  static let parties = "Werkt hier"
  static let partiesHelp =
    "Deze collega's vragen dit, of zijn een ouder van de leerling. Zij kunnen aan dit verzoek niets "
    + "doen. Mist u iemand? Leg dat vast met F9."
  static let package = "Pakket bekijken"
  static let letters = "Brieven"
  static let notHere = "dit doet u op een ander scherm of met de opdracht dossierkast do"
  static let stepIsOver = "Deze stap kan niet meer. Kijk wat er intussen is gebeurd."
  static let noSteps = "uw rol kan hier nu niets doen"
  static let actionsTitle = "Wat wilt u doen?"
  static let help = HelpTopic(
    title,
    """
    Bovenaan staat wie wat vraagt, of dat mag, en wanneer het antwoord er uiterlijk moet zijn. \
    Daaronder staat wat nu gedaan moet worden. Onderaan staat alles wat er gebeurde.

    Ga op een taak staan en druk op Enter om die te doen. Met F9 ziet u alles wat u nu kunt doen.
    """)

  static func name(_ row: RequestRow) -> String { row.pupilName ?? row.pupil.text }

  /// What is asked, for example "inzage: Verzuim, Adres".
  static func asked(_ wish: RequestWish, _ names: RequestNames) -> String {
    let kind = RequestWording.word(wish.kind)
    let items = wish.items
    return items.isEmpty ? kind : "\(kind): \(names.list(items, atMost: 6))"
  }

  /// What the requester said with it, line by line.
  static func details(_ wish: RequestWish, _ names: RequestNames) -> [String] {
    switch wish {
    case .access, .parentInformation: []
    case .rectification(let corrections): corrections.map { line($0, names) }
    case .erasure(_, let ground): ground.map { ["reden: \(RequestWording.word($0))"] } ?? []
    case .restriction(_, let ground): ground.map { ["reden: \(RequestWording.word($0))"] } ?? []
    case .objection(_, let situation): situation.map { [flat($0)] } ?? []
    case .portability(_, let receiver): receiver.map { ["sturen aan: \(flat($0))"] } ?? []
    case .question(let text): [text.isEmpty ? onlyOfficerReads : flat(text)]
    }
  }

  private static func line(_ correction: ProposedCorrection, _ names: RequestNames) -> String {
    let values =
      correction.old.isEmpty && correction.proposed.isEmpty
      ? "" : ": '\(flat(correction.old))' moet worden '\(flat(correction.proposed))'"
    return names.name(correction.item) + values + " (\(RequestWording.word(correction.nature)))"
  }

  static func requester(_ answer: RequestAnswer, _ names: RequestNames) -> String {
    let words = answer.row.requester.map { RequestWording.name($0) } ?? Terms.empty
    guard let mandate = answer.intake.requester.mandate else { return words }
    let principal =
      switch mandate.principal {
      case .pupil: "de leerling"
      case .guardian(let person): names.name(person, otherwise: "een ouder of voogd")
      case .other(let name): name
      }
    return "\(words), namens \(principal)"
  }

  static func came(_ intake: RequestIntake) -> String {
    let words = "\(intake.received.dutch), \(RequestWording.word(intake.channel))"
    return intake.recognised == intake.received
      ? words : "\(words), herkend op \(intake.recognised.dutch)"
  }

  static func established(_ identity: EstablishedIdentity, _ names: RequestNames) -> String {
    "\(RequestWording.word(identity.check)), \(identity.on.dutch), "
      + names.name(identity.by.account)
  }

  static func decided(_ taken: DecisionTaken, by person: String) -> String {
    "\(RequestWording.word(taken.decision.outcome)) op \(taken.on.dutch) door \(person)"
  }

  static func word(_ verdict: ItemDecision.Verdict) -> String {
    verdict == .granted ? "toegewezen" : "afgewezen"
  }

  /// Why a part was refused, behind its name.
  static func ground(_ verdict: ItemDecision.Verdict) -> String {
    guard case .refused(let ground, let words) = verdict else { return "" }
    return ": \(RequestWording.word(ground))" + (words.isEmpty ? "" : ". \(flat(words))")
  }

  static func verdict(_ entitlement: Entitlement) -> String {
    switch entitlement {
    case .entitled: "ja, deze persoon mag dit vragen"
    case .unclear: "dat is nog niet zeker"
    case .notEntitled: "nee, deze persoon mag dit niet vragen"
    }
  }

  /// How a deadline stands; what was withdrawn was never answered.
  static func status(_ row: RequestRow) -> String {
    row.phase == .withdrawn ? RequestWording.word(row.phase) : RequestWording.word(row.status)
  }

  /// Where a request stands, with what the word in the list leaves out.
  static func state(_ row: RequestRow) -> String {
    let phase = RequestWording.word(row.phase)
    let waiting = row.waitingSince.map { ", wacht op de verzoeker sinds \($0.dutch)" } ?? ""
    let reminded = row.reminded.map { ", herinnerd op \($0.dutch)" } ?? ""
    return phase + waiting + reminded
  }

  static func courtUntil(_ day: CalendarDate) -> String { "kan tot en met \(day.dutch)" }

  static func line(_ followUp: RequestFollowUp) -> String {
    "\(RequestWording.word(followUp.route)) \(RequestWording.word(followUp.phase)): "
      + flat(followUp.remark)
  }

  /// Who did something, in which role.
  static func person(_ name: String, _ role: String) -> String {
    role.isEmpty ? name : "\(name) (\(role.lowercased()))"
  }

  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
