import DossierCore

extension RefusalWording {
  /// What a rule about holding back from destruction forbids, and what to do now.
  func hold(_ refusal: HoldRefusal) -> (what: String, now: String) {
    switch refusal {
    case .reasonMissing:
      ("U hebt geen reden opgegeven.", "Geef een reden op en probeer het opnieuw.")
    case .referenceMissing:
      (
        "Er staat niet waar dit uit blijkt.",
        "Vul het kenmerk in, bijvoorbeeld het nummer van een rechtszaak of de plek van een brief."
      )
    case .reviewNotAhead:
      (
        "De dag van nazien ligt niet na vandaag.",
        "Kies een dag die nog komt. Is het niet meer nodig? Hef de aanhouding dan op."
      )
    case .reviewTooFar(let latest):
      (
        "Dat duurt te lang: een aanhouding wordt uiterlijk op \(latest.dutch) nagezien.",
        "Kies die dag of een eerdere. U kunt de aanhouding dan verlengen."
      )
    case .identical:
      (
        "Precies dit wordt al aangehouden.",
        "Kijk bij de aanhoudingen van deze leerling. Is die al nagezien? Verleng die dan."
      )
    case .alreadyLifted(let day):
      (
        "Deze aanhouding is al opgeheven, op \(day.dutch).",
        "Moet het toch blijven? Leg dan een nieuwe aanhouding vast."
      )
    case .placedByOther(let role):
      (
        "Deze aanhouding komt van een andere rol: \(name(role)). Wie toezicht houdt en wie beslist, "
          + "heffen die van elkaar niet op.", "Overleg met wie de aanhouding vastlegde."
      )
    case .notHeld(let category):
      (
        "De rubriek \(name(category)) wordt niet aangehouden.",
        "Moet dit blijven? Laat de directeur of het bestuur het eerst vastleggen: dossier, F9, "
          + "Vernietiging aanhouden."
      )
    case .held(let category, let mark):
      (
        "\(HoldWording.subject(category.map(name))) \(HoldWording.sentence(mark))",
        "Laat dit staan. In een besluit wijst u het af, met als grond: aangehouden. Is het niet meer "
          + "nodig? Dan heft wie het vastlegde de aanhouding eerst op."
      )
    }
  }
}
