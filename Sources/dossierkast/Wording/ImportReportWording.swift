import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens

/// What an import holds, drops and warns about, in Dutch.
enum ImportReportWording {
  static let reading = "Inlezen"
  static let writing = "Overnemen"
  static let confirmByCommand =
    "alleen naam en geboortedatum kloppen; bevestig wie het is met de opdracht dossierkast import"

  /// The words for the report of the use cases.
  static var words: DossierOffice.ImportWording {
    DossierOffice.ImportWording(
      hold: sentence(for:_:), warning: sentence(for:_:), drop: sentence(for:),
      element: { elements[$0] ?? $0 }, role: role)
  }

  /// Why the file cannot be imported at all.
  static func sentence(for refused: ImportRefused) -> String {
    switch refused {
    case .unknownSchool(let brin):
      "De school met BRIN \(brin) is hier niet bekend. Voeg de school eerst toe."
    case .schoolNotNamed: "Het bestand noemt geen school. Kies zelf de school (--school)."
    case .madeInFuture(let line):
      "Op regel \(line) begint een school die het bestand later maakte dan vandaag. Kijk of het goed "
        + "is en of de klok van deze computer klopt. Er is niets gewijzigd."
    case .otherSchool(let brin): "Dit bestand is van de school met BRIN \(brin), niet van deze."
    }
  }

  /// How a table would be read, with its first rows: for the screen, it holds personal data.
  static func lines(of preview: CsvPreview) -> [String] {
    let rows = [preview.heading] + preview.rows.map(\.fields)
    return [
      "Scheidingsteken: \(word(preview.dialect.delimiter)). "
        + "Codering: \(preview.dialect.encoding.rawValue)."
    ] + rows.map { $0.map(plain).joined(separator: " | ") }
  }

  private static func word(_ delimiter: CsvDialect.Delimiter) -> String {
    switch delimiter {
    case .semicolon: "puntkomma"
    case .comma: "komma"
    case .tab: "tab"
    }
  }

  /// A cell of a table must not steer the terminal.
  private static func plain(_ text: String) -> String {
    let unsafe: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    let scalars = text.unicodeScalars.map {
      unsafe.contains($0.properties.generalCategory) ? "\u{FFFD}" : $0
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The result in lines: what was or would be done, then everything to look at.
  static func lines(of report: ImportReport, isDryRun: Bool) -> [String] {
    var lines = [isDryRun ? "Proef: er is niets veranderd." : "Overgenomen."]
    lines.append("  nieuw         \(report.new)")
    lines.append("  gewijzigd     \(report.changed)")
    lines.append("  ongewijzigd   \(report.unchanged)")
    lines.append("  aangehouden   \(report.held.count + report.heldUnlisted)")
    lines += report.held.map { "  regel \($0.line): \($0.reason)" }
    if report.heldUnlisted > 0 {
      lines.append("  en nog \(report.heldUnlisted) om dezelfde redenen, die hier niet staan")
    }
    lines += report.recognised.map { "  herkend: \($0.label) (\($0.count) keer)" }
    lines += report.dropped.map {
      "  niet overgenomen: \($0.label) (\($0.count) keer), \($0.reason)"
    }
    if !report.ignoredColumns.isEmpty {
      lines.append("  kolommen niet ingelezen: \(report.ignoredColumns.joined(separator: ", "))")
    }
    lines += report.warnings.map { "  let op, regel \($0.line): \($0.message)" }
    if report.warningsUnlisted > 0 {
      lines.append("  let op, nog \(report.warningsUnlisted) keer, die hier niet staan")
    }
    lines += report.proposals.map(line(of:))
    return lines
  }

  /// What the file suggests; the administrator decides.
  private static func role(
    _ proposal: StaffRoleProposal?, _ names: ImportNames
  ) -> String {
    switch proposal {
    case .role(let code)?: names.name(of: code)
    case .teacherWithSupport?:
      "\(names.name(of: RoleCode("LKR"))), met het deel ondersteuning van sommige leerlingen"
    case .restrictedTeacher?:
      "\(names.name(of: RoleCode("LKR"))), zonder ondersteuning, verslagen en plannen"
    case .noAccount?, nil: "iemand die geen account nodig heeft"
    }
  }

  /// Nobody gets an account by a file: an administrator invites.
  private static func line(of proposal: ImportReport.Proposal) -> String {
    let groups = proposal.groups.isEmpty ? "" : " van \(proposal.groups.joined(separator: ", "))"
    return "  voorstel, regel \(proposal.line): \(proposal.name) als \(proposal.role)\(groups)"
  }

  private static func sentence(
    for reason: ImportHold.Reason, _ names: ImportNames
  ) -> String {
    switch reason {
    case .finding(let problem): DossierScreens.ImportWording.sentence(problem)
    case .changedHere(let field): "\(names.name(of: field)) is hier anders ingevuld"
    case .ledElsewhere(let field): "een ander systeem is leidend voor \(names.name(of: field))"
    case .restricted(let category): "de rubriek \(names.name(of: category)) is beperkt"
    case .invalid(let field, _): "de waarde van \(names.name(of: field)) past niet"
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

  private static func sentence(
    for matter: ImportWarning.Matter, _ names: ImportNames
  ) -> String {
    switch matter {
    case .finding(let problem): DossierScreens.ImportWording.sentence(problem)
    case .notStored(let field, _):
      "de waarde van \(names.name(of: field)) past niet en is weggelaten"
    case .goneFromFile(let field):
      "\(names.name(of: field)) staat niet meer in het bestand; de waarde blijft"
    case .sentLongAgo(let day):
      "het bestand is van \(day.dutch); kijk of de vorige school een nieuwer rapport heeft"
    case .groupDiffers(let group):
      "groep \(names.name(of: group)) heet of zit hier anders; dat blijft zo"
    case .groupClosed(let group):
      "groep \(names.name(of: group)) is hier gesloten; niemand komt erin"
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
    case .document: "kijk dit document eerst na en voeg het zelf toe"
    case .identityDocument: "een kopie van een identiteitsbewijs bewaart de school niet"
    }
  }

  private static func sentence(for reason: ImportDrop.Reason) -> String {
    switch reason {
    case .sensitive: "gevoelig en niet nodig voor een dossier"
    case .excluded(let exclusion): sentence(for: exclusion)
    case .noRight:
      "uw rol mag dit niet wijzigen; een collega die dat mag, leest hetzelfde bestand in"
    case .notKept: "het bestuur legt dit niet vast"
    }
  }
}
