package import DossierCore

/// A rule in words, so that somebody can look it up: the article and the id behind it.
package enum RuleWording {
  /// For example "artikel 4.1 van het privacyreglement (R-O-4.1-4)".
  package static func article(of rule: RuleID) -> String {
    let parts = rule.text.split(separator: "-", maxSplits: 3).map(String.init)
    guard parts.count >= 3, parts[0] == "R" else { return "regel \(rule.text)" }
    return switch parts[1] {
    case "O": "artikel \(parts[2]) van het privacyreglement (\(rule.text))"
    case "I": "onderdeel \(parts[2]) van de privacyverklaring (\(rule.text))"
    default: "de uitgangspunten van de kast (\(rule.text))"
    }
  }

  /// As a sentence of its own.
  package static func sentence(_ rule: RuleID) -> String {
    "Dit staat in \(article(of: rule))."
  }
}
