import DossierCore
import DossierOffice
import DossierScreens

/// The Dutch words of what is due.
enum DueWords {
  /// One request: its number, its date, how that stands, and what was asked.
  static func line(_ line: DueLine) -> String {
    [line.request.text, line.due.dutch, state(line.daysLeft), RequestWording.word(line.kind)]
      .joined(separator: "  ")
  }

  /// What the lines come to.
  static func summary(_ lines: [DueLine], days: Int) -> String {
    let late = lines.count { $0.daysLeft < 0 }
    let due = lines.count - late
    let word = { (count: Int) in count == 1 ? "1 verzoek" : "\(count) verzoeken" }
    return "\(word(late)) te laat, \(word(due)) binnen \(RequestWording.days(days))."
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
