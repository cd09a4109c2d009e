package import DossierCore

extension RequestWording {
  /// What a menu calls a step.
  package static func verb(_ step: RequestStep) -> String {
    switch step {
    case .received: "Registreren"
    case .identityEstablished: "Vastleggen wie vraagt"
    case .treatmentStarted: "In behandeling nemen"
    case .assigned: "Toewijzen aan een collega"
    case .completed: "Aanvulling vastleggen"
    case .waitingStarted: "Iets vragen aan de verzoeker"
    case .waitingEnded: "Antwoord van de verzoeker"
    case .extended: "Verlengen"
    case .advised: "Advies geven"
    case .contributed: "Bijdrage leveren"
    case .decided: "Besluiten"
    case .answered: "Vraag beantwoorden"
    case .corrected: "Correctie uitvoeren"
    case .erasureProposed: "Wissing voorstellen"
    case .erasureApproved: "Wissing goedkeuren"
    case .recipientsHandled: "Ontvangers inlichten"
    case .handedOver: "Kopie overhandigen"
    case .carriedOut: "Vastleggen dat het is uitgevoerd"
    case .liftingAnnounced: "Opheffing aankondigen"
    case .lifted: "Beperking opheffen"
    case .closed: "Sluiten"
    case .withdrawn: "Intrekken door de verzoeker"
    case .followedUp: "Klacht, AP of rechter"
    case .reminded: "Behandelaar herinneren"
    }
  }

  /// What a step is called in a sentence: "[het besluit] kan nu niet".
  package static func noun(_ step: RequestStep) -> String {
    switch step {
    case .received: "registreren"
    case .identityEstablished: "vastleggen wie vraagt"
    case .treatmentStarted: "in behandeling nemen"
    case .assigned: "toewijzen"
    case .completed: "aanvullen"
    case .waitingStarted: "iets vragen aan de verzoeker"
    case .waitingEnded: "het antwoord van de verzoeker vastleggen"
    case .extended: "verlengen"
    case .advised: "advies geven"
    case .contributed: "een bijdrage leveren"
    case .decided: "besluiten"
    case .answered: "de vraag beantwoorden"
    case .corrected: "de correctie uitvoeren"
    case .erasureProposed: "de wissing voorstellen"
    case .erasureApproved: "de wissing goedkeuren"
    case .recipientsHandled: "ontvangers inlichten"
    case .handedOver: "een kopie overhandigen"
    case .carriedOut: "vastleggen dat het is uitgevoerd"
    case .liftingAnnounced: "de opheffing aankondigen"
    case .lifted: "de beperking opheffen"
    case .closed: "sluiten"
    case .withdrawn: "intrekken"
    case .followedUp: "een klacht, bemiddeling of rechter vastleggen"
    case .reminded: "de behandelaar herinneren"
    }
  }

  /// What a step means, for the help of a menu or form.
  package static func help(_ step: RequestStep) -> String {
    switch step {
    case .received: "Schrijft het verzoek in het register."
    case .identityEstablished: "Alleen hoe, niet het nummer. Een kopie bewaren mag niet."
    case .treatmentStarted: "Daarna staat vast wie het verzoek behandelt."
    case .assigned: "Een collega behandelt het verzoek verder."
    case .completed: "Schrijf op wat de verzoeker aanvulde."
    case .waitingStarted: "Legt vast dat u op de verzoeker wacht. De klok loopt door."
    case .waitingEnded: "Legt vast dat het antwoord er is."
    case .extended: "Meer tijd, met een reden. Laat het weten voor de termijn voorbij is."
    case .advised: "Het advies van de FG blijft bij het verzoek staan."
    case .contributed: "Per rubriek: wat u hebt, niets, of waarom u het niet geeft."
    case .decided: "Per onderdeel: toewijzen, of afwijzen met een grond."
    case .answered: "Het antwoord op de vraag of klacht."
    case .corrected: "Zet de juiste waarde in het dossier, of voegt de verklaring toe."
    case .erasureProposed: "Per rubriek: wat gewist wordt en wat nog bewaard moet worden."
    case .erasureApproved: "Een tweede persoon keurt het voorstel goed."
    case .recipientsHandled: "Wie het gegeven eerder kreeg, hoort dat het is gewijzigd."
    case .handedOver: "De eerste kopie is gratis."
    case .carriedOut: "Alles wat is toegewezen, is gedaan."
    case .liftingAnnounced: "De verzoeker hoort dit voordat de beperking stopt."
    case .lifted: "De gegevens zijn daarna weer gewoon te gebruiken."
    case .closed: "Er is niets meer te doen."
    case .withdrawn: "De verzoeker wil het niet meer. Dat kan tot het besluit."
    case .followedUp: "Wat de verzoeker met het antwoord deed."
    case .reminded: "Wie het verzoek behandelt, ziet de herinnering bij de taken."
    }
  }

  /// A task as one line.
  package static func line(_ task: RequestTask, _ names: RequestNames) -> String {
    switch task {
    case .beginTreatment: "In behandeling nemen"
    case .establishIdentity: "Vaststellen wie vraagt"
    case .settleEntitlement(let doubt): "Uitzoeken: " + uncertainty(doubt)
    case .awaitRequester(let reason): "Wacht op de verzoeker: \(word(reason))"
    case .askToComplete(.situationMissing): "Vragen naar de bijzondere situatie"
    case .askToComplete: "Vragen naar de reden van het verzoek"
    case .correctFacts(let items, let day):
      "Fout in een feit verbeteren, uiterlijk \(day.dutch): \(names.list(items))"
    case .contribute(let task):
      "Bijdrage van \(names.name(task.role)): "
        + names.list(task.categories.map { .category($0) })
    case .takeOutOthers(let items, let role):
      "Gegevens van anderen weglakken door \(names.name(role)): \(names.list(items))"
    case .supplyAccessLog: "Nagaan wie in het dossier keek"
    case .decide: "Besluiten"
    case .answer: "De vraag beantwoorden"
    case .correct(let items): "Correctie uitvoeren: \(names.list(items))"
    case .proposeErasure: "Voorstellen wat gewist wordt"
    case .approveErasure(let proposer):
      "Wissing goedkeuren, niet door \(names.name(proposer))"
    case .handOver: "Kopie overhandigen"
    case .carryOut: "Vastleggen dat het is uitgevoerd"
    case .tell(let task):
      "Inlichten: \(names.name(task.recipient, otherwise: someRecipient)) over "
        + names.name(task.item)
    case .close: "Sluiten"
    }
  }

  /// A recipient whose name is not known here.
  static let someRecipient = "een ontvanger"

  private static func uncertainty(_ doubt: EntitlementDoubt) -> String {
    switch doubt {
    case .authorityUnknown: "heeft deze ouder gezag?"
    case .birthDateUnknown: "wat is de geboortedatum?"
    case .mandateNotSeen: "is er een machtiging?"
    }
  }
}
