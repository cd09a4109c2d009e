import DossierCore

extension ImportWording {
  /// What an element of EDEXML is called, as it begins or stands in a sentence.
  static func word(_ element: ImportElement) -> String {
    switch element {
    case .brin: "de BRIN"
    case .dependance: "de code van de dependance"
    case .institutionNumber: "het instellingsnummer"
    case .schoolKey: "de sleutel van de school"
    case .exportedAt: "de dag waarop het bestand is gemaakt"
    case .version: "de versie van de standaard"
    case .referenceDate: "de peildatum"
    case .schoolYear: "het schooljaar"
    case .key: "de sleutel"
    case .eckID: "het ECK iD"
    case .name: "de naam"
    case .surname: "de achternaam"
    case .prefix: "het voorvoegsel"
    case .lastFour: "het eind van het persoonsgebonden nummer"
    case .givenNames, .initials, .callName, .birthDate, .sex, .startOfGroup3, .yearGroup,
      .username, .email, .originCountry, .bsn, .educationNumber, .postcode, .belgianPostcode,
      .foreignPostcode, .enrolledOn, .leftOn, .changedAt, .role, .roleDescription:
      personWord(element)
    }
  }

  private static func personWord(_ element: ImportElement) -> String {
    switch element {
    case .givenNames: "de voornamen"
    case .initials: "de voorletters"
    case .callName: "de roepnaam"
    case .birthDate: "de geboortedatum"
    case .sex: "het geslacht"
    case .startOfGroup3: "het begin van groep 3"
    case .yearGroup: "de jaargroep"
    case .username: "de gebruikersnaam"
    case .email: "het e-mailadres"
    case .originCountry: "het land van herkomst"
    case .bsn: "het BSN"
    case .educationNumber: "het onderwijsnummer"
    case .postcode: "de postcode"
    case .belgianPostcode: "de Belgische postcode"
    case .foreignPostcode: "de buitenlandse postcode"
    case .enrolledOn: "de eerste schooldag"
    case .leftOn: "de laatste schooldag"
    case .changedAt: "de dag van de laatste wijziging"
    case .role: "de rol"
    case .roleDescription: "de omschrijving van de rol"
    default: element.rawValue
    }
  }
}
