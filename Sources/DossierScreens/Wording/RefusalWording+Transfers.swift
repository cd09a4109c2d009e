import DossierCore

extension RefusalWording {
  /// What a rule about transfers forbids, and what to do now.
  func transfer(_ refusal: TransferRefusal) -> (what: String, now: String) {
    switch refusal {
    case .recipientDoesNotFit(let kind):
      (
        "Deze ontvanger past niet bij een overstap \(TransferWording.word(kind)).",
        "Kies de school of het samenwerkingsverband waar de leerling heen gaat."
      )
    case .consentMissing(let kind):
      (
        "Voor een overstap \(TransferWording.word(kind)) is toestemming nodig. Die is er niet.",
        "Vraag de ouders of de leerling om toestemming en leg die vast."
      )
    case .copyMissing:
      (
        "De ouders kregen nog geen afschrift van het onderwijskundig rapport.",
        "Geef hun het afschrift en leg dat vast met F9."
      )
    case .viewNotOffered:
      (
        "De ouders of de leerling konden nog niet zeggen wat zij ervan vinden.",
        "Laat hen kijken en leg hun antwoord vast met F9. Onbekend mag ook."
      )
    case .disagreementNotExplained:
      ("Er staat niet waarom zij het niet eens zijn.", "Schrijf hun reden op. Die gaat mee.")
    case .reasonMissing:
      ("Er staat niet waarom de overstap stopt.", "Schrijf in een paar woorden op waarom.")
    case .alreadySent(let day):
      (
        "Dit dossier is al verstuurd op \(day.dutch).",
        "Klopte er iets niet? Begin een nieuwe overstap voor deze ontvanger."
      )
    case .alreadyCancelled(let day):
      (
        "Deze overstap is gestopt op \(day.dutch).",
        "Gaat de leerling toch? Begin een nieuwe overstap."
      )
    case .alreadyOpen:
      (
        "Er loopt al een overstap van deze leerling naar deze ontvanger.",
        "Ga verder met die overstap, of stop hem eerst."
      )
    case .inFuture: (DateWording.inFuture, "Kies vandaag of een eerdere dag.")
    case .beforePrepared(let day):
      ("De overstap is pas voorbereid op \(day.dutch).", "Kies die dag of een latere.")
    case .notFamily:
      (
        "Deze persoon hoort niet bij de leerling.",
        "Kies een ouder of voogd uit het dossier, of de leerling zelf."
      )
    case .notEntitled(let entitlement): Self.reader(entitlement)
    case .changedSinceCopy(let day):
      (
        "Wat nu weggaat, is anders dan het afschrift van \(day.dutch).",
        "Geef een nieuw afschrift en leg dat vast met F9. Vraag opnieuw wat zij ervan vinden."
      )
    case .changedSinceView(let day):
      (
        "Wat nu weggaat, is anders dan wat zij zagen op \(day.dutch).",
        "Laat hen opnieuw kijken en leg hun antwoord vast met F9. Onbekend mag ook."
      )
    case .notAllVisible:
      (
        "Er gaat iets mee dat u zelf niet ziet.",
        "Laat dit doen door wie alles ziet, zoals de intern begeleider."
      )
    }
  }

  /// Why somebody of the family gets no copy and is not asked, and who does.
  static func reader(_ entitlement: Entitlement) -> (what: String, now: String) {
    switch entitlement {
    case .notEntitled(.guardiansDecide(let until), _):
      (
        "Tot \(until.dutch) beslissen de ouders voor de leerling.",
        "Kies een ouder of voogd met gezag."
      )
    case .notEntitled(let obstacle, _):
      (
        RequestWording.sentence(obstacle),
        "Kies wie het dossier mag hebben: een ouder of voogd met gezag, of de leerling vanaf 16 "
          + "jaar."
      )
    case .unclear(let doubt):
      (RequestWording.sentence(doubt), "Zoek dit eerst uit en leg het daarna vast.")
    case .entitled: ("Dit is geweigerd.", "Bekijk ouders en gezag in het dossier.")
    }
  }

  /// What still stands between a transfer and sending it, as a task.
  static func task(_ refusal: TransferRefusal) -> String {
    switch refusal {
    case .consentMissing: "Toestemming vragen en vastleggen."
    case .copyMissing: "De ouders een afschrift geven."
    case .viewNotOffered: "De ouders of leerling laten kijken en hun antwoord vastleggen."
    case .recipientDoesNotFit: "Een andere ontvanger kiezen: deze past niet."
    case .disagreementNotExplained: "Opschrijven waarom zij het niet eens zijn."
    case .changedSinceCopy: "Er is iets veranderd: een nieuw afschrift geven."
    case .changedSinceView: "Er is iets veranderd: opnieuw laten kijken."
    case .reasonMissing, .alreadySent, .alreadyCancelled, .alreadyOpen, .inFuture,
      .beforePrepared, .notFamily, .notEntitled, .notAllVisible:
      RefusalWording().transfer(refusal).what
    }
  }

  /// The same, short enough for a greyed line.
  static func reason(_ refusal: TransferRefusal) -> String {
    switch refusal {
    case .consentMissing: "er is nog geen toestemming"
    case .copyMissing: "de ouders kregen nog geen afschrift"
    case .viewNotOffered: "de mening van de ouders is nog niet gevraagd"
    case .recipientDoesNotFit: "deze ontvanger past niet"
    case .changedSinceCopy: "er is iets veranderd sinds het afschrift"
    case .changedSinceView: "er is iets veranderd sinds zij keken"
    case .notAllVisible: "er gaat iets mee dat u niet ziet"
    case .disagreementNotExplained, .reasonMissing, .alreadySent, .alreadyCancelled, .alreadyOpen,
      .inFuture, .beforePrepared, .notFamily, .notEntitled:
      "er is nog iets niet in orde (F1)"
    }
  }
}
