package import DossierCore

/// The answer to "waarom zie ik dit (niet)?".
package enum ReasonWording {
  /// The reason in words, with the article.
  ///
  /// `names` gives the Dutch name of a role.
  package static func answer(
    _ reason: VisibilityReason, role: String, at board: PolicyIdentity?,
    names: (RoleCode) -> String = { $0.text }
  ) -> String {
    let rule = RuleWording.sentence(reason.rule, at: board)
    return "\(sentence(reason, role: role, names: names))\n\n\(rule)"
  }

  /// The reason in words, without the article.
  package static func sentence(
    _ reason: VisibilityReason, role: String, names: (RoleCode) -> String = { $0.text }
  ) -> String {
    switch reason {
    case .cell(let cell):
      "Uw rol (\(role)) mag dit \(StatusWording.word(cell.access)), "
        + "bij \(StatusWording.word(cell.scope))."
    case .grant(let cell, let until):
      "Deze leerling is aan u toegewezen tot en met \(until.dutch). "
        + "U mag dit tot die dag \(StatusWording.word(cell.access))."
    case .noCell: "Uw rol (\(role)) mag dit niet zien."
    case .notInSummary:
      "Uw rol (\(role)) ziet van deze rubriek alleen de samenvatting. "
        + "Dit veld hoort daar niet bij."
    case .outOfScope(let scope):
      "Uw rol (\(role)) ziet dit alleen bij \(StatusWording.word(scope))."
    case .audience(let roles):
      "Alleen deze rollen zien dit: \(roles.map(names).joined(separator: ", "))."
    case .masked:
      "U ziet alleen de laatste vier tekens. Het volledige nummer kunt u tonen bij F9 Acties; "
        + "u kiest dan waarvoor u het nodig hebt. Dat komt in het logboek."
    case .notRecorded: "Uw bestuur legt deze gegevens niet vast."
    case .restricted:
      "Deze gegevens zijn tijdelijk bevroren, omdat ouders of de leerling dat hebben gevraagd. "
        + "Niemand mag ze nu gebruiken. Noemt de wet een reden om ze toch te zien? Dan kan dat met F9 "
        + "Acties. Dat komt in het logboek."
    case .noConsent: "Er is vandaag geen geldige toestemming voor deze gegevens."
    case .secrecyNotSigned:
      "Bijzondere gegevens ziet u pas als u de geheimhoudingsverklaring hebt getekend. "
        + "Vraag wie de accounts beheert om dat vast te leggen."
    case .emergency(let until):
      "U ziet dit door noodtoegang, tot \(until.dutch). De directeur en de FG kijken dit na."
    case .supervisionOnly: "Uw rol houdt toezicht: u mag kijken en niets wijzigen."
    case .managed:
      "Dit veld wijzigt u niet in het formulier, maar met een eigen actie bij F9 Acties."
    }
  }

  /// Why a category cannot be changed, short enough for a greyed line.
  package static func whyNotChanged(_ reason: VisibilityReason, access: Access) -> String {
    switch reason {
    case .restricted: "beperkt: deze gegevens zijn bevroren"
    case .emergency: "met noodtoegang mag u alleen kijken"
    case .supervisionOnly: "uw rol houdt alleen toezicht"
    case .cell, .grant, .noCell, .notInSummary, .outOfScope, .audience, .masked, .notRecorded,
      .noConsent, .secrecyNotSigned, .managed:
      access == .summary ? onlySummary : readOnly
    }
  }
}

extension ReasonWording {
  static let hiddenHistory = "u ziet dit veld niet helemaal"
  static let readOnly = "uw rol mag deze rubriek alleen zien"
  static let onlySummary = "uw rol ziet hier alleen de samenvatting"
}
