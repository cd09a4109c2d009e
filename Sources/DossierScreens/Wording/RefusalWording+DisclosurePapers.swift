import DossierCore

/// Refusals about the papers of a disclosure and about its days, and what to do now.
extension RefusalWording {
  func agreedWords(_ refusal: DisclosureRefusal) -> (what: String, now: String) {
    switch refusal {
    case .consentMissing(let purpose):
      (
        "Op deze dag geldt er geen toestemming: \(name(purpose)).",
        "Vraag de ouders of de leerling om toestemming en leg die eerst vast."
      )
    case .questionMissing(let purpose):
      (
        "De toestemming '\(name(purpose))' gaat over één vraag. Die vraag staat er niet bij.",
        "Vul de vraag in, met de woorden van de toestemming."
      )
    case .agreementMissing(.processor):
      (
        "Op deze dag geldt er geen verwerkersovereenkomst met deze ontvanger.",
        "Laat het bestuur eerst een overeenkomst sluiten. Een verwerker krijgt zonder niets."
      )
    case .agreementMissing:
      (
        "Op deze dag gelden er geen afspraken met deze ontvanger.",
        "Leg eerst afspraken vast over veilig uitwisselen. Alleen een wettelijk bevel of gevaar "
          + "voor iemands leven kan zonder."
      )
    case .otherAgreement:
      (
        "De overeenkomst die u noemt, geldt op deze dag niet voor deze ontvanger.",
        "Lees het formulier opnieuw met F5. De geldige overeenkomst staat er dan."
      )
    case .purposeNotInAgreement(let purpose):
      (
        "De afspraken met deze ontvanger gaan niet over het doel \(name(purpose)).",
        "Kies een doel dat in de afspraken staat, of laat het bestuur de afspraken aanpassen."
      )
    default: unworded
    }
  }

  func demandWords(_ refusal: DisclosureRefusal) -> (what: String, now: String) {
    switch refusal {
    case .demandMissing:
      (
        "Deze ontvanger krijgt alleen iets na een officiële vordering over deze leerling.",
        "Leg eerst de vordering vast en kies die hier."
      )
    case .demandDoesNotFit:
      (
        "Deze ontvanger kan niets vorderen. Alleen politie en justitie kunnen dat.",
        "Laat de vordering weg. Geeft u iets aan de politie? Kies dan die ontvanger."
      )
    case .demand(let refusal): demand(refusal)
    default: unworded
    }
  }

  func dayWords(_ refusal: DisclosureRefusal) -> (what: String, now: String) {
    switch refusal {
    case .inFuture: (DateWording.inFuture, "Kies vandaag of een eerdere dag.")
    case .leavesToday:
      (
        "Wat de kast nu maakt, gaat vandaag weg. Een andere dag kan daar niet bij staan.",
        "Kies vandaag. Ging het al eerder weg? Kies dan bij Bestand: geen, alleen vastleggen."
      )
    case .identical:
      (
        "Deze verstrekking staat al in het register.",
        "Hebt u het bestand nog nodig? Open die regel en lees het uit met F9."
      )
    case .endMissing:
      (
        "Er staat niet tot wanneer de ontvanger mag kijken.",
        "Vul de laatste dag in waarop dat mag."
      )
    case .endsBeforeStart:
      ("De laatste dag ligt voor de dag waarop u het geeft.", DateWording.checkBoth)
    default: unworded
    }
  }
}
