package import DossierCore

extension RequestWording {
  /// A ground of refusal, as short as a list of choices wants it.
  package static func word(_ ground: RefusalGround) -> String {
    switch ground {
    case .safety: "veiligheid of welzijn van de leerling"
    case .legalException: "uitzondering in de wet"
    case .notEntitled: "verzoeker mag dit niet vragen"
    case .identityNotEstablished: "niet zeker wie vraagt"
    case .rightsOfOthers: "rechten van anderen"
    case .manifestlyUnfounded: "duidelijk ongegrond of overdreven"
    case .statutoryPeriod: "de wet zegt: bewaren"
    case .legalClaim: "nodig voor een rechtszaak"
    case .held: "aangehouden: mag nog niet weg"
    case .noGround: "geen van de redenen geldt"
    case .dataAreRight: "de gegevens kloppen"
    case .compellingGrounds: "dwingende gronden van de school"
    case .notSupplied: "niet door ouders of leerling gegeven"
    case .notGivenToOther: "ook de ouder met gezag krijgt dit niet"
    case .interestOfChild: "het belang van het kind"
    }
  }

  /// A ground of refusal as a letter or a box says it.
  ///
  /// The safety ground itself is never shown to a handler; what stands in the case is the exception
  /// of the law.
  package static func sentence(_ ground: RefusalGround) -> String {
    switch ground {
    case .safety: "De veiligheid of het welzijn van de leerling komt ernstig in gevaar."
    case .legalException: "De wet maakt hier een uitzondering op het recht."
    case .notEntitled: "Deze persoon mag dit voor deze leerling niet vragen."
    case .identityNotEstablished: "De school kon niet vaststellen wie de vraag stelde."
    case .rightsOfOthers: "Het antwoord zou de rechten van anderen schaden."
    case .manifestlyUnfounded: "De vraag is duidelijk ongegrond, of steeds opnieuw dezelfde."
    case .statutoryPeriod: "De school moet deze gegevens volgens de wet nog bewaren."
    case .legalClaim: "De gegevens zijn nodig in een zaak bij de rechter."
    case .held: "De gegevens worden aangehouden en mogen nu nog niet worden vernietigd."
    case .noGround: "Geen van de redenen uit het reglement is hier van toepassing."
    case .dataAreRight: "De school heeft het nagekeken: wat er staat, klopt."
    case .compellingGrounds: "De school heeft dwingende redenen die zwaarder wegen."
    case .notSupplied: "De ouders of de leerling gaven deze gegevens niet zelf."
    case .notGivenToOther: "De school geeft dit ook niet aan de ouder met gezag."
    case .interestOfChild: "Het is niet in het belang van het kind."
    }
  }
}
