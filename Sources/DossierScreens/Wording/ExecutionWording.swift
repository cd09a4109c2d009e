import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of carrying out corrections and erasures.
enum ExecutionWording {
  static let carryOut = KeyWording.Words(
    "Doen", "Uitvoeren", "Voert deze correctie uit. Er wordt eerst gevraagd of het klopt.")
  static let openDossier = KeyWording.Words(
    "Dossier", "Dossier openen", "Opent het dossier van de leerling.")
  static let correctionHint =
    "F2 of Enter voert de correctie onder de cursor uit. F9 opent het dossier."
  static let part = "Onderdeel"
  static let nature = "Soort"
  static let state = "Stand"
  static let asked = "Stond er"
  static let current = "Staat er nu"
  static let mayNotCorrect = "uw rol kan hier nu niets corrigeren"
  static let isDone = "deze correctie is al uitgevoerd"
  static let isRefused = "dit onderdeel is afgewezen"
  static let isUndecided = "over dit onderdeel is nog niet besloten"
  static let nothingAsked = "er is geen correctie gevraagd"
  static let usualReason = "verzoek om correctie"
  static let lookAgain =
    "Overleg met die collega welke waarde goed is. Voer de correctie daarna opnieuw uit."

  static let correctionHelp = HelpTopic(
    "Correctie uitvoeren",
    """
    Hier staat wat er volgens de verzoeker stond, wat er nu staat, en wat het moet worden.

    Een feit krijgt de nieuwe waarde. Een oordeel blijft staan; de verklaring van de ouder of leerling \
    komt er voor altijd bij.

    Staat er nu iets anders dan de verzoeker noemde? Dan heeft iemand het intussen gewijzigd. U ziet \
    dan beide waarden en kiest zelf.

    Is het \(Terms.restricted)? Dan verbetert u het alleen als wie de beperking vroeg, zegt dat het mag. \
    U vult in op welke dag dat was. De beperking blijft.
    """)

  static func correctionTitle(_ name: String) -> String { "Correctie uitvoeren - \(name)" }

  static func correctionsLeft(_ count: Int) -> String {
    switch count {
    case 0: "Er is niets meer te corrigeren."
    case 1: "Nog 1 correctie uit te voeren."
    default: "Nog \(count) correcties uit te voeren."
    }
  }

  static func proposed(_ nature: CorrectionNature) -> String {
    switch nature {
    case .fact: "Moet worden"
    case .opinion: "Verklaring erbij"
    }
  }

  static func state(_ line: CorrectionLine) -> String {
    switch line.state {
    case .done(let day): "uitgevoerd \(day.dutch)"
    case .refused: "afgewezen"
    case .undecided: "nog niet besloten"
    case .toDo:
      line.isConflict
        ? "LET OP: nu anders (F2)"
        : line.needsAgreement ? "\(Terms.restricted): eerst akkoord" : "nog te doen"
    }
  }

  static func current(_ line: CorrectionLine) -> String {
    switch line.current {
    case .unseen: "dit kan uw rol niet zien"
    case .frozen: "\(Terms.restricted): dit is bevroren"
    case .asAsked(let text): text.isEmpty ? "(leeg)" : text
    case .corrected(let text): "\(text) (dit is al zo)"
    case .other(_, let text): text.isEmpty ? "(leeg)" : text
    case .passageMissing: "de woorden staan niet (precies één keer) in het verslag"
    }
  }

  static func confirmationTitle(_ line: CorrectionLine) -> String {
    line.isConflict ? "Er staat nu iets anders" : "Correctie uitvoeren?"
  }

  /// What is about to happen.
  static func confirmation(_ line: CorrectionLine) -> String {
    let wanted = line.wanted
    guard wanted.nature == .fact else {
      return
        "\(line.name)\n\nEr verandert niets aan wat de school schreef. Deze verklaring komt er "
        + "voor altijd bij:\n\n\(wanted.proposed)"
    }
    let values =
      """
      \(line.name)

      Stond er:     \(line.old.isEmpty ? "(leeg)" : line.old)
      Staat er nu:  \(current(line))
      Moet worden:  \(line.proposed)
      """
    let reason = line.needsReason ? "\n\nWaarom verbeterd:" : ""
    guard line.isConflict else { return values + reason }
    if line.current == .passageMissing {
      return values
        + "\n\nVerbeter het verslag eerst zelf in het dossier. Leg het daarna hier vast."
        + reason
    }
    return values
      + "\n\nIemand wijzigde dit nadat het verzoek kwam. Weet u zeker dat de nieuwe waarde goed is?"
      + reason
  }

  /// What stands there now beside what was asked.
  static func both(_ conflict: FieldConflict) -> String {
    "Er staat nu: \(conflict.theirs ?? "(leeg)")\nU wilde: \(conflict.mine ?? "(leeg)")"
  }
}
