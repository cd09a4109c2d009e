import DossierCore
@testable import DossierOffice
import DossierScreens

extension InventedRequests {
  /// An inzage that waits for proof of identity, was put off once and has an advice.
  static func access() throws -> RequestCase {
    try request(
      31, intake(.access(.wholeDossier), "2026-10-28", channel: .email),
      [
        ("2026-10-29", clerk, .treatmentStarted(handler: clerk.account)),
        ("2026-10-30", clerk, .waitingStarted(.identity)),
        (
          "2026-11-18", clerk,
          .extended(
            DeadlineExtension(
              until: day("2026-12-24"), told: day("2026-11-18"),
              reason: "het dossier is groot"))
        ),
      ])
  }

  /// The rows of the list, the most pressing first.
  static func rows() throws -> [RequestRow] {
    [
      row(
        try request(
          33, intake(.rectification([phone]), "2026-10-20", pupil: 22),
          [("2026-10-21", clerk, .treatmentStarted(handler: clerk.account))]),
        pupil: "Berg, Łukasz van den", requester: "K. Jansen"),
      row(
        try request(34, intake(.objection(.wholeDossier, situation: nil), "2026-10-27", pupil: 24)),
        pupil: "Yılmaz, Öykü", requester: nil),
      row(
        try request(35, intake(.erasure(.wholeDossier, .noLongerNeeded), "2026-11-02", pupil: 23)),
        pupil: "Élodie, Ame\u{301}lie d'", requester: "M. d'Élodie"),
      row(
        try request(36, intake(.question("Wie ziet dit?"), "2026-11-20", by: .pupil, pupil: 25)),
        pupil: nil, requester: nil),
      row(try access(), pupil: "Berg, Aïcha van den", requester: "F. van den Berg"),
    ]
  }

  static let phone = ProposedCorrection(
    item: .field("c02.telefoon", sheet: nil), old: "0612345678", proposed: "0612345679",
    nature: .fact)

  /// A correction in two parts, of which one was refused; the other is still to be made.
  static func decided() throws -> RequestCase {
    let opinion = ProposedCorrection(
      item: .field("c02.straat", sheet: nil), old: "Dorpsstraat", proposed: "Kerkstraat",
      nature: .opinion)
    let decision = RequestDecision(
      items: [
        ItemDecision(phone.item, .granted),
        ItemDecision(
          opinion.item,
          .refused(.dataAreRight, explanation: "De gemeente noemt hetzelfde adres.")),
      ], policyVersion: policy.identity.version)
    return try request(
      37, intake(.rectification([phone, opinion]), "2026-11-02"),
      [
        ("2026-11-03", clerk, .treatmentStarted(handler: clerk.account)),
        ("2026-11-03", clerk, .identityEstablished(.knownInPerson)),
        ("2026-11-16", head, .decided(decision)),
      ])
  }

  /// What would follow from a request of the father that came in today.
  static func preview(_ entitlement: Entitlement? = nil) -> IntakePreview {
    let terms = ResponseTerms(policy: policy)
    let due = terms.firstDue(received: today)
    return IntakePreview(
      received: today, due: due, term: 28,
      status: ResponseDeadline(received: today, terms: terms).status(on: today),
      lastPossible: terms.latestDue(received: today).day,
      advice: DueDateAdvice(due: due, region: nil, holidays: .unknown),
      guardians: [
        IntakePreview.Guardian(
          sheet: mother, name: "F. van den Berg", authority: .joint, hasContactBan: false),
        IntakePreview.Guardian(
          sheet: father, name: "K. Jansen", authority: .none, hasContactBan: false),
      ], pupilDecides: false, entitlement: entitlement)
  }
}

extension InventedRequests {
  /// A category that the law wants to be kept for five years.
  static let keptByLaw = DataCategory(
    code: "C14", label: "Verzuim", sensitivity: .normal, compartment: .dossier, form: .entries,
    isRecorded: true, holdsDocuments: false, needsNecessity: false, needsConsent: false,
    isExistenceHidden: false, purposes: [],
    retention: RetentionRule(
      start: .departure, months: 60, nature: .minimum, basis: "Besluit bekostiging WPO 9"),
    articles: [], fields: [])
}

extension InventedRequests {
  /// A corrected fact that two recipients were given before.
  static func told() throws -> (request: RequestCase, facts: RequestFacts) {
    let facts = facts(
      disclosures: [81, 82].map {
        PriorDisclosure(
          line: RecordID(number: 600 + $0), recipient: RecordID(number: $0), item: phone.item,
          category: "C02",
          on: day("2026-10-01"))
      })
    let request = try request(
      39, intake(.rectification([phone]), "2026-11-16"), facts: facts,
      [
        ("2026-11-16", clerk, .treatmentStarted(handler: clerk.account)),
        ("2026-11-16", clerk, .identityEstablished(.knownInPerson)),
        ("2026-11-17", clerk, .corrected([phone.item])),
      ])
    return (request, facts)
  }
}
