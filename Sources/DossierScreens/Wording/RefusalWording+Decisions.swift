import DossierCore

extension RefusalWording {
  /// What forbids a decision.
  func decisionWords(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .identityNotEstablished:
      (
        "Het is nog niet vastgesteld wie vraagt. Daarvoor wordt niets toegewezen of meegegeven.",
        "Leg eerst vast hoe u weet wie het is (F9). Afwijzen kan wel."
      )
    case .notEntitled(let entitlement):
      (
        "Deze persoon mag dit niet vragen, of dat is nog niet zeker. "
          + (policy.map { RequestWording.sentences(entitlement, RequestNames($0)) } ?? [])
          .joined(separator: " "), "Wijs het verzoek af, of zoek eerst uit wie mag vragen."
      )
    case .undecided(let items):
      ("Over deze onderdelen is nog niet besloten: \(list(items)).", "Besluit over elk onderdeel.")
    case .notAskedFor(let item):
      ("Dit is niet gevraagd: \(list([item])).", "Besluit alleen over wat gevraagd is.")
    case .groundIsShielded, .advisorMissing, .groundDoesNotFit, .groundNotExplained,
      .groundExplained, .beyondInformation:
      groundWords(refusal)
    case .policyChanged(let version):
      (
        "Er geldt nu een ander beleid: versie \(version).",
        "Lees het verzoek opnieuw met F5 en kijk of uw besluit nog klopt."
      )
    case .alreadyCorrected(let item):
      (
        "Dit is al gecorrigeerd en kan niet meer worden afgewezen: \(list([item])).",
        "Wijs dit onderdeel toe."
      )
    default: unworded
    }
  }

  private func groundWords(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .groundIsShielded:
      (
        "Deze grond mag niet in het verzoek zelf staan.",
        "Besluit op het scherm Besluit: daar wordt de grond afgeschermd bewaard."
      )
    case .advisorMissing:
      (
        DecisionWording.advisorMissing,
        "Vraag een collega om advies en noem die collega. Uw eigen naam telt niet."
      )
    case .groundDoesNotFit(let ground, let kind):
      (
        "De grond '\(RequestWording.word(ground))' past niet bij: \(RequestWording.word(kind)).",
        "Kies een andere grond met F4."
      )
    case .groundNotExplained(let ground):
      (
        "Bij de grond '\(RequestWording.word(ground))' hoort een uitleg.",
        "Schrijf in gewone woorden waarom deze grond geldt."
      )
    case .groundExplained(let ground):
      (
        "Bij de grond '\(RequestWording.word(ground))' mag geen uitleg staan.",
        "Maak de uitleg leeg."
      )
    case .beyondInformation(let category, let isProgressOnly):
      (
        isProgressOnly
          ? "De leerling is 16 of ouder: een ouder krijgt dan niets uit \(name(category))."
          : "Een ouder zonder gezag krijgt geen gegevens uit \(name(category)).",
        isProgressOnly
          ? "Geef alleen voortgang en resultaten. De leerling kan zelf om de rest vragen."
          : "Geef alleen belangrijke informatie over het kind zelf."
      )
    default: unworded
    }
  }

  /// What forbids that something is carried out or closed.
  func executionWords(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .notCorrected(let items):
      ("Dit moet nog worden gecorrigeerd: \(list(items)).", "Voer de correctie eerst uit (F9).")
    case .nothingGranted:
      ("Er is niets toegewezen, dus er is niets uit te voeren.", "Sluit het verzoek (F9).")
    case .notCarriedOut:
      ("Wat is toegewezen, is nog niet uitgevoerd.", "Voer het uit en leg dat vast (F9).")
    case .contributionsMissing(let tasks):
      (
        "Deze rollen hebben nog niet gezegd wat ze hebben: "
          + tasks.map { name($0.role) }.joined(separator: ", ") + ".",
        "Vraag die collega's om hun bijdrage."
      )
    case .othersNotTakenOut(let items):
      (
        "In \(items.count == 1 ? "1 stuk" : "\(items.count) stukken") staan nog gegevens van "
          + "anderen.", "Lak die eerst weg op het scherm Pakket."
      )
    case .firstCopyIsFree: ("De eerste kopie is gratis.", "Vul geen bedrag in.")
    case .impossibleFee: ("Dit bedrag kan niet.", "Vul een bedrag in, of niets.")
    case .notAskedToSend:
      (
        "De verzoeker vroeg niet om de gegevens naar iemand anders te sturen.",
        "Geef de kopie aan de verzoeker. Wil die het toch anders? Dan is dat een nieuw verzoek."
      )
    case .receiverMissing:
      (
        "Het besluit noemt geen ontvanger: de kopie gaat naar wie erom vroeg.",
        "Geef de kopie aan de verzoeker. Wil die het toch anders? Dan is dat een nieuw verzoek."
      )
    case .notHandedOver: ("Er is nog geen kopie overhandigd.", "Overhandig de kopie eerst (F9).")
    case .erasureNotApproved:
      (
        "De wissing is nog niet voorgesteld en goedgekeurd.",
        "Laat twee personen ernaar kijken: de een stelt voor, de ander keurt goed."
      )
    case .alreadyErased:
      (
        "De wissing is al goedgekeurd en gedaan. Een nieuw voorstel kan niet meer.",
        "Moet er nog iets weg? Leg daarvoor een nieuw verzoek vast."
      )
    case .erasureNotSettled:
      (
        "Wat gewist is, staat nog even in het bestand: een ander leest erin, of de schijf loopt achter.",
        "Probeer het over een paar minuten opnieuw."
      )
    case .secondPersonNeeded:
      (
        "Wie voorstelt wat gewist wordt, keurt het niet zelf goed.",
        "Laat een collega met mandaat het goedkeuren."
      )
    case .mustBeKept, .hold, .frozen, .partOfIdentity, .namedAsRequester: keeping(refusal)
    case .recipientsNotTold, .notARecipient, .liftingNotAnnounced, .alreadyLifted,
      .liftingTooEarly:
      telling(refusal)
    default: unworded
    }
  }

  private func telling(_ refusal: RequestRefusal) -> (what: String, now: String) {
    switch refusal {
    case .recipientsNotTold(let tasks):
      (
        tasks.count == 1
          ? "1 ontvanger is nog niet ingelicht."
          : "\(tasks.count) ontvangers zijn nog niet ingelicht.",
        "Licht ze in, of zeg waarom dat niet kan (F9)."
      )
    case .notARecipient:
      ("Deze ontvanger heeft dit gegeven niet gekregen.", "Kies een ontvanger uit de lijst.")
    case .liftingNotAnnounced:
      (
        "De verzoeker weet nog niet dat de beperking stopt.",
        "Kondig de opheffing eerst aan (F9)."
      )
    case .alreadyLifted: ("De beperking is al opgeheven.", "Lees het verzoek opnieuw met F5.")
    case .liftingTooEarly(let day):
      (
        "Aan de verzoeker is verteld dat de beperking tot \(day.dutch) blijft.",
        "Opheffen kan vanaf die dag."
      )
    default: unworded
    }
  }

  /// Why an extension is not valid.
  func extensionWords(_ refusal: ExtensionRefusal) -> (what: String, now: String) {
    switch refusal {
    case .reasonMissing:
      ("Bij een verlenging hoort een reden.", "Schrijf waarom meer tijd nodig is.")
    case .toldTooLate(let told, let due):
      (
        "Op \(told.dutch) was de termijn (\(due.dutch)) al voorbij.",
        "Verlengen kan niet meer. Antwoord zo snel mogelijk; het verzoek blijft te laat."
      )
    case .toldBeforeReceipt(let day):
      ("Het bericht is van voor de ontvangst (\(day.dutch)).", "Kijk de datum van het bericht na.")
    case .toldOutOfOrder(let day):
      (
        "Het bericht over de vorige verlenging is van \(day.dutch).",
        "Het nieuwe bericht kan niet ouder zijn. Kijk de datum na."
      )
    case .notLater(let due):
      ("De termijn loopt nu tot \(due.dutch).", "Kies een latere dag.")
    case .beyondLimit(let latest, let limit): beyond(latest, limit)
    case .onlyOnce:
      ("Uw bestuur staat één verlenging toe, en die is er al.", "Antwoord binnen de termijn.")
    }
  }

  private func beyond(
    _ latest: CalendarDate, _ limit: ExtensionLimit
  ) -> (what: String, now: String) {
    let what =
      switch limit {
      case .policy(let days):
        "Alles bij elkaar mag een antwoord \(days) dagen duren: tot \(latest.dutch)."
      case .law:
        "De wet geeft een maand en twee maanden extra: tot \(latest.dutch)."
      }
    return (what, "Kies \(latest.dutch) of een eerdere dag.")
  }
}
