package import DossierCore
package import DossierOffice

/// Everything about requests in words: on screens, in letters, in exports and on the command line.
package enum RequestWording {
  /// The widest part there is.
  package static let wholeDossier = "het hele dossier"

  /// What is asked.
  package static func word(_ kind: RequestKind) -> String {
    switch kind {
    case .access: "inzage"
    case .rectification: "correctie"
    case .erasure: "wissing"
    case .restriction: "beperking"
    case .objection: "bezwaar"
    case .portability: "dataportabiliteit"
    case .parentInformation: "informatie (1:377c)"
    case .question: "vraag aan de FG"
    }
  }

  /// What is asked, in the words of somebody at the desk.
  package static func sentence(_ kind: RequestKind) -> String {
    switch kind {
    case .access: "weten wat de school bewaart, en een kopie krijgen"
    case .rectification: "iets laten verbeteren of aanvullen"
    case .erasure: "gegevens laten wissen"
    case .restriction: "gegevens tijdelijk laten bevriezen"
    case .objection: "vragen om te stoppen met het gebruik van gegevens"
    case .portability: "meenemen wat de ouders of de leerling zelf gaven"
    case .parentInformation: "een ouder zonder gezag wil weten hoe het gaat"
    case .question: "een vraag of klacht aan de FG"
    }
  }

  /// Where a case stands.
  package static func word(_ phase: RequestPhase) -> String {
    switch phase {
    case .received: "ontvangen"
    case .inTreatment: "in behandeling"
    case .extended: "verlengd"
    case .decided: "besloten"
    case .carriedOut: "uitgevoerd"
    case .closed: "gesloten"
    case .withdrawn: "ingetrokken"
    }
  }

  /// How it came in.
  package static func word(_ channel: RequestChannel) -> String {
    switch channel {
    case .letter: "brief"
    case .email: "e-mail"
    case .officer: "via de FG"
    case .form: "formulier"
    case .desk: "aan de balie"
    case .phone: "telefoon"
    }
  }

  /// In what capacity somebody asks.
  package static func word(_ capacity: RequesterAnswer.Capacity) -> String {
    switch capacity {
    case .pupil: "de leerling zelf"
    case .guardian: "ouder of voogd"
    case .representative: "vertegenwoordiger"
    case .other: "iemand anders"
    }
  }

  /// Who asks, with in what capacity.
  package static func name(_ requester: RequesterAnswer) -> String {
    let capacity = word(requester.capacity)
    return requester.name.map { "\($0) (\(capacity))" } ?? capacity
  }

  /// How it was established who asks.
  package static func word(_ check: IdentityCheck) -> String {
    switch check {
    case .knownInPerson: "de school kent deze persoon"
    case .documentShown: "legitimatie getoond en teruggegeven"
    case .electronic: "elektronisch, zoals DigiD"
    }
  }

  /// Why an answer was late.
  package static func word(_ reason: LateReason) -> String {
    switch reason {
    case .requester: "wachten op de verzoeker"
    case .contributions: "collega's waren te laat met hun bijdrage"
    case .size: "er was veel uit te zoeken"
    case .absence: "wie het behandelde was er niet"
    case .overlooked: "niet op tijd gezien"
    case .other: "iets anders"
    }
  }

  /// What the school waits for.
  package static func word(_ reason: WaitingReason) -> String {
    switch reason {
    case .identity: "legitimatie"
    case .completion: "aanvulling van het verzoek"
    case .scope: "om welke gegevens het gaat"
    case .authority: "bewijs van gezag of een machtiging"
    }
  }

  /// How a decision ends.
  package static func word(_ outcome: RequestOutcome) -> String {
    switch outcome {
    case .granted: "toegewezen"
    case .partlyGranted: "deels toegewezen"
    case .refused: "afgewezen"
    }
  }

  /// Where somebody stands who has no right to ask, or has.
  package static func word(_ authority: ParentalAuthority) -> String {
    switch authority {
    case .sole: "heeft gezag"
    case .joint: "heeft samen gezag"
    case .guardian: "voogd"
    case .none: "geen gezag"
    case .unknown: "gezag onbekend"
    }
  }
}
