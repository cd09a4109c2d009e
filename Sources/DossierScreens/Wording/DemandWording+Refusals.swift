import DossierCore

extension DemandWording {
  /// What a rule about demands forbids, and what to do now.
  func words(_ refusal: DemandRefusal) -> (what: String, now: String) {
    switch refusal {
    case .authorityMissing, .officerMissing, .lawMissing, .authorisationMissing, .nothingAsked,
      .paperMissing, .deadlineMissing, .reasonMissing:
      missing(refusal)
    case .authorisedAfterwards, .inFuture, .receivedBeforeDate, .deadlineBeforeDate,
      .paperBeforeDate:
      dates(refusal)
    case .paperAwaited, .paperLate, .specialData, .notAsked, .otherPupil, .notYetReceived:
      answering(refusal)
    case .unknownCategory(let category):
      ("Het beleid kent de rubriek \(category.text) niet.", "Kies een rubriek uit de lijst.")
    case .cannotBeSpoken:
      (
        "Een ander bevel is altijd schriftelijk.",
        "Vraag om het papier. Tot het er is, geeft u niets."
      )
    case .identical:
      ("Deze vordering staat er al.", "Zoek haar op in de lijst van vorderingen.")
    case .noPaperYet:
      (
        "Het papier van deze vordering is er nog niet.",
        "Leg eerst vast dat het papier is gekomen. Voeg daarna de scan toe."
      )
    case .alreadyWritten:
      ("Het papier van deze vordering is er al.", "Lees de vordering opnieuw met F5.")
    case .alreadyNoticed:
      ("De FG heeft deze vordering al gezien.", "Er hoeft niets meer te gebeuren.")
    case .alreadyClosed(let day):
      ("Deze vordering is afgesloten op \(day.dutch).", "Er kan niets meer op worden gegeven.")
    case .somethingGiven:
      (
        "Op deze vordering is iets gegeven. Zij kan niet eindigen alsof er niets uitging.",
        "Sluit de vordering af met de verstrekking erbij."
      )
    }
  }

  private func missing(_ refusal: DemandRefusal) -> (what: String, now: String) {
    switch refusal {
    case .authorityMissing:
      ("Er staat niet wie iets vordert.", "Vul de instantie in, bijvoorbeeld de eenheid.")
    case .officerMissing:
      (
        "Er staat niet in welke functie iemand dit vordert.",
        "Vul de functie in. Een naam hoeft niet."
      )
    case .lawMissing:
      (
        "Er staat niet op welke wet het bevel rust.",
        "Neem de wet en het artikel over van het papier."
      )
    case .authorisationMissing:
      (
        "De machtiging van de rechter-commissaris ontbreekt.",
        "Zonder machtiging geldt artikel 126nf niet. Vraag ernaar, of kies het andere artikel."
      )
    case .nothingAsked:
      (
        "Er staat niet wat er wordt gevraagd.",
        "Zet ja bij de rubrieken, en schrijf op wat de vordering vraagt."
      )
    case .paperMissing:
      (
        "Er staat niet waar het papier ligt.",
        "Schrijf op waar het ligt. Is het mondeling met spoed? Kies dan mondeling: ja."
      )
    case .deadlineMissing:
      ("Er staat niet wanneer u moet antwoorden.", "Neem de termijn over van het papier.")
    case .reasonMissing:
      ("U hebt geen reden opgegeven.", "Schrijf kort op waarom.")
    default: names.unworded
    }
  }

  private func dates(_ refusal: DemandRefusal) -> (what: String, now: String) {
    switch refusal {
    case .authorisedAfterwards:
      (
        "De machtiging is van na de vordering.",
        "Kijk de twee datums na. De rechter-commissaris beslist eerst."
      )
    case .inFuture: (DateWording.inFuture, "Kijk de datum na.")
    case .receivedBeforeDate:
      ("De vordering is ontvangen voor zij er was.", DateWording.checkBoth)
    case .deadlineBeforeDate:
      ("De termijn ligt voor de vordering.", DateWording.checkBoth)
    case .paperBeforeDate:
      ("Het papier is van voor de vordering.", "Kijk de datum na.")
    default: names.unworded
    }
  }

  private func answering(_ refusal: DemandRefusal) -> (what: String, now: String) {
    switch refusal {
    case .paperAwaited(let day):
      (
        "Er is iets gegeven en het papier is er nog niet. Het moet er uiterlijk \(day.dutch) zijn.",
        "Wacht op het papier en leg dat vast. Sluit daarna af."
      )
    case .paperLate(let day):
      (
        "Het papier had er op \(day.dutch) moeten zijn.",
        "Geef niets meer tot het er is. Bel de instantie. Komt het nooit, schrijf dat dan bij het "
          + "afsluiten."
      )
    case .specialData(let category):
      (
        "\(names.name(category)) is bijzonder. Dat mag niet op deze vordering.",
        "Geef dit niet. Alleen artikel 126nf met een machtiging van de rechter-commissaris kan dit "
          + "vragen."
      )
    case .notAsked(let category):
      ("De vordering vraagt \(names.name(category)) niet.", "Geef alleen wat er wordt gevraagd.")
    case .otherPupil:
      ("De vordering gaat over een andere leerling.", "Kies de goede vordering.")
    case .notYetReceived:
      ("De vordering was er op die dag nog niet.", "Kijk de datum na.")
    default: names.unworded
    }
  }
}
