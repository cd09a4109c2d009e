import DossierCore
import ScreenKit

/// The sentences of the policy screen.
enum ManagementPolicyWording {
  static let title = "Beleid: wie mag wat zien"
  static let category = "Rubriek"
  static let legend =
    "W: wijzigen  V: zien  s: samenvatting  -: niets  n: niet vastgelegd"
  static let notRecorded =
    "Uw bestuur legt deze rubriek niet vast: niemand ziet of wijzigt er iets."
  static let explain = "Uitleggen"
  static let explainHelp = "Legt deze plaats in de tabel in woorden uit."
  static let sideways = KeyWording.Words("", "Andere rol", "Gaat naar de rol links of rechts.")
  static let now = "Alleen het bestuur wijzigt het beleid; F9 zegt hoe dat gaat."
  static let adopt = KeyWording.Words(
    "Wijzig", "Hoe wijzigt het beleid?", "Legt uit hoe een ander beleid in werking komt.")
  static let adoptTitle = "Een ander beleid in werking stellen"
  static let adoptWhat =
    """
    Het beleid staat in een bestand. Wie het mag goedkeuren, geeft op de opdrachtregel:
    dossierkast policy adopt BESTAND
    Dat is een proef: u leest in zinnen wat er verandert en wat het tegenhoudt. De proef geeft ook het \
    nummer waarmee u het beleid daarna in werking stelt.
    """
  static func approvers(_ roles: [RoleCode]) -> String {
    roles.isEmpty
      ? "In dit beleid mag geen enkele rol dat."
      : "Dat mag: \(roles.map(\.text).sorted().joined(separator: ", "))."
  }
  static let help = HelpTopic(
    title,
    """
    Deze tabel is het beleid dat nu geldt. De rubrieken staan onder elkaar, de rollen naast elkaar. Ga \
    met de pijlen naar een plaats; de regel onderaan zegt wat die rol mag. Enter vertelt meer.

    W: zien en wijzigen. V: alleen zien. s: alleen een samenvatting, zoals een waarschuwing. -: niets. \
    n: uw bestuur legt deze rubriek niet vast.

    Wat hier staat, is het meeste dat een rol mag. Een beperking, een ontbrekende toestemming of een \
    afgeschermde zaak maakt het minder.
    """)

  /// Which policy it is, in one line.
  static func identity(_ identity: PolicyIdentity) -> String {
    let adopted = identity.adopted.map { "vastgesteld op \($0.dutch)" } ?? "nog niet vastgesteld"
    return "\(identity.name), \(identity.regulation), versie \(identity.version), \(adopted)"
  }

  static func letter(_ access: Access) -> String {
    switch access {
    case .none: "-"
    case .summary: "s"
    case .view: "V"
    case .change: "W"
    }
  }

  /// For which pupils a cell holds, whoever reads it.
  static func pupils(_ scope: Scope) -> String {
    switch scope {
    case .ownGroup: "leerlingen van de eigen groepen"
    case .ownSchool: "leerlingen van de eigen scholen"
    case .board: "leerlingen van alle scholen"
    case .perPupil: "leerlingen die apart zijn toegewezen, tot een einddatum"
    }
  }

  /// The same in a few words, for the hint line.
  private static func pupilsInShort(_ scope: Scope) -> String {
    switch scope {
    case .ownGroup: "eigen groepen"
    case .ownSchool: "eigen scholen"
    case .board: "alle scholen"
    case .perPupil: "toegewezen leerlingen"
    }
  }

  /// One cell in a sentence, for the hint line.
  static func sentence(_ role: Role, _ category: DataCategory, _ cell: MatrixCell) -> String {
    guard category.isRecorded else { return "\(category.label): niet vastgelegd door uw bestuur." }
    let subject = "\(role.label), \(category.label)"
    guard cell.access != .none else { return "\(subject): niets." }
    return "\(subject): \(StatusWording.word(cell.access)); \(pupilsInShort(cell.scope))."
  }

  /// Everything about one cell, for the box.
  static func text(_ role: Role, _ category: DataCategory, _ cell: MatrixCell) -> String {
    guard category.isRecorded else { return notRecorded }
    var sentences = [what(role, cell)]
    if cell.access == .summary {
      let fields = category.fields.filter(\.isSummary).map(\.label)
      sentences.append(
        fields.isEmpty
          ? "De samenvatting zegt alleen dat er iets is."
          : "De samenvatting is: \(fields.joined(separator: ", ")).")
    }
    if cell.access != .none { sentences += conditions(category, of: role) }
    if !category.articles.isEmpty {
      sentences.append("Reglement: \(category.articles.joined(separator: "; ")).")
    }
    return sentences.joined(separator: "\n")
  }

  private static func what(_ role: Role, _ cell: MatrixCell) -> String {
    cell.access == .none
      ? "\(role.label) ziet deze rubriek niet."
      : "\(role.label) mag \(StatusWording.word(cell.access)), bij \(pupils(cell.scope))."
  }

  private static func conditions(_ category: DataCategory, of role: Role) -> [String] {
    var sentences: [String] = []
    if category.needsConsent { sentences.append("Alleen met geldige toestemming.") }
    if category.needsNecessity {
      sentences.append("Opslaan kan alleen met een reden waarom het nodig is.")
    }
    if let audience = category.documentAudience, !audience.contains(role.code) {
      sentences.append("De documenten in deze rubriek ziet deze rol niet.")
    }
    let hidden = category.fields.filter { $0.audience.map { !$0.contains(role.code) } ?? false }
    if !hidden.isEmpty {
      sentences.append(
        "Deze velden kunnen verborgen zijn: \(hidden.map(\.label).joined(separator: ", ")).")
    }
    return sentences
  }
}
