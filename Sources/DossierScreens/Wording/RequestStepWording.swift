import DossierCore
import DossierOffice

/// The sentences of the forms that take a step in a request.
enum RequestStepWording {
  static let day = "Op"
  static let dayHint = "De dag waarop het gebeurde, niet later dan vandaag."
  static let way = "Hoe"
  static let wayHint = "Hoe u weet wie het is. Schrijf geen nummer over (F4 = lijst)."
  static let identityIntro = """
    Leg alleen vast hoe u weet wie vraagt. Liet iemand een paspoort of rijbewijs zien? Geef het terug. \
    Schrijf het nummer niet over en maak geen kopie: dat mag niet.
    """
  static let handlerHint = "Wie dit verzoek verder behandelt (F4 = lijst)."
  static let completion = "Aanvulling"
  static let completionHint = "Wat de verzoeker aanvulde, in gewone woorden."
  static let waitingFor = "Waarop"
  static let waitingForHint = "Waar de school op wacht (F4 = lijst)."
  static let waitIntro =
    "De klok loopt door, ook als u op de verzoeker wacht. Wordt het krap? Verleng dan op tijd."
  static let advice = "Advies"
  static let adviceHint = "Uw advies blijft bij het verzoek staan. U beslist niet."
  static let flag = "Bestuur moet kijken"
  static let flagHint = "Ja: het verzoek valt op in de lijst, totdat het is afgesloten."
  static let answer = "Antwoord"
  static let answerHint = "Het antwoord zoals de vrager het kreeg."
  static let withdrawn = "Wat de verzoeker zei"
  static let withdrawnHint = "In een paar woorden, bijvoorbeeld: belde dat het niet meer hoeft."
  static let withdrawIntro =
    "Alleen de verzoeker kan een verzoek intrekken. Is het antwoord nee? Besluit dan: afwijzen."
  static let route = "Waarheen"
  static let routeHint = "Waar de verzoeker heen ging (F4 = lijst)."
  static let phase = "Hoever"
  static let phaseHint = "Begonnen of afgerond."
  static let remark = "Opmerking"
  static let announceIntro =
    "De verzoeker moet weten dat de beperking stopt, voordat ze stopt. Opheffen kan pas op de dag die "
    + "u noemt. De brief noemt die dag ook."
  static let liftedOn = "Stopt op"
  static let liftedOnHint =
    "De dag waarop de beperking stopt. Geef de verzoeker tijd om te reageren."
  static let late = "Waarom later"
  static let lateHint =
    "De uiterste dag is voorbij. Waarom komt het antwoord later? Geen namen (F4 = lijst)."
  static let closeIntro =
    "Er is niets meer te doen. Na het sluiten kan alleen nog een klacht of rechter erbij komen."
  static let noRecipients = "Alle ontvangers zijn al ingelicht. U hoeft niets te doen."
  static let tellIntro = """
    Deze ontvangers kregen het gegeven eerder. Zeg per ontvanger wat u deed. Wat u leeg laat, blijft op \
    de lijst staan.
    """
  static let result = "Uitkomst"
  static let resultHint = "Ingelicht, of waarom niet (F4 = lijst). Leeg: nog niet gedaan."
  static let why = "Waarom niet"
  static let whyHint = "Alleen als de ontvanger niet is ingelicht: zeg waarom."
  static let until = "Nieuwe uiterste dag"
  static let untilHint = "Neem niet meer dagen dan nodig is (F4 = kalender)."
  static let told = "Bericht verstuurd op"
  static let toldHint = "De dag waarop de verzoeker het hoorde (F4 = kalender)."
  static let extensionHint = "Waarom meer tijd nodig is. Deze zin komt in de brief."

  /// What became of telling a recipient.
  static func word(_ result: NoticeGiven.Result) -> String {
    switch result {
    case .told: "ingelicht"
    case .impossible: "niet mogelijk"
    case .disproportionate: "te veel werk"
    }
  }

  /// The limits of an extension, as they are today.
  static func extensionIntro(_ deadline: ResponseDeadline, on today: CalendarDate) -> String {
    let latest = deadline.terms.latestDue(received: deadline.received)
    let status = RequestWording.word(deadline.status(on: today))
    let limit =
      switch latest.set {
      case .policy(let days): "\(days) dagen na ontvangst, volgens het beleid"
      case .law: "een maand en twee maanden extra, volgens de wet"
      }
    let earlier =
      switch deadline.extensions.count {
      case 0: ""
      case 1: " Er is al 1 keer verlengd."
      default: " Er is al \(deadline.extensions.count) keer verlengd."
      }
    return """
      Het antwoord moet er nu zijn op \(deadline.due.dutch) (\(status)).\(earlier)
      De laatste dag die kan: \(latest.day.dutch) (\(limit)).
      De verzoeker moet het uiterlijk op \(deadline.due.dutch) weten, met de reden erbij. Daarna kan \
      verlengen niet meer.
      """
  }

  static func courtIntro(_ day: CalendarDate) -> String {
    "De verzoeker kan tot en met \(day.dutch) naar de rechter. Een klacht kan ook daarna."
  }

  /// The code of the form.
  static func code(_ step: RequestStep) -> String {
    switch step {
    case .extended: "VZ-05"
    case .identityEstablished: "VZ-11"
    case .treatmentStarted: "VZ-12"
    case .assigned: "VZ-13"
    case .completed: "VZ-14"
    case .waitingStarted: "VZ-15"
    case .waitingEnded: "VZ-16"
    case .advised: "VZ-17"
    case .answered: "VZ-18"
    case .withdrawn: "VZ-19"
    case .followedUp: "VZ-20"
    case .recipientsHandled: "VZ-21"
    case .carriedOut: "VZ-22"
    case .liftingAnnounced: "VZ-23"
    case .lifted: "VZ-24"
    case .closed: "VZ-25"
    case .received, .contributed, .decided, .corrected, .erasureProposed, .erasureApproved,
      .handedOver, .reminded:
      "VZ-02"
    }
  }

  /// What stands above the form: short, so that the name of the pupil fits behind it.
  static func title(_ step: RequestStep) -> String {
    switch step {
    case .identityEstablished: "Wie vraagt het"
    case .treatmentStarted: "In behandeling"
    case .assigned: "Toewijzen"
    case .completed: "Aanvulling"
    case .waitingStarted: "Iets vragen"
    case .waitingEnded: "Antwoord"
    case .answered: "Beantwoorden"
    case .recipientsHandled: "Inlichten"
    case .carriedOut: "Uitgevoerd"
    case .liftingAnnounced: "Aankondigen"
    case .lifted: "Opheffen"
    case .withdrawn: "Intrekken"
    case .followedUp: "Klacht of rechter"
    case .received, .extended, .advised, .contributed, .decided, .corrected, .erasureProposed,
      .erasureApproved, .handedOver, .closed, .reminded:
      RequestWording.verb(step)
    }
  }

  /// The word on the button.
  static func button(_ step: RequestStep) -> String {
    switch step {
    case .extended: "Verlengen"
    case .closed: "Sluiten"
    case .withdrawn: "Intrekken"
    case .lifted: "Opheffen"
    case .received, .identityEstablished, .treatmentStarted, .assigned, .completed,
      .waitingStarted, .waitingEnded, .advised, .contributed, .decided, .answered, .corrected,
      .erasureProposed, .erasureApproved, .recipientsHandled, .handedOver, .carriedOut,
      .liftingAnnounced, .followedUp, .reminded:
      Terms.save
    }
  }

  /// What is told when a step was taken.
  static func done(_ step: RequestStep) -> String {
    switch step {
    case .received: "Het verzoek is geregistreerd."
    case .identityEstablished: "Vastgelegd hoe u weet wie vraagt."
    case .treatmentStarted: "Het verzoek is in behandeling."
    case .assigned: "Het verzoek is toegewezen."
    case .completed: "De aanvulling is vastgelegd."
    case .waitingStarted: "Vastgelegd dat u op de verzoeker wacht. De klok loopt door."
    case .waitingEnded: "Vastgelegd dat het antwoord er is."
    case .extended: "Het verzoek is verlengd."
    case .advised: "Uw advies staat bij het verzoek."
    case .contributed: "De bijdrage is opgeslagen."
    case .decided: "Het besluit is vastgelegd."
    case .answered: "Het antwoord is vastgelegd."
    case .corrected: "De correctie is uitgevoerd."
    case .erasureProposed: "Het voorstel is opgeslagen. Een ander keurt het goed."
    case .erasureApproved: "De wissing is goedgekeurd."
    case .recipientsHandled: "Vastgelegd wat er met de ontvangers is gedaan."
    case .handedOver: "Vastgelegd dat de kopie is overhandigd."
    case .carriedOut: "Vastgelegd dat alles is uitgevoerd."
    case .liftingAnnounced: "De aankondiging is vastgelegd. Maak nu de brief."
    case .lifted: "De beperking is opgeheven."
    case .closed: "Het verzoek is gesloten."
    case .withdrawn: "Het verzoek is ingetrokken."
    case .followedUp: "Vastgelegd wat de verzoeker daarna deed."
    case .reminded: "De behandelaar is herinnerd."
    }
  }
}
