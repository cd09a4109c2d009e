import DossierCore
import DossierOffice

extension TodayWording {
  /// The two columns of a line about requests.
  static func texts(
    _ attention: RequestAttention, _ lines: [DueLine], reminded: CalendarDate?
  ) -> [String] {
    [word(attention), detail(attention, lines, reminded)]
  }

  private static func word(_ attention: RequestAttention) -> String {
    switch attention {
    case .late: "Verzoeken TE LAAT"
    case .tasks: "Mijn taken"
    case .twoDays: "Binnen 2 dagen"
    case .week: "Binnen 7 dagen"
    case .fortnight: "Binnen 14 dagen"
    case .waiting: "Wacht op anderen"
    }
  }

  private static func detail(
    _ attention: RequestAttention, _ lines: [DueLine], _ reminded: CalendarDate?
  ) -> String {
    guard let first = lines.first else { return "" }
    let count =
      attention == .tasks
      ? (lines.count == 1 ? "1 taak" : "\(lines.count) taken")
      : lines.count == 1 ? "1 verzoek" : "\(lines.count) verzoeken"
    if let reminded { return "\(count), herinnerd op \(reminded.dutch)" }
    return "\(count), \(RequestWording.word(first.kind)) \(when(first))"
  }

  private static func when(_ line: DueLine) -> String {
    switch line.daysLeft {
    case ..<0: "al \(RequestWording.days(-line.daysLeft)) te laat"
    case 0: "vandaag"
    default: "uiterlijk \(line.due.dutch)"
    }
  }
}
