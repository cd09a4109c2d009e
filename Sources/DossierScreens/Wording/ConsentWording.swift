import DossierCore

/// The register of consents in words.
enum ConsentWording {
  /// What a rule of the register forbids, and what to do now.
  static func words(_ refusal: ConsentRefusal) -> (what: String, now: String) {
    switch refusal {
    case .unknownPurpose(let purpose):
      (
        "Voor \(purpose) vraagt uw bestuur geen toestemming.",
        "Kies iets uit de lijst van toestemmingen in het beleid."
      )
    case .beforeBirth:
      ("De datum ligt voor de geboorte van de leerling.", "Kijk de datum op het formulier na.")
    case .inFuture:
      (DateWording.inFuture, "Vul de dag in waarop het formulier is getekend.")
    case .endsBeforeSigning:
      ("De einddatum ligt voor de datum van tekenen.", "Kijk beide datums na.")
    case .notEntitled(let entitlement): giver(entitlement)
    case .oral:
      (
        "Mondelinge toestemming telt niet.",
        "Laat een formulier tekenen en leg dat vast. Intrekken kan wel mondeling."
      )
    case .formNotAccepted:
      (
        "Deze vorm van toestemming telt niet bij uw bestuur.",
        "Laat een papieren formulier tekenen en leg dat vast."
      )
    case .evidenceMissing:
      (
        "Er staat niet bij waar de toestemming te vinden is.",
        "Voeg een scan toe aan het dossier, of schrijf op waar het formulier ligt."
      )
    case .wrongText(let version):
      (
        "Tekst \(version) gold niet op die dag.",
        "Kijk de versie op het formulier na. Is de tekst intussen nieuw? Vraag opnieuw toestemming."
      )
    case .identical:
      ("Ditzelfde antwoord staat er al.", "Er is niets gewijzigd. Kijk na wat u wilde vastleggen.")
    case .nothingToWithdraw:
      (
        "Deze persoon heeft geen toestemming die kan worden ingetrokken.",
        "Bekijk de toestemmingen van de leerling."
      )
    case .subjectMissing: subjectMissing
    case .subjectNotAsked:
      ("Deze toestemming gaat niet over één ontvanger.", "Laat de ontvanger en de vraag weg.")
    case .groundMissing: groundMissing
    case .groundNotValid(let state): notValid(state)
    case .noExpert: noExpert
    case .otherRecipient: otherRecipient
    case .notToBeDone:
      ("Dit staat niet meer op de werklijst.", "Lees de lijst opnieuw met F5.")
    case .noOtherGround: noOtherGround
    case .recipientsFound(let count): found(count)
    case .everybodyAnswered:
      ("Iedereen die mag antwoorden, heeft geantwoord.", "Er is geen brief nodig.")
    case .proofStays: proofStays
    case .nobodyToAsk: nobodyToAsk
    }
  }

  private static let subjectMissing = (
    what: "Deze toestemming gaat over één ontvanger en één vraag. Die staan er niet bij.",
    now: "Kies de ontvanger en neem de vraag over van het formulier."
  )

  private static let groundMissing = (
    what:
      "Iemand van buiten ziet een leerling alleen met toestemming voor die ontvanger en die vraag.",
    now: "Noem de toestemming waar dit op steunt."
  )

  private static let noExpert = (
    what:
      "Deze ontvanger kijkt niet mee met toestemming: de soort past niet, of de ontvanger is gestopt.",
    now: "Kijk in het register van ontvangers wat er bij deze ontvanger staat."
  )

  private static let otherRecipient = (
    what: "Dit account werkt al voor een andere ontvanger.",
    now:
      "Nodig iemand die voor meer ontvangers werkt twee keer uit, of beëindig de andere toegang."
  )

  private static let noOtherGround = (
    what: "Alleen bij wissen kan er een andere grond zijn om gegevens te houden.",
    now: "Kies: gedaan, of niets gevonden."
  )

  private static let proofStays = (
    what:
      "Dit is het laatste woord van deze persoon. Het bewijst wat er is gezegd en blijft staan.",
    now: "Wis alleen wat er eerder is gezegd. Geldt de toestemming nog? Laat haar eerst intrekken."
  )

  private static let nobodyToAsk = (
    what: "Het is niet zeker wie mag antwoorden.",
    now: "Leg eerst de ouders of voogden en hun gezag vast in het dossier."
  )

  private static func notValid(_ state: ConsentState) -> (what: String, now: String) {
    (
      "Er is geen geldige toestemming voor deze ontvanger en deze vraag. De stand is: "
        + "\(ConsentStateWording.word(state)).",
      "Vraag eerst toestemming en leg die vast."
    )
  }

  private static func found(_ count: Int) -> (what: String, now: String) {
    (
      count == 1
        ? "Er is 1 keer iets gegeven dat op deze toestemming steunde."
        : "Er is \(count) keer iets gegeven dat op deze toestemming steunde.",
      "Laat de ontvangers weten dat de toestemming is ingetrokken, en kies dan: gedaan."
    )
  }

  private static func giver(_ entitlement: Entitlement) -> (what: String, now: String) {
    switch entitlement {
    case .notEntitled(.guardiansDecide(let until), _):
      (
        "Tot \(until.dutch) beslissen de ouders voor de leerling.",
        "Vraag toestemming aan een ouder of voogd met gezag."
      )
    case .notEntitled(let obstacle, _):
      (
        RequestWording.sentence(obstacle),
        "Vraag toestemming aan wie nu mag beslissen: een ouder of voogd met gezag, of de leerling "
          + "vanaf 16 jaar."
      )
    case .unclear(let doubt):
      (RequestWording.sentence(doubt), "Zoek dit eerst uit en leg het daarna vast.")
    case .entitled: ("Dit is geweigerd.", "Bekijk de toestemmingen van de leerling.")
    }
  }
}
