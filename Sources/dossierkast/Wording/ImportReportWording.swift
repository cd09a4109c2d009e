import DossierCore
import DossierOffice
import DossierScreens

/// What an import holds, drops and warns about, in Dutch.
enum ImportReportWording {
  static let reading = "Inlezen"
  static let writing = "Overnemen"

  /// The words for the report of the use cases.
  static var words: DossierOffice.ImportWording {
    DossierOffice.ImportWording(
      hold: sentence(for:), warning: sentence(for:), drop: sentence(for:))
  }

  /// Why the file cannot be imported at all.
  static func sentence(for refused: ImportRefused) -> String {
    switch refused {
    case .unknownSchool(let brin):
      "De school met BRIN \(brin) is hier niet bekend. Voeg de school eerst toe."
    case .schoolNotNamed: "Het bestand noemt geen school. Kies er een met --school."
    case .madeInFuture(let line):
      "Op regel \(line) begint een school die het bestand later maakte dan vandaag. Kijk of het goed "
        + "is en of de klok van deze computer klopt. Er is niets gewijzigd."
    case .otherSchool(let brin): "Dit bestand is van de school met BRIN \(brin), niet van deze."
    }
  }

  /// The result in lines: what was or would be done, then everything to look at.
  static func lines(of report: ImportReport, isDryRun: Bool) -> [String] {
    var lines = [isDryRun ? "Proef: er is niets veranderd." : "Overgenomen."]
    lines.append("  nieuw         \(report.new)")
    lines.append("  gewijzigd     \(report.changed)")
    lines.append("  ongewijzigd   \(report.unchanged)")
    lines.append("  aangehouden   \(report.held.count)")
    lines += report.held.map { "  regel \($0.line): \($0.reason)" }
    lines += report.recognised.map { "  herkend: \($0.code) (\($0.count) keer)" }
    lines += report.dropped.map {
      "  niet overgenomen: \($0.field) (\($0.count) keer), \($0.reason)"
    }
    lines += report.warnings.map { "  let op, regel \($0.line): \($0.message)" }
    return lines
  }

  private static func sentence(for reason: ImportHold.Reason) -> String {
    switch reason {
    case .finding(let problem): DossierScreens.ImportWording.sentence(problem)
    case .changedHere(let field): "veld \(field) is hier anders ingevuld"
    case .restricted(let category): "rubriek \(category) is beperkt"
    case .invalid(let field, _): "de waarde van \(field) past niet"
    case .needsConfirmation(let pupils):
      "alleen naam en geboortedatum kloppen; bevestig wie het is met --same REGEL=KENMERK of "
        + "--new REGEL (kenmerk: \(pupils.map(\.text).joined(separator: ", ")))"
    case .contradiction: "de nummers wijzen naar verschillende leerlingen"
    case .looksLikeAnother: "het nummer is bekend, maar van een ander kind"
    case .sharesPupil(let line): "regel \(line) gaat over dezelfde leerling"
    case .unknownPupil: "deze leerling is hier niet bekend"
    case .elsewhere: "deze leerling staat nu op een andere school"
    case .changedMeanwhile: "iemand heeft dit intussen veranderd; doe de proef opnieuw"
    }
  }

  private static func sentence(for matter: ImportWarning.Matter) -> String {
    switch matter {
    case .finding(let problem): DossierScreens.ImportWording.sentence(problem)
    case .notStored(let field, _): "de waarde van \(field) past niet en is weggelaten"
    case .goneFromFile(let field): "\(field) staat niet meer in het bestand; de waarde blijft"
    case .sentLongAgo(let day):
      "het bestand is van \(day.dutch); kijk of de vorige school een nieuwer rapport heeft"
    case .groupDiffers(let group): "groep \(group) heet of zit hier anders; dat blijft zo"
    case .groupClosed(let group): "groep \(group) is hier gesloten; niemand komt erin"
    }
  }

  private static func sentence(for exclusion: ImportExclusion) -> String {
    switch exclusion {
    case .sensitive: "gevoelig en niet nodig voor een dossier"
    case .forbidden: "de standaard verbiedt dit in een overstapdossier"
    case .ofPreviousSchool: "hoort bij de vorige school"
    case .secret: "geheim"
    case .needsConsent: "mag alleen met toestemming; vraag die eerst (O 4.2)"
    case .needsReason: "mag alleen met een reden; weeg zelf of het nodig is (O 4.2)"
    case .noPlace: "het dossier heeft hier geen plek voor"
    case .document: "geen platte tekst; voeg dit document zelf toe"
    }
  }

  private static func sentence(for reason: ImportDrop.Reason) -> String {
    switch reason {
    case .sensitive: "gevoelig en niet nodig voor een dossier"
    case .excluded(let exclusion): sentence(for: exclusion)
    case .noRight: "uw rol mag dit niet wijzigen"
    case .notKept: "het bestuur legt dit niet vast"
    }
  }
}
