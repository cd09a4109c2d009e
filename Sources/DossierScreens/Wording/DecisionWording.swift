import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of deciding on a request (besluit).
enum DecisionWording {
  static let title = "Besluit"
  static let verdict = "Besluit"
  static let verdictHint =
    "Toewijzen, of de grond waarop u afwijst (F4 = gronden die passen)."
  static let explanation = "Uitleg"
  static let explanationHint =
    "Waarom deze grond geldt. Komt in de brief, behalve bij veiligheid."
  static let receiver = "Gaat rechtstreeks naar"

  static func receiverHint(_ asked: String) -> String {
    "De familie vroeg: \(asked.split(whereSeparator: \.isNewline).joined(separator: " ")). "
      + "Wie is dat in het register (F4 = lijst)?"
  }

  static func sentTo(_ name: String) -> String { "Gaat rechtstreeks naar: \(name)" }

  static let advisor = "Geadviseerd door"
  static let advisorHint =
    "Alleen bij de veiligheid van de leerling: wie gaf u advies (F4 = lijst)?"
  static let day = "Besloten op"
  static let dayHint = "De dag van het besluit, niet later dan vandaag."
  static let grant = "toewijzen"

  static func refuse(_ ground: RefusalGround) -> String {
    "afwijzen: " + RequestWording.word(ground)
  }

  static let newPart = KeyWording.Words(
    "Nieuw", "Apart besluiten", "Voegt een rubriek toe waarover u anders besluit.")
  static let newPartTitle = "Over welke rubriek besluit u apart?"
  static let onlyWhole = "alleen bij het hele dossier kunt u per rubriek besluiten"
  static let cannotGrant = "Toewijzen kan nu niet: het is nog niet vastgesteld wie vraagt."
  static let mayNotAsk =
    "Toewijzen kan nu niet: deze persoon mag dit niet vragen, of dat is niet zeker."
  static let shielded =
    "LET OP: de veiligheid van de leerling is een afgeschermde grond. De brief en de andere schermen "
    + "tonen alleen: uitzondering in de wet. Uw uitleg is er alleen voor wie de afgeschermde sleutel "
    + "heeft."
  static let help = HelpTopic(
    title,
    """
    Besluit over elk onderdeel: toewijzen, of afwijzen met een grond. F4 toont de gronden die bij dit \
    verzoek passen. Bij de meeste gronden hoort een uitleg, die in de brief komt.

    Wilt u over een rubriek anders besluiten dan over de rest? Voeg die toe met F6.

    Na F2 ziet u eerst een samenvatting. Een besluit kan daarna niet meer worden gewijzigd.
    """)
  static let saved = "Het besluit is opgeslagen."
  static let summaryTitle = "Dit besluit opslaan?"
  static let summaryEnd = "Een besluit kan niet worden gewijzigd."
  static let explanationMissing = "Bij deze grond hoort een uitleg. Schrijf waarom de grond geldt."
  static let explanationForbidden = "Bij deze grond mag geen uitleg staan. Maak het veld leeg."
  static let grantNotExplained = "Bij toewijzen hoort geen uitleg. Maak het veld leeg."
  static let advisorMissing = "Bij de veiligheid van de leerling hoort wie u advies gaf."
  static let advisorNotNeeded =
    "Dit veld is alleen voor de veiligheid van de leerling. Maak het leeg."

  static func title(_ kind: RequestKind, _ name: String) -> String {
    "\(title) \(RequestWording.word(kind)) - \(name)"
  }

  /// What was asked and by when it must be answered.
  static func about(_ row: RequestRow) -> String {
    "Ontvangen \(row.received.dutch), uiterlijk \(row.due.dutch): \(RequestWording.word(row.status))."
  }

  static func advice(_ text: String) -> String {
    "Advies van de FG: "
      + text.split(whereSeparator: \.isNewline).joined(separator: " ").sentence
  }

  /// What a correction changes, for the hint of its field.
  static func change(_ correction: ProposedCorrection) -> String {
    let old = correction.old.isEmpty ? Terms.empty : correction.old
    return "\(RequestWording.word(correction.nature).sentence) Nu: \(old). Gevraagd: "
      + "\(correction.proposed.isEmpty ? Terms.empty : correction.proposed)."
  }

  /// What is decided on one part, as one line of a summary.
  static func line(_ name: String, _ part: DecidedPart) -> String {
    guard !part.isGranted, let ground = part.ground else { return "\(name): \(grant)" }
    return "\(name): afwijzen, \(RequestWording.word(ground))"
  }

  static func line(_ name: String, _ verdict: ItemDecision.Verdict) -> String {
    switch verdict {
    case .granted: "\(name): toegewezen"
    case .refused(let ground, _): "\(name): afgewezen, \(RequestWording.word(ground))"
    }
  }

  /// The summary before saving.
  static func summary(_ lines: [String], day: String, isShielded: Bool) -> String {
    let warning = isShielded ? "\n\n" + shielded : ""
    return lines.joined(separator: "\n") + "\n\(self.day) \(day).\(warning)\n\n\(summaryEnd)"
  }

  /// On a form F5 puts values back; going back reads the request again.
  static let firstStands =
    "Ga terug met F3: daar leest u het hele besluit. Bent u het er niet mee eens? Overleg met die collega."

  /// The decision that somebody else took first.
  static func first(_ lines: [String]) -> String {
    "Dat besluit:\n" + lines.joined(separator: "\n")
  }
}
