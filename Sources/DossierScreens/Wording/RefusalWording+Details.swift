import DossierCore
import DossierOffice

extension RefusalWording {
  func notFound(_ subject: Refusal.Subject) -> (what: String, now: String) {
    let thing =
      switch subject {
      case .pupil: "Deze leerling"
      case .category: "Deze rubriek"
      case .sheet: "Dit blad"
      case .field: "Dit veld"
      case .entry: "Dit verslag"
      case .document: "Dit document"
      case .account: "Dit account"
      case .role: "Deze rol"
      case .school: "Deze school"
      case .group: "Deze groep"
      case .grant: "Deze toewijzing"
      case .emergency: "Deze noodtoegang"
      case .request: "Dit verzoek"
      case .letter: "Deze brief"
      case .package: "Dit pakket"
      case .policy: "Dit beleid"
      case .recipient: "Deze ontvanger"
      case .agreement: "Deze afspraak"
      case .demand: "Deze vordering"
      case .task: "Deze taak"
      case .disclosure: "Deze verstrekking"
      case .transfer: "Deze overstap"
      case .hold: "Deze aanhouding"
      }
    return (
      "\(thing) is er niet, of u mag het niet zien.",
      "Ga terug en lees de lijst opnieuw met F5. Hebt u het nodig voor uw werk? Vraag uw directeur."
    )
  }

  func invalid(_ problems: [FieldProblem]) -> (what: String, now: String) {
    let lines = problems.map { FieldFaultWording.sentence($0.fault, label: label($0.field)) }
    return (lines.joined(separator: "\n"), "Verbeter dit en sla opnieuw op.")
  }

  func impossible(_ problem: Refusal.DateProblem) -> (what: String, now: String) {
    let what =
      switch problem {
      case .inFuture: DateWording.inFuture
      case .beforeBirth: "De datum ligt voor de geboorte van de leerling."
      case .beforeStart: "De datum ligt in het verleden."
      case .endBeforeStart: "De laatste dag ligt voor de eerste dag."
      case .overlap: "Deze dagen vallen samen met andere die er al staan."
      }
    return (what, "Kijk de datum na.")
  }

  func holds(
    _ category: CategoryCode, _ holding: Refusal.Holding
  ) -> (what: String, now: String) {
    let things =
      switch holding {
      case .documents: "documenten"
      case .entries: "verslagen"
      case .sheets: "losse velden"
      }
    return ("De rubriek \(name(category)) bevat geen \(things).", "Kies een andere rubriek.")
  }

  func login(_ problem: Refusal.LoginProblem) -> (what: String, now: String) {
    switch problem {
    case .malformed:
      (
        "Deze gebruikersnaam kan niet.",
        "Gebruik kleine letters, cijfers en punten, bijvoorbeeld j.smit."
      )
    case .taken: ("Deze gebruikersnaam bestaat al.", "Kies een andere gebruikersnaam.")
    case .generic:
      (
        "Deze gebruikersnaam hoort niet bij één persoon.",
        "Ieder werkt met een eigen account. Gebruik de naam van de persoon."
      )
    }
  }

  func password(_ problem: Refusal.PasswordProblem) -> (what: String, now: String) {
    switch problem {
    case .wrong: ("Het oude wachtwoord klopt niet.", "Typ het opnieuw. Staat Caps Lock aan?")
    case .tooShort:
      ("Het nieuwe wachtwoord is te kort.", "Neem een zin van een paar woorden.")
    case .tooOften:
      ("U typte het oude wachtwoord te vaak fout.", "Wacht even en probeer het dan opnieuw.")
    case .sameAsOld:
      ("Het nieuwe wachtwoord is hetzelfde als het oude.", "Kies een ander wachtwoord.")
    }
  }

  /// Fields of actions that are not in the policy have a name of their own.
  func label(_ field: FieldCode) -> String {
    switch field.text {
    case "titel": "Onderwerp"
    case "tekst": "Tekst"
    case "reden": "Reden"
    case "naam": "Naam"
    case "brin": "BRIN"
    case "adres": "Adres"
    case "contact": "Contact"
    case "kanaal": "Kanaal"
    case "nummer": "Nummer"
    case "product": "Product"
    case "model": "Model"
    case "betrokkenen": "Betrokkenen"
    case "subverwerkers": "Subverwerkers"
    case "opslagland": "Land van opslag"
    case "teruggave": "Bewaren en teruggeven"
    case "opzegging": "Opzegging"
    case "vindplaats": "Waar het papier ligt"
    case "instantie": "Instantie"
    case "functie": "Functie"
    case "dienstnummer": "Dienstnummer"
    case "wet": "Wet en artikel"
    case "machtiging": "Machtiging"
    case "gevraagd": "Wat er wordt gevraagd"
    default: name(field)
    }
  }
}
