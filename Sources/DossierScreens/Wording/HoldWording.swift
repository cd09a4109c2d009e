import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of what is held back from destruction.
enum HoldWording {
  static let title = "Vernietiging aanhouden"
  static let listTitle = "Aanhoudingen"
  static let stand = "Stand"
  static let turn = KeyWording.Words(
    "Andere", "Lopend of opgeheven", "Toont wat loopt, of wat is opgeheven.")
  static let new = KeyWording.Words(
    "Nieuw", "Aanhouden", "Legt vast dat gegevens nog niet weg mogen.")
  static let review = "Nazien en verlengen"
  static let lift = "Opheffen"
  static let lifted = "opgeheven"
  static let standing = "lopend"
  static let held = "Aangehouden"
  static let heldHelp =
    "Dit kan niet worden gewist zolang de aanhouding loopt. Wijs het af met als grond: aangehouden."
  static let whole = "het hele dossier"
  static let pupil = "Leerling"
  static let what = "Wat"
  static let ground = "Grond"
  static let reference = "Kenmerk"
  static let reviewBy = "Nazien op"
  static let reason = "Reden"
  static let hint = "Enter toont alles over een aanhouding. F9 ziet haar na of heft haar op."
  static let none = "Er wordt niets aangehouden."
  static let noneLifted = "Er is geen aanhouding opgeheven."
  static let noRow = "er staat geen aanhouding onder de cursor"
  static let mayNot = "uw rol houdt geen vernietiging aan"
  static let isOver = "deze aanhouding is al opgeheven"
  static let fromOther = "wie haar vastlegde, ziet haar na en heft haar op"
  static let placed = "Vastgelegd. Deze gegevens kunnen nu niet worden gewist."
  static let reviewed = "De aanhouding is verlengd."
  static let isLifted = "De aanhouding is opgeheven. De gegevens mogen weer weg."
  static let referenceHint =
    "Waar het uit blijkt, kort en zonder namen: dit staat ook in verzoek en bewijs."
  static let reasonHint = "Waarom moet dit blijven? Dit zien alleen wie aanhoudingen ziet."
  static let groundHint = "Een van de vier gronden van artikel 6.5 (F4 = lijst)."
  static let whatHint = "Het hele dossier, of één rubriek (F4 = lijst)."
  static let liftReasonHint = "Waarom hoeft het niet meer te blijven?"
  static let keepReasonHint = "Waarom is het nog steeds nodig?"
  static let placeIntro = """
    Wat u hier vastlegt, kan niemand wissen: ook niet op verzoek. Het blijft tot iemand de aanhouding \
    opheft.
    """
  static let liftIntro = """
    Na het opheffen gelden de gewone termijnen weer, en kan een verzoek om te wissen doorgaan.
    """

  static let help = HelpTopic(
    listTitle,
    """
    Soms moeten gegevens langer blijven: voor een rechtszaak, een goede administratie, een ander met \
    een groot belang, of omdat het zo is afgesproken. Dat heet aanhouden. Wat wordt aangehouden, kan \
    niemand wissen of verwijderen, ook niet op verzoek.

    Directeur en bestuur houden aan, en de FG ook. Wat de FG aanhoudt, heft alleen de FG op. Bij elke \
    aanhouding staat een dag waarop iemand haar naziet. Is die dag voorbij, dan staat dat op Vandaag.
    """)

  /// The title of the list.
  static func title(of name: String?, lifted: Bool) -> String {
    let list = lifted ? "Opgeheven aanhoudingen" : listTitle
    return name.map { "\(list) - \($0)" } ?? list
  }

  static func explanation(_ row: HoldRow, _ policy: Policy) -> Explanation {
    Explanation(
      title: listTitle, what: story(row, policy),
      why: RuleWording.sentence("R-O-6.5-3", at: policy.identity),
      now: row.isLifted
        ? "Deze gegevens worden niet meer aangehouden."
        : "Iemand kijkt er uiterlijk op \(row.review.dutch) naar.")
  }

  static func reviewHint(_ months: Int) -> String {
    "Wanneer iemand ernaar kijkt. Uiterlijk over \(months) maanden."
  }

  static func word(_ ground: HoldGround) -> String {
    switch ground {
    case .interestOfAnother: "groot belang van een ander"
    case .administrationOrLawsuit: "goede administratie of rechtszaak"
    case .legalRule: "wettelijk voorschrift"
    case .agreement: "afspraak met leerling of ouders"
    }
  }

  /// What is held, in one phrase.
  static func what(_ categories: [CategoryCode], _ policy: Policy) -> String {
    categories.isEmpty
      ? whole
      : categories.map { policy.category($0)?.label ?? $0.text }.joined(separator: ", ")
  }

  /// What cannot go, at the beginning of a sentence.
  static func subject(_ category: String?) -> String {
    category.map { "De rubriek \($0)" } ?? "Het hele dossier"
  }

  /// Since when and on which ground, for who works on the case.
  static func sentence(_ mark: HoldMark) -> String {
    "wordt aangehouden sinds \(mark.since.dutch): \(word(mark.ground)). Kenmerk: \(mark.reference)."
  }

  /// The same in one line of a list.
  static func line(_ mark: HoldMark, _ policy: Policy) -> String {
    "\(what(mark.categories, policy)), sinds \(mark.since.dutch): \(word(mark.ground)) "
      + "(\(mark.reference))"
  }

  static func state(_ row: HoldRow) -> String {
    if row.isLifted { return lifted }
    return row.isLate ? "TE LAAT" : standing
  }

  static func count(_ rows: [HoldRow]) -> String {
    let late = rows.count(where: \.isLate)
    let all = rows.count == 1 ? "1 aanhouding" : "\(rows.count) aanhoudingen"
    return rows.isEmpty ? "" : late == 0 ? "\(all)." : "\(all), waarvan \(late) te laat nagezien."
  }

  /// Everything about a hold, the oldest step first.
  static func story(_ row: HoldRow, _ policy: Policy) -> String {
    let steps = row.steps.enumerated().map { index, step in
      let verb =
        index == 0
        ? "vastgelegd" : row.isLifted && index == row.steps.count - 1 ? lifted : "nagezien"
      let person = step.person ?? RequestPageWording.unknown
      let role = policy.role(step.role)?.label.lowercased() ?? step.role.text
      return "\(step.on.dutch) \(verb) door \(person) (\(role)): \(step.reason)"
    }
    return """
      \(what(row.categories, policy).sentenceStart). Grond: \(word(row.ground)). Kenmerk: \(row.reference).

      \(steps.joined(separator: "\n"))
      """
  }

  /// The two columns of the line on Vandaag.
  static func today(_ holds: HoldsToday) -> [String] {
    let count = holds.late == 1 ? "1 aanhouding" : "\(holds.late) aanhoudingen"
    let since = holds.oldest.map { ", de oudste had op \($0.dutch) gemoeten" } ?? ""
    return ["Aanhouding nazien", "\(count)\(since)"]
  }
}
