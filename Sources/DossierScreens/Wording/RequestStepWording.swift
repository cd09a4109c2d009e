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
}
