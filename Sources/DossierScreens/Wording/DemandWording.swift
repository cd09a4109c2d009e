import DossierCore
import DossierOffice
import ScreenKit

/// Demands of police and prosecutor in words.
struct DemandWording {
  let names: RefusalWording

  init(_ policy: Policy?) {
    names = RefusalWording(policy)
  }

  static let title = "Vorderingen"
  static let pupil = "Leerling"
  static let authority = "Instantie"
  static let article = "Artikel"
  static let received = "Ontvangen"
  static let due = "Voor"
  static let state = "Stand"
  static let hint = "Enter opent de vordering. F4 kiest welke u ziet."
  static let none = "Er zijn geen vorderingen."
  static let filterTitle = "Welke vorderingen"
  static let new = KeyWording.Words("Nieuw", "Vordering vastleggen", "Legt een vordering vast.")
  static let mayNot = "Alleen de directeur handelt vorderingen af."
  static let help = HelpTopic(
    title,
    """
    De politie en het Openbaar Ministerie krijgen alleen iets na een officiële vordering of een \
    schriftelijk bevel. Leg de vordering eerst vast. Wat erin staat, is het meeste dat u mag geven.

    Is er spoed, dan mag een vordering eerst mondeling. Het papier moet binnen drie dagen komen. Komt \
    het niet, dan mag er niets meer uit.

    De FG ziet elke vordering. Andere collega's zien niet dat er een is.
    """)

  static func found(_ count: Int, _ filter: String) -> String {
    "\(count == 1 ? "1 vordering" : "\(count) vorderingen"): \(filter)."
  }

  static func word(_ filter: DemandsQuery.Filter) -> String {
    switch filter {
    case .open: "open"
    case .awaiting: "wacht op papier"
    case .unseen: "niet gezien door de FG"
    case .closed: "afgesloten"
    }
  }

  static func word(_ kind: DemandArticleGiven.Kind) -> String {
    switch kind {
    case .data: "126nd Sv"
    case .specialData: "126nf Sv"
    case .order: "ander bevel"
    }
  }

  static func choice(_ kind: DemandArticleGiven.Kind) -> String {
    switch kind {
    case .data: "126nd Sv: gewone gegevens"
    case .specialData: "126nf Sv: ook bijzondere gegevens"
    case .order: "een ander schriftelijk bevel"
    }
  }

  static func word(_ article: DemandArticle) -> String {
    switch article {
    case .article126nd: "artikel 126nd Sv"
    case .article126nf(let given):
      "artikel 126nf Sv, machtiging van \(given.given.dutch)"
        + (given.reference.map { " (\($0))" } ?? "")
    case .writtenOrder(let law): law
    }
  }

  static func word(_ state: DemandState) -> String {
    switch state {
    case .open: "open"
    case .awaitingPaper: "wacht op papier"
    case .paperLate: "PAPIER TE LAAT"
    case .closed: "afgesloten"
    }
  }

  static func sentence(_ state: DemandState) -> String {
    switch state {
    case .open: "De vordering staat op papier. U kunt geven wat zij vraagt, en niets meer."
    case .awaitingPaper(let day):
      "De vordering is mondeling. U mag geven wat zij vraagt. Het papier moet er uiterlijk "
        + "\(day.dutch) zijn."
    case .paperLate(let day):
      "Het papier had er op \(day.dutch) moeten zijn. Geef niets meer tot het er is. Bel de "
        + "instantie, en vertel het de FG."
    case .closed: "De vordering is afgesloten."
    }
  }
}
