import DossierCore

/// All words of one step in a request.
struct StepWords: Sendable {
  /// What a menu calls the step.
  var verb: String
  /// What it is called in a sentence: "[besluiten] kan nu niet".
  var noun: String
  /// What it means, for the help of a menu or form.
  var help: String
  /// What is told when it was taken.
  var done: String
  /// The code of its form; of the request itself where the step has a screen of its own.
  var code = "VZ-02"
  /// What stands above the form, short, so that the name of the pupil fits behind it; the verb when
  /// that is short already.
  var title: String?
  /// The word on the button.
  var button = Terms.save
}

extension RequestStep {
  /// What it is called and told.
  var words: StepWords {
    switch self {
    case .received: StepWords.received
    case .identityEstablished: StepWords.identityEstablished
    case .treatmentStarted: StepWords.treatmentStarted
    case .assigned: StepWords.assigned
    case .completed: StepWords.completed
    case .waitingStarted: StepWords.waitingStarted
    case .waitingEnded: StepWords.waitingEnded
    case .extended: StepWords.extended
    case .advised: StepWords.advised
    case .contributed: StepWords.contributed
    case .decided: StepWords.decided
    case .answered: StepWords.answered
    case .corrected: StepWords.corrected
    case .erasureProposed: StepWords.erasureProposed
    case .erasureApproved: StepWords.erasureApproved
    case .recipientsHandled: StepWords.recipientsHandled
    case .handedOver: StepWords.handedOver
    case .carriedOut: StepWords.carriedOut
    case .liftingAnnounced: StepWords.liftingAnnounced
    case .lifted: StepWords.lifted
    case .closed: StepWords.closed
    case .withdrawn: StepWords.withdrawn
    case .followedUp: StepWords.followedUp
    case .reminded: StepWords.reminded
    }
  }
}

extension StepWords {
  fileprivate static let received = StepWords(
    verb: "Registreren", noun: "registreren", help: "Schrijft het verzoek in het register.",
    done: "Het verzoek is geregistreerd.")

  fileprivate static let identityEstablished = StepWords(
    verb: "Vastleggen wie vraagt", noun: "vastleggen wie vraagt",
    help: "Alleen hoe, niet het nummer. Een kopie bewaren mag niet.",
    done: "Vastgelegd hoe u weet wie vraagt.", code: "VZ-11", title: "Wie vraagt het")

  fileprivate static let treatmentStarted = StepWords(
    verb: "In behandeling nemen", noun: "in behandeling nemen",
    help: "Daarna staat vast wie het verzoek behandelt.", done: "Het verzoek is in behandeling.",
    code: "VZ-12", title: "In behandeling")

  fileprivate static let assigned = StepWords(
    verb: "Toewijzen aan een collega", noun: "toewijzen",
    help: "Een collega behandelt het verzoek verder.", done: "Het verzoek is toegewezen.",
    code: "VZ-13", title: "Toewijzen")

  fileprivate static let completed = StepWords(
    verb: "Aanvulling vastleggen", noun: "aanvullen",
    help: "Schrijf op wat de verzoeker aanvulde.", done: "De aanvulling is vastgelegd.",
    code: "VZ-14", title: "Aanvulling")

  fileprivate static let waitingStarted = StepWords(
    verb: "Iets vragen aan de verzoeker", noun: "iets vragen aan de verzoeker",
    help: "Legt vast dat u op de verzoeker wacht. De klok loopt door.",
    done: "Vastgelegd dat u op de verzoeker wacht. De klok loopt door.", code: "VZ-15",
    title: "Iets vragen")

  fileprivate static let waitingEnded = StepWords(
    verb: "Antwoord van de verzoeker", noun: "het antwoord van de verzoeker vastleggen",
    help: "Legt vast dat het antwoord er is.", done: "Vastgelegd dat het antwoord er is.",
    code: "VZ-16", title: "Antwoord")

  fileprivate static let extended = StepWords(
    verb: "Verlengen", noun: "verlengen",
    help: "Meer tijd, met een reden. Laat het weten voor de termijn voorbij is.",
    done: "Het verzoek is verlengd.", code: "VZ-05", button: "Verlengen")

  fileprivate static let advised = StepWords(
    verb: "Advies geven", noun: "advies geven",
    help: "Het advies van de FG blijft bij het verzoek staan.",
    done: "Uw advies staat bij het verzoek.", code: "VZ-17")

  fileprivate static let contributed = StepWords(
    verb: "Bijdrage leveren", noun: "een bijdrage leveren",
    help: "Per rubriek: wat u hebt, niets, of waarom u het niet geeft.",
    done: "De bijdrage is opgeslagen.")

  fileprivate static let decided = StepWords(
    verb: "Besluiten", noun: "besluiten",
    help: "Per onderdeel: toewijzen, of afwijzen met een grond.",
    done: "Het besluit is vastgelegd.")

  fileprivate static let answered = StepWords(
    verb: "Vraag beantwoorden", noun: "de vraag beantwoorden",
    help: "Het antwoord op de vraag of klacht.", done: "Het antwoord is vastgelegd.",
    code: "VZ-18", title: "Beantwoorden")

  fileprivate static let corrected = StepWords(
    verb: "Correctie uitvoeren", noun: "de correctie uitvoeren",
    help: "Zet de juiste waarde in het dossier, of voegt de verklaring toe.",
    done: "De correctie is uitgevoerd.")

  fileprivate static let erasureProposed = StepWords(
    verb: "Wissing voorstellen", noun: "de wissing voorstellen",
    help: "Per rubriek: wat gewist wordt en wat nog bewaard moet worden.",
    done: "Het voorstel is opgeslagen. Een ander keurt het goed.")

  fileprivate static let erasureApproved = StepWords(
    verb: "Wissing goedkeuren", noun: "de wissing goedkeuren",
    help: "Een tweede persoon keurt het voorstel goed.", done: "De wissing is goedgekeurd.")

  fileprivate static let recipientsHandled = StepWords(
    verb: "Ontvangers inlichten", noun: "ontvangers inlichten",
    help: "Wie het gegeven eerder kreeg, hoort dat het is gewijzigd.",
    done: "Vastgelegd wat er met de ontvangers is gedaan.", code: "VZ-21", title: "Inlichten")

  fileprivate static let handedOver = StepWords(
    verb: "Kopie overhandigen", noun: "een kopie overhandigen", help: "De eerste kopie is gratis.",
    done: "Vastgelegd dat de kopie is overhandigd.")

  fileprivate static let carriedOut = StepWords(
    verb: "Vastleggen dat het is uitgevoerd", noun: "vastleggen dat het is uitgevoerd",
    help: "Alles wat is toegewezen, is gedaan.", done: "Vastgelegd dat alles is uitgevoerd.",
    code: "VZ-22", title: "Uitgevoerd")

  fileprivate static let liftingAnnounced = StepWords(
    verb: "Opheffing aankondigen", noun: "de opheffing aankondigen",
    help: "De verzoeker hoort dit voordat de beperking stopt.",
    done: "De aankondiging is vastgelegd. Maak nu de brief.", code: "VZ-23", title: "Aankondigen")

  fileprivate static let lifted = StepWords(
    verb: "Beperking opheffen", noun: "de beperking opheffen",
    help: "De gegevens zijn daarna weer gewoon te gebruiken.", done: "De beperking is opgeheven.",
    code: "VZ-24", title: "Opheffen", button: "Opheffen")

  fileprivate static let closed = StepWords(
    verb: "Sluiten", noun: "sluiten", help: "Er is niets meer te doen.",
    done: "Het verzoek is gesloten.", code: "VZ-25", button: "Sluiten")

  fileprivate static let withdrawn = StepWords(
    verb: "Intrekken door de verzoeker", noun: "intrekken",
    help: "De verzoeker wil het niet meer. Dat kan tot het besluit.",
    done: "Het verzoek is ingetrokken.", code: "VZ-19", title: "Intrekken", button: "Intrekken")

  fileprivate static let followedUp = StepWords(
    verb: "Klacht, AP of rechter", noun: "een klacht, bemiddeling of rechter vastleggen",
    help: "Wat de verzoeker met het antwoord deed.",
    done: "Vastgelegd wat de verzoeker daarna deed.", code: "VZ-20", title: "Klacht of rechter")

  fileprivate static let reminded = StepWords(
    verb: "Behandelaar herinneren", noun: "de behandelaar herinneren",
    help: "Wie het verzoek behandelt, ziet de herinnering bij de taken.",
    done: "De behandelaar is herinnerd.")
}
