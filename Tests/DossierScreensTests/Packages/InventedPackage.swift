import DossierCore
@testable import DossierOffice
@testable import DossierScreens

/// A granted inzage with its package, as the office would tell of it.
enum InventedPackage {
  static let request = RequestID(number: 31)
  private static let clerk = InventedRequests.clerk
  private static let teacher = RequestActor(account: InventedSchool.colleague, role: "LKR")

  /// An inzage that was granted in part; `copies` of it were handed over.
  static func granted(copies: Int = 0) throws -> RequestCase {
    let decision = RequestDecision(
      items: [
        ItemDecision(.wholeDossier, .granted),
        ItemDecision(
          .category("C17"),
          .refused(.rightsOfOthers, explanation: "Er staan anderen in die geen toestemming gaven.")),
      ], policyVersion: InventedRequests.policy.identity.version)
    let handed = (0..<copies).map { index in
      (
        "2026-11-20", clerk,
        RequestChange.handedOver(
          HandOver(way: index == 0 ? .inPerson : .post, feeCents: index == 0 ? 0 : 250))
      )
    }
    return try InventedRequests.request(
      31, InventedRequests.intake(.access(.wholeDossier), "2026-11-02"),
      [
        ("2026-11-03", clerk, .treatmentStarted(handler: clerk.account)),
        ("2026-11-03", clerk, .identityEstablished(.knownInPerson)),
        (
          "2026-11-09", clerk,
          .contributed([Contribution(category: "C10", role: "ADM", answer: .nothing)])
        ),
        (
          "2026-11-10", teacher,
          .contributed([Contribution(category: "C10", role: "LKR", answer: .items([]))])
        ),
        ("2026-11-16", InventedRequests.head, .decided(decision)),
      ] + handed)
  }

  static func answer(
    _ request: RequestCase, missing: [ContributionTask] = [], unredacted: Int = 0,
    logOn: CalendarDate? = InventedRequests.day("2026-11-17"), isMade: Bool = false
  ) -> PackageAnswer {
    PackageAnswer(
      request: request.id, version: request.events.count, kind: request.kind, missing: missing,
      unredacted: unredacted,
      said: request.progress.contributions.map(PackageAnswer.Said.init)
        + [
          PackageAnswer.Said(
            Contribution(
              category: "C02", role: "ADM",
              answer: .withheld(.rightsOfOthers, explanation: "Adres van de oma.")))
        ],
      needsAccessLog: true, accessLogOn: logOn,
      package: isMade
        ? PackageAnswer.Kept(
          HandOverPackage(
            origin: .request(request.id, request.kind), pupil: request.intake.pupil,
            madeOn: InventedSchool.today, expires: InventedRequests.day("2026-12-22"),
            author: InventedSchool.clerk,
            files: [
              ("inzage.html", 48_213), ("inzage.json", 22_400),
              ("bijlagen/01-rapport.pdf", 245_760),
            ]
            .enumerated().map { index, file in
              HandOverPackage.File(
                content: RecordID(number: 90 + Int64(index)), name: file.0, size: file.1,
                checksum: 0)
            }), record: RecordID(number: 89)) : nil,
      copies: request.progress.handOvers.count,
      nextFeeCents: request.progress.handOvers.isEmpty ? 0 : 250)
  }

  /// A stage on the package, through the page of the request; a job is so far after each slice.
  static func stage(
    _ request: RequestCase, _ answer: PackageAnswer, through label: String = "Kopie overhandigen",
    working: [Int] = []
  ) throws -> Stage {
    var ahead = working[...]
    let stage = try RequestStage.request(InventedRequests.answer(request))
    let usual = stage.desk.answering
    stage.desk.answering = { effect in
      switch effect {
      case .ask(is PackageQuery): return .answered(answer)
      case .save(_, let path): return .documentSaved(path: path)
      case .beginJob where !working.isEmpty, .workOnJob where !working.isEmpty:
        return ahead.popFirst().map { done in
          .jobProgress(
            JobProgress(
              steps: JobProgress.Steps(done: done, total: 100), isFinished: done == 100))
        }
      default: return usual(effect)
      }
    }
    try stage.choose(label)
    return stage
  }
}
