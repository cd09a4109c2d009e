import DossierStore

/// What `verify` tells.
enum VerifyWords {
  static let checking = "Controleren"

  static func summary(records: Int, lines: Int, findings: Int) -> String {
    let checked = "\(records) gegevens en \(lines) regels van het logboek gecontroleerd"
    return findings == 0
      ? "\(checked). Alles klopt."
      : "\(checked). Er klopt iets niet: \(findings) bevindingen. Waarschuw de FG."
  }

  /// What is wrong, and with what.
  static func sentence(for finding: Finding) -> String {
    "\(subject(finding.place)) \(verdict(finding.kind))."
  }

  private static func subject(_ place: Finding.Place) -> String {
    switch place {
    case .file: "Het bestand"
    case .line(let number): "Regel \(number) van het logboek"
    case .record(let id, let version): "Gegeven \(id), versie \(version),"
    case .document(let id): "Document \(id)"
    case .rosterChunk(let row): "Een stuk van de leerlinglijst (\(row))"
    case .roster(let school): "De leerlinglijst van school \(school)"
    case .account(let account): "Account \(account)"
    }
  }

  private static func verdict(_ kind: Finding.Kind) -> String {
    switch kind {
    case .changed: "is niet wat het logboek zegt dat er is geschreven"
    case .missing: "ontbreekt, terwijl het logboek zegt dat het er is"
    case .unlisted: "staat er, terwijl het logboek er niets van weet"
    case .rolledBack: "is ouder dan het logboek zegt"
    case .returned: "was gewist en staat er weer"
    case .forged: "is niet ondertekend door wie het noemt"
    case .unreadable: "gaat niet open met de sleutel"
    }
  }
}
