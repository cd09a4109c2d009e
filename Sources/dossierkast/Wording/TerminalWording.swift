import ScreenKit

/// Why the screens cannot be shown, in Dutch.
enum TerminalWording {
  /// What the login screen tells when letters with accents cannot be shown.
  static let onlyPlainLetters =
    "Deze computer kent geen UTF-8: letters met een accent staan hier anders. Bel ICT."

  /// The sentence for a terminal that cannot be used.
  static func sentence(for reason: UnusableTerminal) -> String {
    switch reason {
    case .notATerminal:
      "De schermen gaan alleen open in een terminal. Gebruik in een script do of ask."
    case .tooSimple:
      "Deze terminal is te eenvoudig voor de schermen (TERM). Gebruik een ander venster."
    case .unknown: "Dit systeem kent deze soort terminal niet (TERM). Vraag ICT."
    case .noUTF8:
      "Deze terminal staat niet op UTF-8, zodat namen verkeerd verschijnen. Zet hem op UTF-8, of "
        + "gebruik --ascii."
    case .tooSmall(let size):
      "Maak het venster groter: het is nu \(size.columns)x\(size.rows) en moet minstens "
        + "\(TerminalCheck.smallest.columns)x\(TerminalCheck.smallest.rows) zijn."
    case .system(let number): "De terminal werkt niet: het systeem meldt fout \(number)."
    }
  }
}
