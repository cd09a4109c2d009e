import DossierCore
import DossierOffice
import DossierScreens

/// The Dutch words of what is due.
enum DueWords {
  /// One request: its number, its date, how that stands, and what was asked.
  static func line(_ line: DueLine) -> String {
    [line.reference, line.due.dutch, state(line.daysLeft), what(line)]
      .joined(separator: "  ")
  }

  /// What the lines come to.
  static func summary(_ lines: [DueLine], days: Int) -> String {
    let late = Set(lines.filter { $0.daysLeft < 0 }.map(\.request))
    let due = Set(lines.map(\.request)).subtracting(late)
    let word = { (count: Int) in count == 1 ? "1 verzoek" : "\(count) verzoeken" }
    return "\(word(late.count)) te laat, \(word(due.count)) binnen \(RequestWording.days(days))."
  }

  private static func what(_ line: DueLine) -> String {
    switch line.about {
    case .answer: RequestWording.word(line.kind)
    case .facts: "\(RequestWording.word(line.kind)): fout in een feit"
    }
  }

  /// Always as wide, so that the lines of a mail stand below each other.
  private static func state(_ daysLeft: Int) -> String {
    let text =
      switch daysLeft {
      case ..<0: "TE LAAT \(-daysLeft) d"
      case 0: "vandaag"
      default: "nog \(daysLeft) d"
      }
    return text + String(repeating: " ", count: max(0, 13 - text.count))
  }
}
