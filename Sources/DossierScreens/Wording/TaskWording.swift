import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the tasks in requests and demands (taken).
enum TaskWording {
  static let title = "Taken"
  static let task = "Wat u moet doen"
  static let pupil = "Leerling"
  static let kind = "Soort"
  static let reminded = "Herinnerd op"
  static let demand = "vordering"
  static let none = "U hebt geen taken in verzoeken."
  static let hint = "Enter opent de taak. De taken staan op de dag waarop ze klaar moeten zijn."
  static let hintOfHolder =
    "Enter zegt wat u moet doen. De taken staan op de dag waarop ze klaar zijn."
  static let isHeading = "Dit is een datum. De taken staan eronder."
  static let help = HelpTopic(
    title,
    """
    Hier staat wat u moet doen in verzoeken van ouders en leerlingen, op de dag waarop het klaar moet \
    zijn. Een taak verdwijnt vanzelf als ze gedaan is.

    Ook vorderingen van politie en justitie staan hier, voor wie ze behandelt. Is een vordering \
    mondeling gedaan? Dan moet het papier binnen drie dagen komen: ook dat is een taak.

    Staat er een dag bij 'Herinnerd op'? Dan vroeg een collega op die dag om aandacht voor het verzoek.
    """)

  /// The heading of a day, for example "Uiterlijk 24-11-2026, nog 2 dagen".
  static func heading(_ due: CalendarDate, today: CalendarDate) -> String {
    let left = today.days(until: due)
    switch left {
    case ..<0: return "TE LAAT: \(due.dutch), \(RequestWording.days(-left)) geleden"
    case 0: return "Vandaag, \(due.dutch)"
    default: return "Uiterlijk \(due.dutch), nog \(RequestWording.days(left))"
    }
  }

  /// What has to be done about a demand.
  static func line(_ task: DemandTask) -> String {
    switch task.step {
    case .answer: "Vordering beantwoorden"
    case .notice: "Vordering bekijken"
    case .paper:
      switch task.row.state {
      case .paperLate: "Vragen waar het papier blijft"
      case .open, .awaitingPaper, .closed: "Papier van de vordering krijgen"
      }
    }
  }

  static func count(_ tasks: Int, late: Int) -> String {
    let all = tasks == 1 ? "1 taak" : "\(tasks) taken"
    return late == 0 ? "\(all)." : "\(all), \(late) te laat."
  }

  /// What a holder must do who does not see the register.
  static func holder(_ task: String, due: CalendarDate) -> Explanation {
    Explanation(
      title: title, what: task.sentence, now: "Doe dit uiterlijk op \(due.dutch).")
  }
}
