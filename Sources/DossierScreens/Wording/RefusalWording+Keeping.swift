import DossierCore

extension RefusalWording {
  /// What must stay, and what can be done instead.
  func keeping(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .mustBeKept(let bar): kept(bar)
    case .hold(let refusal): hold(refusal)
    case .frozen(let item, _):
      (
        "Een ander verzoek houdt dit bevroren: \(list([item])).",
        "Wacht tot die beperking is opgeheven, of laat dit onderdeel staan."
      )
    case .partOfIdentity(let category):
      (
        "Zonder de verplichte gegevens van de rubriek \(name(category)) is de leerling niet meer te "
          + "vinden. Ze gaan alleen weg samen met het hele dossier.",
        "Klopt een gegeven niet? Registreer een correctie. Mag het niet worden gebruikt? Registreer "
          + "een beperking. Andere velden van deze rubriek kunt u wel wissen."
      )
    case .namedAsRequester:
      (
        "Dit blad is van iemand met een verzoek dat nog open staat. De school moet weten wie dat is en "
          + "waar het antwoord heen gaat.",
        "Laat de naam, het gezag en één adres of e-mailadres staan tot dat verzoek klaar is. De andere "
          + "velden kunt u nu al wissen."
      )
    default: unworded
    }
  }

  private func kept(_ bar: RetentionBar) -> (what: String, now: String) {
    let until = bar.until.map { "tot en met \($0.dutch)" } ?? "zolang de leerling op school is"
    return (
      "De rubriek \(name(bar.category)) moet worden bewaard \(until). Grondslag: \(bar.basis).",
      "Wijs dit onderdeel af, met de wettelijke bewaartermijn als grond."
    )
  }
}
