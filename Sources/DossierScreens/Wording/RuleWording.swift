package import DossierCore

/// A rule in words, so that somebody can look it up: the article and the id behind it.
package enum RuleWording {
  private static let oarsprong = "oarsprong"
  private static let iezo = "iezo"

  /// For example "artikel 4.1 van het privacyreglement (R-O-4.1-4)".
  ///
  /// Many rules hold at every board, but an article is named only to the board whose document it
  /// stands in: nobody else can look it up there.
  package static func article(of rule: RuleID, at board: PolicyIdentity?) -> String {
    if let law = LawWording.article(of: rule) { return "\(law) (\(rule.text))" }
    let parts = rule.text.split(separator: "-", maxSplits: 3).map(String.init)
    if parts.count == 2, parts[0] == "X" { return "de keuzes van uw bestuur (\(rule.text))" }
    guard parts.count >= 3, parts[0] == "R" else { return "regel \(rule.text)" }
    return switch (parts[1], board?.board) {
    case ("O", oarsprong): "artikel \(parts[2]) van het privacyreglement (\(rule.text))"
    case ("I", iezo): "onderdeel \(parts[2]) van de privacyverklaring (\(rule.text))"
    case ("O", _), ("I", _): "het beleid van uw bestuur (\(rule.text))"
    default: "de uitgangspunten van de kast (\(rule.text))"
    }
  }

  /// The article of the board's own regulations, as a letter names it; `nil` where it has none.
  ///
  /// A letter names no rule of ours: whoever gets it cannot look that up.
  package static func regulation(of rule: RuleID, at board: PolicyIdentity) -> String? {
    let parts = rule.text.split(separator: "-", maxSplits: 3).map(String.init)
    guard parts.count >= 3, parts[0] == "R", parts[1] == "O", board.board == oarsprong else {
      return nil
    }
    return "artikel \(parts[2]) van het privacyreglement"
  }

  /// As a sentence of its own.
  package static func sentence(_ rule: RuleID, at board: PolicyIdentity?) -> String {
    "Dit staat in \(article(of: rule, at: board))."
  }
}
