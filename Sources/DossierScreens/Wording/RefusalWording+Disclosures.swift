import DossierCore

extension RefusalWording {
  /// What a rule about disclosures forbids, and what to do now.
  func disclosure(_ refusal: DisclosureRefusal) -> (what: String, now: String) {
    switch refusal {
    case .unknownType, .recipientEnded, .purposeDoesNotFit, .assessmentMissing, .basisDoesNotFit,
      .articleMissing, .basisNotExplained, .pupilPrevails:
      groundWords(refusal)
    case .consentMissing, .questionMissing, .agreementMissing, .otherAgreement,
      .purposeNotInAgreement:
      agreedWords(refusal)
    case .demandMissing, .demandDoesNotFit, .demand: demandWords(refusal)
    case .testNotAnswered, .testFailed, .nothingChosen, .partNotExplained, .namedTwice, .notThere,
      .barred, .wholeDossier, .exemptionNotExplained, .formIncomplete,
      .setIncomplete, .nobodyInGroups:
      choiceWords(refusal)
    case .inFuture, .leavesToday, .endMissing, .endsBeforeStart, .identical: dayWords(refusal)
    }
  }

  private func groundWords(_ refusal: DisclosureRefusal) -> (what: String, now: String) {
    switch refusal {
    case .unknownType(let code):
      (
        "Het beleid kent het soort ontvanger \(code.text) niet.",
        "Zo'n ontvanger krijgt niets. Vraag het bestuur of dit soort in het beleid moet."
      )
    case .recipientEnded:
      (
        "Deze ontvanger is niet meer in gebruik.",
        "Kies een andere ontvanger, of laat deze opnieuw vastleggen."
      )
    case .purposeDoesNotFit(let purpose):
      (
        "Voor het doel \(name(purpose)) krijgt dit soort ontvanger niets.",
        "Kies een doel uit de lijst (F4). Staat het er niet bij? Dan mag het niet."
      )
    case .assessmentMissing(let purpose):
      (
        "Voor het doel \(name(purpose)) is nog geen DPIA gedaan: een onderzoek vooraf naar de "
          + "gevolgen voor de privacy. Tot dan mag er niets voor dit doel.",
        "Kies een ander doel. Is de DPIA wel gedaan? Laat het bestuur de dag ervan in het beleid "
          + "zetten."
      )
    case .basisDoesNotFit(let basis):
      (
        "De grondslag \(DisclosureWording.word(basis)) past niet bij deze ontvanger of bij uw "
          + "bestuur.", "Kies een grondslag uit de lijst (F4)."
      )
    case .articleMissing:
      (
        "Het artikel van de wet ontbreekt.",
        "Vul het artikel in, bijvoorbeeld artikel 18 van de Leerplichtwet."
      )
    case .basisNotExplained(let basis): unexplained(basis)
    case .pupilPrevails:
      (
        "Het belang van de leerling weegt zwaarder. Er mag niets uit.",
        "Zoek een andere weg, of vraag toestemming aan de ouders of de leerling."
      )
    default: unworded
    }
  }

  private func unexplained(_ basis: LegalBasis) -> (what: String, now: String) {
    switch basis {
    case .legitimateInterest:
      (
        "De afweging is niet af.",
        "Schrijf het belang op, dan het belang van de leerling, en waarom het eerste zwaarder "
          + "weegt."
      )
    case .vitalInterest:
      ("Er staat niet wat er gebeurde.", "Schrijf op welk gevaar er is en voor wie.")
    case .legalObligation, .publicTask, .consent, .agreement:
      (
        "Bij de grondslag \(DisclosureWording.word(basis)) ontbreekt waarom.",
        "Schrijf in een paar woorden op waarom dit nodig is."
      )
    }
  }

  private func choiceWords(_ refusal: DisclosureRefusal) -> (what: String, now: String) {
    switch refusal {
    case .testNotAnswered(let test):
      (
        "De vraag over \(DisclosureWording.word(test)) is niet beantwoord.",
        "Kies ja of nee, en schrijf op waarom."
      )
    case .testFailed(let test):
      (
        "Het antwoord over \(DisclosureWording.word(test)) is nee. Dan mag het niet.",
        "Zoek een manier waarbij u minder geeft, of geef niets."
      )
    case .nothingChosen:
      (
        "U hebt nog niets gekozen om te geven.",
        "Vink per rubriek aan wat de ontvanger nodig heeft."
      )
    case .partNotExplained(let category):
      (
        "Bij de rubriek \(name(category)) staat niet waarom de ontvanger die nodig heeft.",
        "Schrijf de reden bij deze rubriek."
      )
    case .namedTwice(let category):
      ("U noemt de rubriek \(name(category)) twee keer.", "Laat er een weg.")
    case .notThere(let item):
      (
        "Dit staat niet (meer) in het dossier: \(list([item])).",
        "Lees het formulier opnieuw met F5 en kies opnieuw."
      )
    case .barred(let category, let item, let bar):
      (
        "\(item.map { list([$0]) } ?? name(category)) gaat niet mee. "
          + DisclosureWording.sentence(bar, role: "deze rol"), "Laat het weg."
      )
    case .wholeDossier:
      (
        "Dit is het hele dossier. Dat geeft een school nooit aan een ander.",
        "Kies alleen wat de ontvanger voor dit doel nodig heeft."
      )
    case .exemptionNotExplained:
      (
        "Er staat niet waarom bevroren gegevens toch mee moeten.",
        "Schrijf in een paar woorden op waarom het niet kan wachten."
      )
    case .setIncomplete(let fields):
      (
        "Deze leerling mist wat er in de set moet staan: "
          + fields.map { label($0) }.joined(separator: ", ") + ".",
        "Vul dit aan in het dossier. Maak daarna een bestand voor deze leerling."
      )
    case .nobodyInGroups:
      (
        "In deze groepen zit geen leerling.",
        "Kies een groep met leerlingen. Welke er zijn staat bij Beheer, Groepen."
      )
    case .formIncomplete(let fields, let school):
      (
        "Het bestand kan nog niet gemaakt worden. Er ontbreekt: "
          + (fields.map { label($0) } + (school ? ["adres en telefoon van de school"] : []))
          .joined(separator: ", ") + ".",
        "Vul dit aan of kies het erbij. Daarna kan het bestand worden gemaakt."
      )
    default: unworded
    }
  }

  func name(_ code: PurposeCode) -> String {
    policy?.purposes.first { $0.code == code }?.label ?? code.text
  }

  func name(_ code: ConsentPurposeCode) -> String {
    policy?.consentPurposes.first { $0.code == code }?.label ?? code.text
  }
}
