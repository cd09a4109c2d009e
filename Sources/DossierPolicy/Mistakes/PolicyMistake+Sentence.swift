extension PolicyMistake {
  /// The mistake as a Dutch sentence, with file, line and column before it.
  package var sentence: String {
    // A file that cannot be read has no lines to point at; one that is named in another has.
    kind == .unreadable && place.line == 1 && place.column == 1
      ? "\(place.file): \(kind.sentence)"
      : "\(place.file):\(place.line):\(place.column): \(kind.sentence)"
  }
}

extension PolicyMistake.Kind {
  /// What is wrong, in Dutch.
  package var sentence: String {
    fileSentence ?? valueSentence ?? codeSentence ?? holidaySentence ?? standardSentence
      ?? ruleSentence ?? ""
  }
}

extension PolicyMistake.Kind {
  private var fileSentence: String? {
    switch self {
    case .unreadable: "Dit bestand is er niet of kan niet worden gelezen."
    case .tooLarge(let limit):
      "Het bestand is te groot: een beleid heeft hoogstens \(limit / 1024) KiB."
    case .notUTF8: "Hier staan bytes die geen UTF-8 zijn. Sla het bestand op als UTF-8."
    case .anchor:
      "Ankers en verwijzingen van YAML (&naam, *naam) zijn niet toegestaan. Schrijf de waarde uit,"
        + " of zet er aanhalingstekens om als het tekst is."
    case .notYAML(let problem):
      "Dit is geen geldige YAML" + (problem.isEmpty ? "." : " (\(problem)).")
    case .empty: "Het bestand is leeg."
    case .tooManyParts(let limit): "Het bestand heeft meer dan \(limit) onderdelen."
    case .tooDeep(let limit): "Dit staat meer dan \(limit) niveaus diep."
    case .badBasis(let name):
      "De basis \(quoted(name)) moet een .yaml-bestand in dezelfde map zijn."
    case .nestedBasis: "Een basis kan zelf geen basis hebben."
    default: nil
    }
  }

  private var valueSentence: String? {
    switch self {
    case .duplicateKey(let key, let line?):
      "De sleutel \(quoted(key)) staat hier dubbel; hij staat al op regel \(line)."
    case .duplicateKey(let key, nil): "De sleutel \(quoted(key)) staat dubbel."
    case .unknownKey(let key, let meant?):
      "De sleutel \(quoted(key)) bestaat niet. Bedoelt u \(quoted(meant))?"
    case .unknownKey(let key, nil): "De sleutel \(quoted(key)) bestaat niet."
    case .belongsInBasis(let key):
      "De sleutel \(quoted(key)) hoort in de basis. Zet wat bij dit bestuur anders is onder"
        + " ‘afwijkingen’, met een reden en een besluit."
    case .missingKey(let key): "Hier ontbreekt de sleutel \(quoted(key))."
    case .wrongShape(let key?, let shape): "Bij \(quoted(key)) hoort \(shape.words)."
    case .wrongShape(nil, let shape): "Hier hoort \(shape.words)."
    case .emptyText(let key): "De waarde van \(quoted(key)) is leeg."
    case .unprintable(let key): "De waarde van \(quoted(key)) bevat een onzichtbaar teken."
    case .tooLong(let key, let limit):
      "De waarde van \(quoted(key)) is langer dan \(limit) tekens."
    case .notYesNo(let key, let value):
      "Bij \(quoted(key)) hoort ja of nee, niet \(quoted(value))."
    case .notNumber(let key, let value, let lowest, let highest):
      "Bij \(quoted(key)) hoort een getal van \(lowest) tot en met \(highest), niet"
        + " \(quoted(value))."
    case .notDate(let key, let value):
      "Bij \(quoted(key)) hoort een datum als 2026-11-22, niet \(quoted(value))."
    case .notOneOf(let key, let value, let allowed):
      "Bij \(quoted(key)) kan \(quoted(value)) niet. Kies uit: \(allowed.joined(separator: ", "))."
    default: nil
    }
  }

  private var codeSentence: String? {
    switch self {
    case .badCode(let family, let code):
      "\(quoted(code)) is geen goede code voor \(family.words.article) \(family.words.noun)."
    case .duplicateCode(let family, let code, let line):
      "\(family.words.capital) \(quoted(code)) staat hier dubbel; de eerste staat op regel"
        + " \(line)."
    case .unknownCode(let family, let code):
      "\(family.words.capital) \(quoted(code)) bestaat niet in dit beleid."
    case .missingCode(let family, let code):
      "\(family.words.capital) \(quoted(code)) ontbreekt."
    default: nil
    }
  }

  private var ruleSentence: String? {
    switch self {
    case .badCell(let value):
      "\(quoted(value)) is geen cel van de matrix. Kies W, V, s of -, en als het bereik anders is"
        + " dan dat van de rol: @E, @S, @B of @P."
    case .cellForNobody(let role):
      "De rol \(role) heeft geen account en kan dus niets in de matrix krijgen."
    case .noPurpose(let category):
      "Rubriek \(category) heeft geen doel; zonder doel mag zij niet worden vastgelegd"
        + " (O 2.4, R-O-2.4-1)."
    case .choicesMissing(let field): "Veld \(field) is een keuze maar heeft geen keuzes."
    case .choicesUnexpected(let field): "Veld \(field) is geen keuze en kan geen keuzes hebben."
    case .conditionWithoutAudience(let field):
      "Veld \(field) heeft alleen_als zonder alleen: zeg ook voor welke rollen."
    case .conditionNotYesNo(let field):
      "Bij alleen_als van veld \(field) hoort een veld van de soort ja_nee."
    case .unknownSource(let field, let system):
      "Veld \(field) noemt het bronsysteem \(quoted(system)), maar dat staat niet bij"
        + " bronsystemen (X-16)."
    case .instructionNotShort(let field, let limit):
      "Veld \(field) is een opdracht: het hoort in de samenvatting en heeft hoogstens \(limit)"
        + " tekens."
    case .specialFieldOutside(let field):
      "Veld \(field) is een bijzonder persoonsgegeven: dat hoort in een rubriek met gevoeligheid"
        + " bijzonder (R-O-1-3)."
    case .ownRightsAgeTooLow(let age):
      "De leeftijd waarop een leerling zelf beslist kan niet \(age) zijn: de wet zegt 16"
        + " (UAVG 5, X-03)."
    case .maximumBeforeTerm(let days):
      "Het maximum van \(days) dagen is korter dan de gewone termijn."
    case .consentNotNeeded(let purpose, let category):
      "De toestemming \(quoted(purpose)) kan rubriek \(category) niet openen: die heeft geen"
        + " toestemming_nodig (O 4.2(2), R-O-4.2-2)."
    case .consentOpensTwice(let purpose, let category, let first):
      "De toestemming \(quoted(purpose)) opent rubriek \(category), maar dat doet"
        + " \(quoted(first)) al. Eén toestemming per rubriek (R-O-4.2-2)."
    case .renewalsNotInOrder(let purpose):
      "De dagen bij nieuwe_tekst_vanaf van \(quoted(purpose)) horen op volgorde te staan, elk één"
        + " keer."
    case .questionOpensCategory(let purpose, let category):
      "De toestemming \(quoted(purpose)) gaat per vraag over één ontvanger (per_vraag) en kan dus"
        + " rubriek \(category) niet openen (R-O-4.2-2)."
    case .followUpTwice(let word):
      "Het woord \(quoted(word)) staat twee keer bij bij_intrekken."
    default: recipientSentence ?? separationSentence
    }
  }

  private var separationSentence: String? {
    switch self {
    case .tooFewApprovals(let role, ""): "De rol \(role) heeft twee goedkeuringen nodig."
    case .tooFewApprovals(let role, let compartment):
      "De rol \(role) krijgt de sleutel van \(quoted(compartment)) en heeft daarom twee"
        + " goedkeuringen nodig."
    case .approverMissing(let role): "Niemand kan de rol \(role) goedkeuren."
    case .accountManagerHoldsKeys(let role, let compartment):
      "De rol \(role) beheert accounts en mag de sleutel van \(quoted(compartment)) niet hebben;"
        + " alleen organisation kan."
    case .officerDecides(let role):
      "De rol \(role) houdt toezicht en beslist daarom niet over verzoeken (X-10)."
    case .officerChanges(let role, let code):
      "De rol \(role) houdt toezicht en mag in \(code) niets wijzigen of beslissen"
        + " (O 3.3, R-O-3.3-2)."
    case .officerHoldsDossier(let role):
      "De rol \(role) houdt toezicht en mag geen sleutel van de dossiers hebben."
    case .officerNotSeparate(let role):
      "Wie toezicht houdt mag niet ook \(role) zijn (AVG 38(6), L-22)."
    case .externalWithoutGrant(let role):
      "De rol \(role) is extern en kan alleen per leerling toegang krijgen (X-06)."
    case .notAdmittedKeptTooLong(let months):
      "Gegevens van een niet toegelaten leerling worden hoogstens 24 maanden bewaard, niet"
        + " \(months) (O 8.4(2), X-14)."
    case .purposeNotDecided(let code):
      "Het doel \(quoted(code)) staat niet in het reglement. Zet er met besluit bij op welke dag het"
        + " bestuur dit heeft besloten (O 5.1(2), R-O-5.1-3)."
    case .purposeNotAssessed(let code):
      "Voor het doel \(quoted(code)) is nog geen DPIA gedaan. Zet de dag bij dat doel, met dpia, of"
        + " laat het doel hier weg (O 5.1(1) C, R-O-5.1-C)."
    default: nil
    }
  }
}

extension PolicyMistake.Shape {
  fileprivate var words: String {
    switch self {
    case .text: "één waarde"
    case .list: "een lijst"
    case .table: "een tabel van sleutels en waarden"
    }
  }
}

extension PolicyMistake.Family {
  fileprivate var words: (article: String, noun: String, capital: String) {
    switch self {
    case .role: ("een", "rol", "De rol")
    case .category: ("een", "rubriek", "De rubriek")
    case .compartment: ("een", "compartiment", "Het compartiment")
    case .purpose: ("een", "doel", "Het doel")
    case .field: ("een", "veld", "Het veld")
    case .register: ("een", "register", "Het register")
    case .consent: ("een", "toestemming", "De toestemming")
    case .recipientType: ("een", "soort ontvanger", "De soort ontvanger")
    }
  }
}

/// The file's own words between quotes, short and without anything a terminal would act upon.
func quoted(_ text: String) -> String {
  let harmless = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnprintable }))
  return "‘" + (harmless.count > 60 ? String(harmless.prefix(60)) + "…" : harmless) + "’"
}
