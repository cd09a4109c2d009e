import DossierCore
package import DossierOffice

/// Why a policy cannot come into force, and what the board can do instead.
package enum PolicyObstacleWording {
  /// All of it, for the explanation of a refusal.
  static func words(_ obstacles: [PolicyObstacle]) -> (what: String, now: String) {
    (
      obstacles.map(sentence).joined(separator: "\n"),
      "Het oude beleid blijft gelden. Pas het bestand aan en doe de proef opnieuw."
    )
  }

  /// One obstacle in a sentence.
  package static func sentence(_ obstacle: PolicyObstacle) -> String {
    switch obstacle {
    case .otherBoard(let inForce, let given):
      "Dit is het beleid van \(given); deze kast is van \(inForce)."
    case .versionNotRaised(let inForce):
      "Versie \(inForce) geldt al. Geef het nieuwe beleid een hoger versienummer, zodat bij elk "
        + "besluit te zien blijft welk beleid toen gold."
    case .ownRightsTooEarly(let lawful):
      "Een leerling beslist volgens de wet zelf vanaf \(lawful) jaar; eerder kan niet."
    case .oneApproval(let code):
      "Voor het compartiment \(code) moeten twee personen blijven goedkeuren wie erbij mag."
    case .roleHeld(let role, let people):
      "De rol \(role) verdwijnt, maar \(holders(people)). Geef hun eerst een andere rol."
    case .rolesExclude(let one, let other):
      "Iemand heeft de rollen \(one) en \(other), die niet meer samengaan. Trek eerst een in."
    case .nobodyAdopts:
      "Niemand zou daarna nog een beleid in werking mogen stellen. Geef een rol die iemand heeft "
        + "het recht om het beleid goed te keuren."
    case .compartmentGone, .categoryGone, .categoryOff, .categoryMoved, .categoryHoldsLess,
      .fieldGone, .fieldMoved, .fieldKindChanged, .registerGone, .consentGone,
      .recipientTypeGone, .shieldGone:
      loss(obstacle)
    }
  }

  /// What would have no place any more.
  private static func loss(_ obstacle: PolicyObstacle) -> String {
    switch obstacle {
    case .compartmentGone(let code):
      "Het compartiment \(code) verdwijnt, maar er liggen gegevens in. Laat het staan."
    case .categoryGone(let code):
      "De rubriek \(code) verdwijnt, maar er kunnen gegevens in staan. Laat haar staan en geef "
        + "niemand meer het recht om haar te wijzigen."
    case .categoryOff(let code):
      "De rubriek \(code) wordt niet meer vastgelegd: wat erin staat, zou niemand meer zien. Laat "
        + "haar aan staan en geef niemand meer het recht om haar te wijzigen."
    case .categoryMoved(let code):
      "De rubriek \(code) krijgt een ander compartiment dan haar gegevens. Laat het zoals het is."
    case .categoryHoldsLess(let code):
      "De rubriek \(code) kan minder bevatten dan wat er al in kan staan. Laat de vorm en de "
        + "documenten zoals ze zijn."
    case .fieldGone(let code):
      "Het veld \(code) verdwijnt, maar er kan iets in staan. Laat het staan; de naam of de hulp "
        + "kan zeggen dat het niet meer wordt gebruikt."
    case .fieldMoved(let code):
      "Het veld \(code) verhuist naar een andere rubriek dan zijn gegevens. Laat het staan."
    case .fieldKindChanged(let code):
      "Het veld \(code) krijgt een andere soort. Een code houdt altijd dezelfde soort: geef het "
        + "nieuwe veld een nieuwe code."
    case .registerGone(let code):
      "Het register \(code) verdwijnt of krijgt een ander compartiment, maar er kunnen gegevens in "
        + "staan. Laat het zoals het is."
    case .consentGone(let code):
      "De toestemming \(code) verdwijnt of opent iets anders, maar er kunnen antwoorden op zijn "
        + "gegeven. Laat haar staan en geef wat nieuw is een nieuwe code."
    case .recipientTypeGone(let code):
      "De soort ontvanger \(code) verdwijnt, maar er kunnen ontvangers van die soort zijn. Laat haar "
        + "staan."
    case .shieldGone(let code):
      "De soort ontvanger \(code) is afgeschermd en zou dat niet meer zijn, of door een andere rubriek. "
        + "Wat eerder die weg ging, werd dan zichtbaar. Laat de afscherming staan."
    case .otherBoard, .versionNotRaised, .ownRightsTooEarly, .oneApproval, .roleHeld,
      .rolesExclude, .nobodyAdopts:
      sentence(obstacle)
    }
  }

  private static func holders(_ count: Int) -> String {
    count == 1 ? "1 persoon heeft haar nog" : "\(count) personen hebben haar nog"
  }
}
