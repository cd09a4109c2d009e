import DossierCore

extension PolicyWarning {
  /// The warning as a Dutch sentence.
  package var sentence: String {
    switch self {
    case .notAdopted: "Het bestuur heeft dit beleid nog niet vastgesteld (O 2.1)."
    case .noCouncilConsent: "De datum van instemming van de GMR ontbreekt (O 2.1)."
    case .noEvaluationDate: "Er is geen datum waarop het beleid wordt geëvalueerd (O 2.2)."
    case .evaluationOverdue(let day):
      "Het beleid had op \(day.dutch) geëvalueerd moeten zijn (O 2.2)."
    case .officerNotIndependent(let email):
      "De FG is alleen bereikbaar via \(email), het adres van de directie of het bestuur. De FG"
        + " hoort onafhankelijk te zijn (AVG 38(3) en (6))."
    case .officerUnreachable: "Er is geen e-mailadres van de FG (O 3.3)."
    case .controllerUnreachable:
      "Van de verwerkingsverantwoordelijke is geen adres en geen e-mailadres bekend (O 3.2)."
    case .undecidedDeviation(let subject):
      "Het bestuur heeft nog niet besloten over: \(subject)."
    case .retentionNotDecided:
      "De bewaartermijnen komen uit wet en handreiking; het bestuur moet er nog over besluiten"
        + " (X-12)."
    case .categoryOutsideRegulation(let code):
      "Rubriek \(code) wordt vastgelegd maar staat niet in het reglement (X-07)."
    }
  }
}
