import DossierCore
import DossierOffice
import ScreenKit

extension ExecutionWording {
  static let propose = KeyWording.Words(
    "Stel op", "Voorstellen", "Legt het voorstel klaar. Een ander keurt het goed.")
  static let choose = KeyWording.Words(
    "Kiezen", "Kiezen", "Wissen, of bewaren met een grondslag.")
  static let approve = KeyWording.Words(
    "Akkoord", "Goedkeuren", "Wist wat er staat. Dat kan niemand terugdraaien.")
  static let saveCertificate = KeyWording.Words(
    "Uitlees", "Uitlezen naar een bestand", "Schrijft het bewijs in een bestand.")
  static let erasureHint = "Enter kiest wat er gebeurt. F1 zegt waarom iets blijft. F2 stelt voor."
  static let category = "Rubriek"
  static let fate = "Wat"
  static let until = "Tot en met"
  static let basis = "Grondslag of kenmerk"
  static let nothingGranted = "Er is niets toegewezen om te wissen."
  static let leaveText = "Uw keuzes zijn nog niet voorgesteld."
  static let startedAnew = "Het verzoek is intussen gewijzigd. Kijk alles opnieuw na."
  static let proposalTitle = "Dit stelt u voor"
  static let notProposed = "er is nog niets voorgesteld"
  static let ownProposal = "u stelde dit zelf voor; een ander keurt het goed"
  static let confirmTitle = "Wissing goedkeuren"
  static let notConfirmed = "Er is niets gewist. Typ het woord 'wissen' om goed te keuren."
  static let certificateTitle = "Bewijs van wissing"
  static let saveText = "Naar welk bestand? Er staan geen gewiste gegevens in."

  static let erasureHelp = HelpTopic(
    "Wissing voorstellen",
    """
    Per rubriek staat wat er gebeurt: wissen, bewaren of vasthouden. Wat volgens een wettelijke \
    termijn moet blijven, kan niet op wissen. Vasthouden staat er vanzelf bij wat is aangehouden, \
    bijvoorbeeld voor een rechtszaak.

    U stelt alleen voor. Iemand anders kijkt ernaar en keurt het goed. Pas dan wordt gewist.
    """)

  static let approvalHelp = HelpTopic(
    confirmTitle,
    """
    Een collega stelde dit voor. Loop elke regel na. Klopt het? Keur het dan goed met F2 en typ het \
    woord 'wissen'.

    Wissen kan niet worden teruggedraaid: alle versies gaan weg. Wat overblijft is een bewijs met \
    aantallen, zonder inhoud.
    """)

  static func erasureTitle(_ name: String) -> String { "Wissing voorstellen - \(name)" }
  static func approvalTitle(_ name: String) -> String { "Wissing goedkeuren - \(name)" }

  static func word(_ fate: ErasureLineGiven.Fate) -> String {
    switch fate {
    case .erase: "wissen"
    case .keep: "bewaren"
    case .hold: "vasthouden"
    }
  }

  static func choice(_ fate: ErasureLineGiven.Fate) -> String {
    switch fate {
    case .erase: "wissen: alle versies gaan weg"
    case .keep: "bewaren: met een grondslag"
    case .hold: "vasthouden: het is aangehouden"
    }
  }

  /// What stays of a line, and why, in full.
  static func inFull(_ row: ErasureTable.Row) -> String {
    let until = row.until.map { " tot en met \($0.dutch)" } ?? ""
    return "\(row.name): \(word(row.fate))\(until). \(row.basis.sentenceStart)"
  }

  static let basisText = "Op welke grondslag moet dit blijven?"
  static let basisMissing = "Zonder grondslag kan dit niet blijven staan."

  /// The basis that is filled in for what is barred.
  static func basis(_ bar: ErasureDraft.Bar?) -> String {
    switch bar {
    case .retention(let bar)?: bar.basis
    case .identity?: "nodig om de leerling te vinden"
    case .frozen?: "bevroren door een ander verzoek"
    case .held(let mark)?: "\(mark.reference), sinds \(mark.since.dutch)"
    case .refused(let ground, let words)?:
      "afgewezen: \(RequestWording.word(ground))" + (words.isEmpty ? "" : ". \(words)")
    case nil: ""
    }
  }

  /// Why a line stays, or that it may go.
  static func why(_ draft: ErasureDraft, at board: PolicyIdentity) -> String {
    switch draft.bar {
    case .retention(let bar)?:
      "Deze gegevens moeten volgens de wet blijven "
        + (bar.until.map { "tot en met \($0.dutch)" } ?? "zolang de leerling op school is")
        + ". Grondslag: \(bar.basis).\n\n" + RuleWording.sentence("R-O-8.4-2", at: board)
    case .identity?: "Zonder deze rubriek is de leerling niet meer te vinden in de kast."
    case .frozen?:
      "Een ander verzoek houdt dit bevroren. Wat bevroren is, mag niemand wissen.\n\n"
        + RuleWording.sentence("R-O-8.5-3", at: board)
    case .held(let mark)?:
      "\(HoldWording.subject(draft.name)) \(HoldWording.sentence(mark)) Wat is aangehouden, mag niemand "
        + "wissen.\n\n" + RuleWording.sentence("R-O-6.5-3", at: board)
    case .refused?: "Dit onderdeel is in het besluit afgewezen. Het blijft staan."
    case nil:
      "Dit is toegewezen en mag worden gewist.\n\n" + RuleWording.sentence("R-O-8.4-1", at: board)
    }
  }

  /// How many lines have which fate, for example "3 wissen, 1 bewaren".
  static func count(_ fates: [ErasureLineGiven.Fate]) -> String {
    let words = ErasureLineGiven.Fate.allCases.compactMap { fate -> String? in
      let count = fates.count { $0 == fate }
      return count == 0 ? nil : "\(count) \(word(fate))"
    }
    return words.isEmpty ? "" : words.joined(separator: ", ").sentence
  }

  /// What is about to be proposed; `unseen` are the categories that the proposer cannot judge.
  static func proposal(_ fates: [ErasureLineGiven.Fate], unseen: [String]) -> String {
    let rest = unseen.count > 6 ? " en nog \(unseen.count - 6)" : ""
    let warning =
      unseen.isEmpty
      ? ""
      : "\n\nLet op: uw rol ziet niet alles. Deze rubrieken staan er niet bij en blijven staan: "
        + unseen.prefix(6).joined(separator: ", ") + rest
        + ". Staat daar iets in? Laat dan een collega voorstellen die ze wel ziet."
    return
      "\(count(fates))\n\nEr wordt nu nog niets gewist. Een collega met mandaat kijkt het na en "
      + "keurt het goed." + warning
  }

  static func proposedBy(_ name: String) -> String {
    "Voorgesteld door \(name). Enter toont de grondslag. F2 keurt goed."
  }

  static func keptUntil(_ day: CalendarDate) -> String { "Bewaren tot en met \(day.dutch)." }

  static func confirm(_ fates: [ErasureLineGiven.Fate]) -> String {
    "\(count(fates))\n\nWissen kan niet worden teruggedraaid. Ook oude versies gaan weg, en kopieën die "
      + "klaar lagen.\n\nTyp het woord 'wissen':"
  }

  /// The certificate as a text of its own.
  static func certificate(_ answer: ErasureCertificateAnswer, _ names: RequestNames) -> String {
    let lines = answer.lines.map { line -> String in
      let what =
        switch line.fate {
        case .erase:
          (line.isWhole ? "hele rubriek gewist" : "deels gewist")
            + ", \(items(line.items ?? 0)). "
            + erasureGround(names.policy.identity).sentenceStart
        case .keep:
          "bewaard" + (line.until.map { " tot en met \($0.dutch)" } ?? "")
            + ". \(line.rule.sentenceStart)"
        case .hold:
          "vastgehouden" + (line.since.map { " sinds \($0.dutch)" } ?? "")
            + ". Kenmerk: \(line.rule)"
        }
      return "\(line.label): \(what.hasSuffix(".") ? what : what + ".")"
    }
    return """
      \(certificateTitle)

      Verzoek:           \(answer.reference)
      Leerling:          \(answer.pupil.text)
      Gewist op:         \(answer.on.dutch)
      Voorgesteld door:  \(person(answer.proposedBy, names))
      Goedgekeurd door:  \(person(answer.approvedBy, names))

      \(lines.joined(separator: "\n"))

      Dit bewijs noemt geen inhoud. De gewiste gegevens zijn niet terug te halen.
      """
  }

  /// On which article something was erased, as somebody outside can look it up.
  private static func erasureGround(_ board: PolicyIdentity) -> String {
    RuleWording.regulation(of: RequestKind.erasure.rule, at: board) ?? "artikel 17 van de AVG"
  }

  private static func items(_ count: Int) -> String {
    count == 1 ? "1 gegeven" : "\(count) gegevens"
  }

  private static func person(
    _ person: ErasureCertificateAnswer.Person, _ names: RequestNames
  ) -> String {
    RequestPageWording.person(
      person.name ?? RequestPageWording.unknown, names.name(person.role))
  }
}
