import DossierCore

/// What `init` asks and tells.
enum FoundingWords {
  static let welcome = """
    Een nieuwe kast. U hebt nodig: het beleid van uw bestuur, de naam en de BRIN
    van de school, de twee mensen die de eerste accounts krijgen, en papier en
    een pen.

    """
  static let policyQuestion = "Beleid (oarsprong, iezo of een bestand) [oarsprong]: "
  static let schoolQuestion = "Naam van de school: "
  static let brinQuestion = "BRIN van de school (bijvoorbeeld 99XX): "
  static let brinWrong = "Een BRIN heeft twee cijfers, twee letters en soms nog twee cijfers."
  static let people = """

    De eerste twee accounts. Samen moeten zij accounts kunnen maken en rollen
    kunnen goedkeuren; niemand keurt zichzelf goed.
    """
  static let nameQuestion = "Naam: "
  static let loginQuestion = "Naam om in te loggen (bijvoorbeeld j.smit): "
  static let loginWrong = "Gebruik 2 tot 40 kleine letters, cijfers, punten of streepjes."
  static let loginTaken = "Die naam is al van het eerste account."
  static let rolesMissing = "Kies minstens een rol."
  static let dutiesMissing =
    "Een van de twee moet accounts kunnen beheren en de ander rollen kunnen goedkeuren."
  static let copied = "Druk op Enter als u dit blad hebt overgeschreven. "
  static let groupWrong = "Dat is niet wat er op het blad stond. Kijk op uw papier."
  static let secrecyQuestion =
    "Geheimhouding getekend op (bijvoorbeeld 01-09-2026, leeg = nog niet): "
  static let secrecyWrong =
    "Vul een dag in die al is geweest, zoals 01-09-2026, of druk alleen op Enter."
  static let done = """
    De kast is klaar. Bewaar de kluisbladen op twee verschillende plekken.
    Nodig snel een derde uit die rollen mag goedkeuren, en een tweede die accounts
    beheert: vergeet nu één van u tweeën het wachtwoord, dan helpen alleen de
    kluisbladen.
    """

  static func region(_ region: SchoolRegion) -> String {
    "Vakantieregio \(region.rawValue), met de schoolvakanties van het bestuur. Later te wijzigen."
  }

  static func person(_ number: Int) -> String { "\nAccount \(number)" }

  static func rolesQuestion(_ proposal: String) -> String { "Rollen [\(proposal)]: " }

  static func roleUnknown(_ code: String) -> String { "De rol \(code) staat niet in het beleid." }

  static func rolesExclude(_ role: String, _ other: String) -> String {
    "\(role) en \(other) mogen niet bij dezelfde persoon zijn."
  }

  static func lineWrong(_ limit: Int) -> String {
    "Vul een regel gewone tekst in, van hoogstens \(limit) tekens."
  }

  static func group(_ index: Int, ofSheet number: Int) -> String {
    "Blad \(number), groepje \(index): "
  }

  /// A sheet with its groups numbered, five on a line.
  static func sheet(_ number: Int, _ groups: [String]) -> String {
    var lines = [
      "", "Kluisblad \(number). Schrijf het over op een eigen vel. U ziet het maar één keer.", "",
    ]
    for start in stride(from: 0, to: groups.count, by: 5) {
      let row = groups[start..<min(start + 5, groups.count)].enumerated().map { offset, group in
        let place = String(start + offset + 1)
        return String(repeating: " ", count: 3 - place.count) + "\(place) \(group)"
      }
      lines.append("  " + row.joined(separator: "  "))
    }
    return (lines + [""]).joined(separator: "\n")
  }
}
