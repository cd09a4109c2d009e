import ScreenKit

/// The sentences of the question who holds a field.
enum HoldersWording {
  static let title = "Wie heeft dit gegeven?"
  static let category = "Rubriek"
  static let field = "Veld"
  static let whose = "Van"
  static let thisPupil = "deze leerling"
  static let everybody = "alle leerlingen"
  static let papers = "verslagen en documenten"
  static let hint = "Enter toont wat deze ontvanger allemaal kreeg. F7 kiest een ander veld."
  static let none = "Niemand kreeg dit gegeven van de school."
  static let find = KeyWording.Words("Veld", "Ander veld", "Gaat naar de keuze van het veld.")
  static let next = KeyWording.Words("", "Volgende keuze", "Gaat naar de volgende keuze.")
  static let previous = KeyWording.Words("", "Vorige keuze", "Gaat naar de vorige keuze.")
  static let columns = [
    ListColumn("Ontvanger", width: 24, isFlexible: true), ListColumn("Sinds", width: 10),
    ListColumn("Laatst", width: 10, priority: 1),
    ListColumn("Keer", width: 5, priority: 2, isRightAligned: true),
    ListColumn("Tot en met", width: 10),
  ]
  static let help = HelpTopic(
    title,
    """
    Kies een rubriek en een veld. U ziet welke ontvangers dit gegeven van de school kregen, sinds \
    wanneer, en tot wanneer zij het mogen houden.

    Dit hebt u nodig als een gegeven is verbeterd, gewist of gelekt: dan moet de school het aan deze \
    ontvangers zeggen.
    """)

  static func found(_ count: Int) -> String {
    count == 1 ? "1 ontvanger kreeg dit." : "\(count) ontvangers kregen dit."
  }
}
