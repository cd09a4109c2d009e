import DossierCore

extension FieldFaultWording {
  static func bsn(_ fault: BSN.Fault) -> String {
    switch fault {
    case .empty: "vul negen cijfers in"
    case .notDigits: "gebruik alleen cijfers"
    case .wrongLength(let count): "een BSN heeft negen cijfers; dit zijn er \(count)"
    case .allZero: "dit is geen echt nummer; laat het veld leeg als er geen BSN is"
    case .failsElevenTest: "dit nummer klopt niet; kijk of er twee cijfers verwisseld zijn"
    case .looksLikeOnderwijsnummer: "dit lijkt een onderwijsnummer; vul het in dat veld in"
    }
  }

  static func onderwijsnummer(_ fault: Onderwijsnummer.Fault) -> String {
    switch fault {
    case .empty: "vul negen cijfers in"
    case .notDigits: "gebruik alleen cijfers"
    case .wrongLength(let count): "een onderwijsnummer heeft negen cijfers; dit zijn er \(count)"
    case .wrongStart: "een onderwijsnummer begint met een 1"
    case .failsElevenTest: "dit nummer klopt niet; kijk of er twee cijfers verwisseld zijn"
    }
  }

  static func postcode(_ fault: Postcode.Fault) -> String {
    switch fault {
    case .empty, .wrongShape: "gebruik vier cijfers en twee letters, bijvoorbeeld 2611 AB"
    case .leadingZero: "een postcode begint niet met een 0"
    case .lettersMissing: "de twee letters ontbreken, bijvoorbeeld 2611 AB"
    case .lettersNotInUse: "deze twee letters bestaan niet in een postcode; kijk ze na"
    }
  }

  static func phone(_ fault: Phone.Fault) -> String {
    switch fault {
    case .empty: "vul een telefoonnummer in, bijvoorbeeld 06-12345678"
    case .unexpectedCharacter: "gebruik alleen cijfers, spaties, streepjes en een plusteken"
    case .wrongLength: "een Nederlands nummer heeft tien cijfers"
    case .areaCodeMissing: "het netnummer ontbreekt, bijvoorbeeld 0512 voor Drachten"
    case .leadingZeroMissing: "de nul aan het begin ontbreekt"
    case .unknownAreaCode: "dit netnummer bestaat niet in Nederland; kijk het na"
    case .unknownCountry: "geen land heeft een nummer dat met +0 begint"
    case .placeholder: "dit is geen echt nummer; laat het veld leeg"
    }
  }

  static func email(_ fault: EmailAddress.Fault) -> String {
    switch fault {
    case .empty, .atSignMissing, .wrongLocalPart, .wrongDomain:
      "gebruik een adres zoals naam@school.nl"
    case .notASCII: "gebruik letters zonder accent"
    case .tooLong: "gebruik hooguit 254 tekens"
    case .severalAtSigns: "vul één adres in, met één @"
    case .placeholder: "dit is geen echt adres; laat het veld leeg"
    }
  }

  static func initials(_ fault: Initials.Fault) -> String {
    switch fault {
    case .empty, .unexpectedCharacter: "gebruik letters, bijvoorbeeld A.B."
    case .tooMany: "vul hooguit twintig voorletters in"
    case .names: "vul alleen de eerste letters in, bijvoorbeeld A.B."
    }
  }
}
