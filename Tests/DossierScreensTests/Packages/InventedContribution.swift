import DossierCore
@testable import DossierOffice
import DossierScreens

/// What the administration can give of the invented pupil, and the case that asks for it.
enum InventedContribution {
  static let request = RequestID(number: 31)

  static var answer: ContributionAnswer {
    ContributionAnswer(
      request: request, version: 6, pupil: InventedDossier.pupil, pupilName: name, kind: .access,
      due: InventedRequests.day("2026-12-24"), categories: [contact, results])
  }

  private static let name = try? PersonName(
    surname: try? Surname(prefix: "van den", core: "Berg"), callName: "Aïcha")

  private static var contact: ContributionAnswer.Category {
    ContributionAnswer.Category(
      code: "C02", label: "Contact leerling", said: nil,
      items: [
        item(.field, 32, "Telefoon", "+31 6 12345678", field: "c02.telefoon"),
        item(.field, 32, "Straat", "Dorpsstraat", field: "c02.straat", isSecret: true),
      ])
  }

  private static var results: ContributionAnswer.Category {
    ContributionAnswer.Category(
      code: "C10", label: "Leerresultaten", said: nil,
      items: [
        item(.entry, 41, "Rapportgesprek", "Rapportgesprek\nLezen gaat vooruit."),
        item(
          .entry, 43, "Ruzie op het plein",
          """
          Ruzie op het plein
          Aïcha en Sem de Vries kregen ruzie bij het klimrek. Sem duwde haar, en daarna duwde zij hem \
          terug. De moeder van Sem belde. Afgesproken: Sem en Aïcha spelen een week niet samen.
          """, mentionsOthers: true),
        item(.document, 42, "Rapport", "Rapport"),
      ])
  }

  static func item(
    _ kind: ContributionAnswer.Kind, _ record: Int64, _ title: String, _ words: String,
    field: FieldCode? = nil, mentionsOthers: Bool = false, isSecret: Bool = false
  ) -> ContributionAnswer.Item {
    ContributionAnswer.Item(
      kind: kind, record: RecordID(number: record), field: field, version: 2,
      date: InventedRequests.day("2026-09-14"), title: title, words: words,
      mentionsOthers: mentionsOthers, isSecret: isSecret, isGiven: false, passages: [])
  }

  /// An inzage in treatment, to which the administration must still contribute.
  static func begun() throws -> RequestCase {
    try InventedRequests.request(
      31, InventedRequests.intake(.access(.wholeDossier), "2026-11-02"),
      [
        ("2026-11-03", clerk, .treatmentStarted(handler: clerk.account)),
        ("2026-11-03", clerk, .identityEstablished(.knownInPerson)),
      ])
  }

  static let clerk = InventedRequests.clerk

  /// A stage on the contribution, through the page of the request.
  static func stage(_ answer: ContributionAnswer = answer) throws -> Stage {
    let stage = try RequestStage.request(InventedRequests.answer(begun()))
    let usual = stage.desk.answering
    stage.desk.answering = { effect in
      if case .ask(is ContributionQuery) = effect { return .answered(answer) }
      return usual(effect)
    }
    try stage.choose("Bijdrage leveren")
    return stage
  }

  /// What was sent last.
  static func sent(_ stage: Stage) -> [PartGiven]? {
    (stage.desk.actions.last as? ContributeToRequest)?.parts
  }
}
