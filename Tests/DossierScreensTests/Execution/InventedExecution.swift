import DossierCore
@testable import DossierOffice
@testable import DossierScreens

/// Corrections and erasures that were granted, as the office would tell of them.
enum InventedExecution {
  private static let clerk = InventedRequests.clerk

  private static let opinion = ProposedCorrection(
    item: .record(InventedDossier.entry.record), old: "Rekenen vraagt aandacht.",
    proposed: "Rekenen gaat thuis goed. De toets viel op een dag met koorts.", nature: .opinion)

  private static let street = ProposedCorrection(
    item: .field("c02.straat", sheet: nil), old: "Kerkstraat", proposed: "Molenweg", nature: .fact)

  private static func granted(_ wish: RequestWish) -> RequestDecision {
    RequestDecision(
      items: wish.items.map { ItemDecision($0, .granted) },
      policyVersion: InventedRequests.policy.identity.version)
  }

  /// A correction of two facts and an opinion; the phone number is done when `isBegun`.
  static func corrections(isBegun: Bool = false) throws -> RequestCase {
    let phone = ProposedCorrection(
      item: .field("c02.telefoon", sheet: nil), old: "0612345678", proposed: "0612345679",
      nature: .fact)
    let wish = RequestWish.rectification([phone, street, opinion])
    var changes: [(String, RequestActor, RequestChange)] = [
      ("2026-11-16", clerk, .treatmentStarted(handler: clerk.account)),
      ("2026-11-16", clerk, .identityEstablished(.knownInPerson)),
    ]
    if isBegun { changes.append(("2026-11-17", clerk, .corrected([phone.item]))) }
    changes.append(("2026-11-18", InventedRequests.head, .decided(granted(wish))))
    return try InventedRequests.request(40, InventedRequests.intake(wish, "2026-11-16"), changes)
  }

  /// An erasure of the whole dossier of which part was refused; proposed when `isProposed`.
  static func erasure(isProposed: Bool = false, by proposer: RequestActor = clerk) throws
    -> RequestCase
  {
    let decision = RequestDecision(
      items: [
        ItemDecision(.wholeDossier, .granted),
        ItemDecision(
          .category("C05"), .refused(.statutoryPeriod, explanation: "Nodig voor de bekostiging.")),
      ], policyVersion: InventedRequests.policy.identity.version)
    var changes: [(String, RequestActor, RequestChange)] = [
      ("2026-11-03", clerk, .treatmentStarted(handler: clerk.account)),
      ("2026-11-03", clerk, .identityEstablished(.knownInPerson)),
      ("2026-11-16", InventedRequests.head, .decided(decision)),
    ]
    if isProposed { changes.append(("2026-11-20", proposer, .erasureProposed(lines))) }
    return try InventedRequests.request(
      41, InventedRequests.intake(.erasure(.wholeDossier, .noLongerNeeded), "2026-11-02"), changes)
  }

  static let lines = [
    CategoryErasure(category: "C02", fate: .erase),
    CategoryErasure(
      category: "C10",
      fate: .keep(
        until: InventedRequests.day("2028-07-31"), basis: "Besluit bekostiging WPO, artikel 9")),
    CategoryErasure(category: "C12", fate: .hold(reference: "Rechtbank Ons Dorp, zaak 26/118")),
  ]

  static let certificate = ErasureCertificateAnswer(
    request: RequestID(number: 41), reference: "V-2026-0041", pupil: InventedDossier.pupil,
    on: InventedSchool.today,
    proposedBy: ErasureCertificateAnswer.Person(name: "J. Smit", role: "ADM"),
    approvedBy: ErasureCertificateAnswer.Person(name: "P. de Vries", role: "DIR"),
    lines: [
      line("C02", "Contact leerling", .erase, items: 5, rule: "R-O-8.4-1"),
      line(
        "C10", "Leerresultaten", .keep, until: InventedRequests.day("2028-07-31"),
        rule: "Besluit bekostiging WPO, artikel 9"),
      line("C12", "Groep en organisatie", .hold, rule: "Rechtbank Ons Dorp, zaak 26/118"),
    ])

  private static func line(
    _ code: CategoryCode, _ label: String, _ fate: ErasureLineGiven.Fate, items: Int? = nil,
    until: CalendarDate? = nil, rule: String
  ) -> ErasureCertificateAnswer.Line {
    ErasureCertificateAnswer.Line(
      category: code, label: label, fate: fate, isWhole: true, items: items, until: until,
      rule: rule)
  }

  /// A stage on a step of a request, through its page, in a role that can take it.
  static func stage(
    _ request: RequestCase, _ step: RequestStep, actor: RequestActor = clerk,
    dossier: DossierAnswer = InventedDossier.answer(), holds: [HoldMark] = []
  ) throws -> Stage {
    var answer = InventedRequests.answer(request, actor: actor)
    answer.holds = holds
    answer.labels[opinion.item] = "Leerresultaten: Rapportgesprek"
    let stage = try RequestStage.request(answer, "ADM")
    let usual = stage.desk.answering
    stage.desk.answering = { effect in
      switch effect {
      case .ask(is ErasureCertificateQuery): .answered(certificate)
      case .ask(is DossierQuery): .answered(dossier)
      default: usual(effect)
      }
    }
    try stage.choose(step.words.verb)
    return stage
  }
}

extension InventedExecution {
  /// A stage on the approval, in the role with the mandate.
  static func approval(_ request: RequestCase) throws -> Stage {
    let answer = InventedRequests.answer(request, actor: InventedRequests.head)
    let rows = try InventedRequests.rows()
    let desk = CannedDesk()
    desk.answering = { effect in
      switch effect {
      case .ask(is RequestQuery): .answered(answer)
      case .ask(is RequestsQuery): .answered(RequestsAnswer(count: rows.count, rows: rows))
      case .ask(is ErasureCertificateQuery): .answered(certificate)
      default: nil
      }
    }
    desk.next = [.entered(try InventedOversight.workplace())]
    let stage = try Stage(entering: "DIR", desk: desk)
    try stage.press("<F10><Right><Right><Right><Enter><Enter>")
    try stage.choose(RequestStep.erasureApproved.words.verb)
    return stage
  }
}
