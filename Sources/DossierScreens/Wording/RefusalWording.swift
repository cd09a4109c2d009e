package import DossierCore
package import DossierOffice

/// Why something was refused or impossible, in three steps: what, why, what now.
package struct RefusalWording {
  let policy: Policy?

  /// Takes the names of roles, categories and fields from a policy, if there is one yet.
  package init(_ policy: Policy? = nil) {
    self.policy = policy
  }

  /// The whole explanation of a failure.
  package func explanation(of failure: OfficeFailure) -> Explanation {
    switch failure {
    case .refusal(let refusal): explanation(of: refusal)
    case .fault(let fault): FaultWording.explanation(of: fault)
    case .file(let fault): FaultWording.explanation(of: fault)
    case .unknown(let name):
      Explanation(
        title: "Er ging iets mis", what: "Het programma kon dit niet doen (\(name)).",
        now: "Er is niets gewijzigd. Probeer het opnieuw. Gebeurt het weer? Bel ICT en noem "
          + "het woord tussen haakjes.")
    }
  }

  /// The whole explanation of a refusal.
  package func explanation(of refusal: Refusal) -> Explanation {
    let (what, now) = words(refusal)
    let title =
      switch refusal {
      case .conflict, .stale, .request(.alreadyDecided): "Een collega was u voor"
      case .invalid, .incomplete: "Nog niet goed"
      case .nothingToChange: "Niets gewijzigd"
      case .notFound, .roleMayNot, .mayNotChange, .necessityMissing, .consentMissing,
        .reasonMissing, .impossibleDate, .wrongGroup, .alreadyWithdrawn, .documentTooLarge,
        .documentEmpty, .categoryHolds, .loginUnusable, .rolesExclude, .aboutOneself,
        .notApprover, .fingerprintDiffers, .keysNotMade, .password, .importChanged, .request,
        .consent, .recipient, .agreement, .demand, .disclosure, .transfer, .hold, .letterIncomplete,
        .policyUnfit:
        "Dit kan niet"
      case .duplicateRequest: "Dit verzoek is er al"
      }
    let why = refusal.rule.map { RuleWording.sentence($0, at: policy?.identity) }
    return Explanation(title: title, what: what, why: why, now: now)
  }

  private func words(_ refusal: Refusal) -> (what: String, now: String) {
    switch refusal {
    case .notFound(let subject): notFound(subject)
    case .roleMayNot(let role, _):
      ("Uw rol (\(name(role))) mag dit niet.", "Vraag uw directeur wie dit wel mag.")
    case .mayNotChange(let category, let reason):
      (
        "U mag de rubriek \(name(category)) niet wijzigen. "
          + ReasonWording.sentence(reason, role: "deze rol"),
        "Geef de wijziging door aan een collega die dit wel mag."
      )
    case .invalid(let problems): invalid(problems)
    case .conflict(let conflicts):
      (
        "Een collega heeft intussen hetzelfde gewijzigd: "
          + conflicts.map { name($0.field) }.joined(separator: ", ") + ".",
        "Vergelijk de waarden en kies welke goed is."
      )
    case .incomplete(let fields):
      (
        "Deze verplichte velden zijn leeg: " + fields.map(name).joined(separator: ", ") + ".",
        "Vul ze in en sla opnieuw op. Weet u het nog niet? Een leerling die alleen is aangemeld, "
          + "mag lege velden hebben."
      )
    case .necessityMissing(let category):
      (
        "De rubriek \(name(category)) bevat bijzondere gegevens. Er staat nog niet waarom die "
          + "nodig zijn.", "Vul de reden in, en wanneer u er weer naar kijkt."
      )
    case .consentMissing(let category):
      (
        "Voor de rubriek \(name(category)) is vandaag geen geldige toestemming.",
        "Vraag eerst toestemming aan de ouders of de leerling en leg die vast."
      )
    case .reasonMissing:
      ("U hebt geen reden opgegeven.", "Geef een reden op en probeer het opnieuw.")
    case .stale, .impossibleDate, .wrongGroup, .nothingToChange, .alreadyWithdrawn,
      .documentTooLarge, .documentEmpty, .categoryHolds, .importChanged:
      otherWords(refusal)
    case .loginUnusable, .rolesExclude, .aboutOneself, .notApprover, .fingerprintDiffers,
      .keysNotMade, .password:
      accountWords(refusal)
    case .request(let refusal): request(refusal)
    case .consent(let refusal): ConsentWording.words(refusal)
    case .recipient(let refusal): recipient(refusal)
    case .agreement(let refusal): agreement(refusal)
    case .demand(let refusal): demand(refusal)
    case .disclosure(let refusal): disclosure(refusal)
    case .transfer(let refusal): transfer(refusal)
    case .hold(let refusal): hold(refusal)
    case .duplicateRequest: duplicate
    case .policyUnfit(let obstacles): PolicyObstacleWording.words(obstacles)
    case .letterIncomplete(let name):
      (
        "De brief mist iets dat er in moet staan: \(name).",
        "Vul dat eerst in bij het verzoek, bij de leerling of in het beleid."
      )
    }
  }

  private func otherWords(_ refusal: Refusal) -> (what: String, now: String) {
    switch refusal {
    case .stale:
      (
        "Een collega heeft dit gewijzigd sinds u het opende.",
        "Lees het opnieuw met F5 en doe daarna wat u wilde doen."
      )
    case .impossibleDate(let problem): impossible(problem)
    case .wrongGroup:
      (
        "Deze groep is gesloten of hoort bij een andere school.",
        "Kies een groep van de eigen school."
      )
    case .nothingToChange:
      ("Het staat er al zo. Er is niets gewijzigd.", "Kijk na wat u wilde wijzigen.")
    case .alreadyWithdrawn:
      ("Dit is al ingetrokken of verwijderd.", "Lees het dossier opnieuw met F5.")
    case .documentTooLarge(let limit):
      (
        "Het document is groter dan \(limit / 1024 / 1024) MB.",
        "Maak de scan kleiner, of splits het document."
      )
    case .documentEmpty: ("Het bestand is leeg.", "Kijk of u het goede bestand hebt gekozen.")
    case .categoryHolds(let category, let holding): holds(category, holding)
    case .importChanged:
      (
        "De kast is gewijzigd sinds de proefdraai, of het bestand is een ander bestand.",
        "Doe de proefdraai opnieuw en kijk de uitkomst na."
      )
    default: denied
    }
  }

  private func accountWords(_ refusal: Refusal) -> (what: String, now: String) {
    switch refusal {
    case .loginUnusable(let problem): login(problem)
    case .rolesExclude(let first, let second):
      (
        "De rollen \(name(first)) en \(name(second)) mogen niet bij één persoon horen.",
        "Trek eerst de andere rol in, of kies een andere persoon."
      )
    case .aboutOneself:
      ("Niemand beslist over zichzelf.", "Vraag een collega om dit te doen.")
    case .notApprover(let role):
      (
        "Uw rol mag de rol \(name(role)) niet goedkeuren.",
        "Vraag iemand die dat volgens het beleid wel mag."
      )
    case .fingerprintDiffers:
      (
        "De vingerafdruk is niet die van dit account.",
        "Keur niet goed. Laat de collega de vingerafdruk opnieuw voorlezen. Klopt het weer niet? "
          + "Meld het bij de FG."
      )
    case .keysNotMade:
      (
        "Deze persoon heeft nog geen sleutels gemaakt.",
        "Laat de collega eerst inloggen met de eenmalige code."
      )
    case .password(let problem): password(problem)
    default: denied
    }
  }

  /// For a refusal that another function has the words of.
  private var denied: (what: String, now: String) {
    ("Dit is geweigerd.", "Vraag uw directeur wat de bedoeling is.")
  }

  func name(_ code: FieldCode) -> String { policy?.field(code)?.field.label ?? code.text }
  func name(_ code: CategoryCode) -> String { policy?.category(code)?.label ?? code.text }
  func name(_ code: RoleCode) -> String { policy?.role(code)?.label ?? code.text }
}
