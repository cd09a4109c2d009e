import DossierCore

extension RefusalWording {
  /// For a request that the same person has already made.
  var duplicate: (what: String, now: String) {
    (
      "Deze persoon heeft voor deze leerling al zo'n verzoek open staan.",
      "Koppel het nieuwe verzoek aan het eerste, of zeg waarom het een ander verzoek is."
    )
  }

  /// What a rule of the requests forbids, and what to do now.
  func request(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .notInThisStage(let step, let phase):
      (
        "Dit verzoek is \(RequestWording.word(phase)). \(step.words.noun.sentenceStart) "
          + "kan dan niet.", "Lees het verzoek opnieuw met F5. F9 toont wat nu wel kan."
      )
    case .notForThisKind(let step, let kind):
      (
        "\(step.words.noun.sentenceStart) hoort niet bij: \(RequestWording.word(kind)).",
        "F9 toont wat bij dit verzoek wel kan."
      )
    case .alreadyDecided(let taken):
      (
        "Er is al besloten op \(taken.on.dutch), door de rol \(name(taken.by.role)): "
          + "\(RequestWording.word(taken.decision.outcome)). Uw besluit is niet opgeslagen.",
        "Lees het verzoek opnieuw met F5. Bent u het er niet mee eens? Overleg met die collega."
      )
    case .roleMayNot, .noMandate, .supervisorOnlyAdvises, .notKeeper, .aboutOneself,
      .officerAnswers:
      actorWords(refusal)
    case .inFuture, .beforeBirth, .beforeReceipt, .recognisedBeforeReceipt, .beforeEarlierStep:
      dateWords(refusal)
    case .textMissing, .groundMissing, .nothingNamed, .namedTwice, .correctionChangesNothing,
      .correctionTooWide,
      .waitingMismatch, .identityDocument, .lateReasonMissing, .linkDoesNotFit:
      inputWords(refusal)
    case .extension(let refusal): extensionWords(refusal)
    case .identityNotEstablished, .notEntitled, .undecided, .notAskedFor, .groundIsShielded,
      .advisorMissing, .groundDoesNotFit, .groundNotExplained, .groundExplained, .policyChanged,
      .alreadyCorrected, .beyondInformation:
      decisionWords(refusal)
    case .notCorrected, .nothingGranted, .notCarriedOut, .contributionsMissing,
      .othersNotTakenOut, .firstCopyIsFree, .impossibleFee, .notHandedOver, .notAskedToSend,
      .receiverMissing, .erasureNotApproved,
      .alreadyErased, .erasureNotSettled, .secondPersonNeeded, .mustBeKept, .hold, .frozen,
      .partOfIdentity, .namedAsRequester,
      .recipientsNotTold, .notARecipient,
      .liftingNotAnnounced, .alreadyLifted, .liftingTooEarly:
      executionWords(refusal)
    }
  }

  /// For a refusal that another function has the words of.
  var unworded: (what: String, now: String) {
    ("Dit is geweigerd.", "Vraag uw directeur wat de bedoeling is.")
  }

  /// Parts in a row.
  func list(_ items: [RequestItem]) -> String {
    guard let policy else { return "\(items.count)" }
    return RequestNames(policy).list(items)
  }

  private func actorWords(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .roleMayNot(let role, let step):
      (
        "Uw rol (\(name(role))) mag dit niet: \(step.words.noun).",
        "Vraag een collega van de administratie, of uw directeur."
      )
    case .noMandate(let role):
      (
        "Uw rol (\(name(role))) mag niet besluiten over verzoeken.",
        "Laat het besluit nemen door iemand met het mandaat van het bestuur."
      )
    case .supervisorOnlyAdvises:
      (
        "De FG houdt toezicht en behandelt of beslist niet.",
        "Geef een advies bij het verzoek. De school doet de rest."
      )
    case .notKeeper(let role, let category):
      (
        "De rol \(name(role)) beheert de rubriek \(name(category)) niet.",
        "Laat de collega bijdragen die deze rubriek bijhoudt."
      )
    case .aboutOneself:
      (
        "Dit verzoek gaat over uzelf, over uw kind, of u vroeg het zelf.",
        "Laat een collega dit doen."
      )
    case .officerAnswers:
      (
        "Een vraag of klacht aan de FG beantwoordt de FG zelf.",
        "Vraag de FG om te antwoorden. Intrekken kan wel, als de vrager dat wil."
      )
    default: unworded
    }
  }

  private func dateWords(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .inFuture(let day):
      ("\(day.dutch) ligt in de toekomst.", "Kies vandaag of een eerdere dag.")
    case .beforeBirth:
      ("De dag van ontvangst ligt voor de geboorte van de leerling.", "Kijk de datum na.")
    case .beforeReceipt(let day):
      ("Het verzoek is pas ontvangen op \(day.dutch).", "Kies die dag of een latere.")
    case .recognisedBeforeReceipt:
      (
        "De dag waarop het verzoek herkend is, ligt voor de dag van ontvangst.",
        DateWording.checkBoth
      )
    case .beforeEarlierStep(let day):
      ("Een eerdere stap is van \(day.dutch).", "Kies die dag of een latere.")
    default: unworded
    }
  }

  private func inputWords(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .textMissing(let step):
      (
        "Er ontbreekt tekst bij: \(step.words.noun).",
        "Schrijf in een paar woorden wat er is."
      )
    case .groundMissing:
      (
        "Er staat nog niet bij waarom de gegevens beperkt moeten worden.",
        "Vraag het aan de verzoeker en leg het vast: F9, \(RequestStep.completed.words.verb)."
      )
    case .nothingNamed: ("U hebt niets gekozen.", "Kies of vul in waar het over gaat.")
    case .namedTwice(let item):
      ("U noemt dit twee keer: \(list([item])).", "Laat er een weg.")
    case .correctionChangesNothing(let item):
      (
        "De nieuwe waarde is dezelfde als de oude: \(list([item])).",
        "Vul in wat er moet komen te staan."
      )
    case .correctionTooWide:
      ("Een correctie gaat over een veld of een verslag.", "Kies het veld dat niet klopt.")
    case .waitingMismatch(let reason):
      (
        "Hierop wacht de school al, of juist niet: \(RequestWording.word(reason)).",
        "Lees het verzoek opnieuw met F5 en kijk waar de school op wacht."
      )
    case .identityDocument(let sign):
      (document(sign), "Haal het weg. Leg alleen vast hoe u het zag.")
    case .lateReasonMissing(let due):
      (
        "Het antwoord komt na \(due.dutch), en er staat niet waarom.",
        "Schrijf in een paar woorden waarom het later werd."
      )
    case .linkDoesNotFit:
      (
        "Het verzoek waaraan u koppelt is van een andere soort, of van een andere persoon.",
        "Koppel alleen aan hetzelfde verzoek van dezelfde persoon."
      )
    default: unworded
    }
  }

  private func document(_ sign: IdentityDocumentSign) -> String {
    switch sign {
    case .word:
      "Dit lijkt op een kopie van een paspoort, identiteitskaart of rijbewijs. Die mag de school "
        + "niet bewaren."
    case .number:
      "Dit lijkt op het nummer van een paspoort, identiteitskaart of rijbewijs. Dat mag de school "
        + "niet bewaren."
    case .machineReadable:
      "Dit lijkt op de regels onder aan een paspoort of identiteitskaart. Die mag de school niet "
        + "bewaren."
    }
  }
}
