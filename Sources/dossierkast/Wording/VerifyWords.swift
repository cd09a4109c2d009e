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
    finding.place == .witness
      ? witness(finding.kind) : "\(subject(finding.place)) \(verdict(finding.kind))."
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
    case .witness: "De getuige"
    }
  }

  private static func witness(_ kind: Finding.Kind) -> String {
    switch kind {
    case .missing: "De getuige is er niet: een oude kast valt nu minder op."
    case .rolledBack:
      "De getuige zag regels van het logboek die deze kast niet heeft: dit is een oudere of een "
        + "andere kast."
    case .unlisted: "In de map van de getuige staan regels die deze kast nooit schreef."
    case .changed: "De map van de getuige is beschadigd of hoort bij een andere kast."
    case .returned, .forged, .unreadable:
      "In de map van de getuige staan regels die niet zijn ondertekend door wie zij noemen."
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
