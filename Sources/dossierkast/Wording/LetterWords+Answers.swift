import DossierCore
import DossierScreens

/// The words of an answer: what it rests on, why not, and how the copy comes.
extension LetterWords {
  /// What a decision rests on, as behind "gebaseerd op": the regulations, or else the law.
  static func article(_ kind: RequestKind, at board: PolicyIdentity) -> String {
    if let article = RuleWording.regulation(of: kind.rule, at: board) { return article }
    return switch kind {
    case .access: "artikel 15 van de AVG"
    case .rectification: "artikel 16 van de AVG"
    case .erasure: "artikel 17 van de AVG"
    case .restriction: "artikel 18 van de AVG"
    case .portability: "artikel 20 van de AVG"
    case .objection: "artikel 21 van de AVG"
    case .parentInformation: "artikel 377c van boek 1 van het Burgerlijk Wetboek"
    case .question: ""
    }
  }

  /// A ground of refusal to who asked, as behind a colon.
  ///
  /// A shielded ground is worded as the exception of the law that it looks like to everybody.
  static func ground(_ ground: RefusalGround) -> String {
    switch ground {
    case .safety, .legalException: "de wet maakt hier een uitzondering"
    case .notEntitled: "u mag dit voor deze leerling niet vragen"
    case .identityNotEstablished: "wij konden niet vaststellen wie u bent"
    case .rightsOfOthers: "de rechten van anderen gaan hier voor"
    case .manifestlyUnfounded: "de vraag is duidelijk ongegrond, of steeds opnieuw dezelfde"
    case .statutoryPeriod: "wij moeten deze gegevens volgens de wet nog bewaren"
    case .legalClaim: "wij hebben de gegevens nodig in een zaak bij de rechter"
    case .held: "de regels zeggen dat wij deze gegevens nu nog niet mogen vernietigen"
    case .noGround: "geen van de redenen uit de regels geldt hier"
    case .dataAreRight: "wij hebben het nagekeken en wat er staat, klopt"
    case .compellingGrounds: "wij hebben dwingende redenen die zwaarder wegen"
    case .notSupplied: "deze gegevens kregen wij niet van de leerling of de ouders"
    case .notGivenToOther: "wij geven dit ook niet aan de ouder met gezag"
    case .interestOfChild: "het is niet in het belang van het kind"
    }
  }

  static func willBeSent(to receiver: String) -> String {
    "Wij sturen de gegevens naar \(receiver), zoals u vroeg."
  }

  /// How a copy was handed over; what was sent elsewhere the letter says already.
  static func handedOver(_ way: HandOverWay) -> String {
    switch way {
    case .inPerson: "U hebt de kopie op school gekregen."
    case .post: "Wij sturen u de kopie met aangetekende post."
    case .securedMail: "Wij sturen u de kopie met beveiligde mail."
    case .directly: ""
    }
  }

  /// What a copy costs, as behind a colon.
  static func fee(_ price: CopyPrice) -> String {
    switch price {
    case .firstIsFree: freeCopy
    case .free: noFee
    case .cents(let cents): amount(cents)
    }
  }
}
