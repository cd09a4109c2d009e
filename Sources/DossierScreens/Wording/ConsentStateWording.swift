package import DossierCore
import ScreenKit

/// How a consent stands, in a word, a short sign and a sentence.
package enum ConsentStateWording {
  /// The state in one or two words.
  package static func word(_ state: ConsentState) -> String {
    switch state {
    case .given: "ja"
    case .refused: "nee"
    case .withdrawn: "ingetrokken"
    case .conflict: "ouders oneens"
    case .unanswered: "geen antwoord"
    case .ended: "verlopen"
    case .outdated: "nieuwe tekst"
    case .toConfirm: "leerling bevestigt"
    case .frozen: "bevroren"
    }
  }

  /// The widest sign.
  static let signWidth = 6

  /// The same in a narrow column; the legend says what it means.
  static func sign(_ state: ConsentState) -> String {
    switch state {
    case .given: "ja"
    case .refused: "nee"
    case .withdrawn: "intr."
    case .conflict: "oneens"
    case .unanswered: "open"
    case .ended: "verl."
    case .outdated: "tekst"
    case .toConfirm: "16+"
    case .frozen: "bevr."
    }
  }

  /// The signs that are no plain yes or no, with their meaning, in lines of a width.
  static func legend(width: Int) -> [String] {
    var lines: [String] = []
    for part in legendParts {
      if let last = lines.last, DisplayText.width(of: last + legendGap + part) <= width {
        lines[lines.count - 1] = last + legendGap + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  private static let legendGap = "   "
  private static let legendParts = [
    "open = geen antwoord", "intr. = ingetrokken", "oneens = een ouder zegt nee",
    "verl. = verlopen", "tekst = nieuwe tekst", "16+ = vraag de leerling",
    "bevr. = bevroren, mag niet",
  ]

  /// Colour and weight only repeat the word.
  static func style(_ state: ConsentState) -> Style {
    switch state {
    case .given: .good
    case .refused, .withdrawn, .conflict, .frozen: .warning
    case .toConfirm: .bold
    case .unanswered, .ended, .outdated: .dim
    }
  }

  /// What the state means for who wants to do something.
  package static func sentence(_ state: ConsentState) -> String {
    switch state {
    case .given: "Er is toestemming. Dit mag."
    case .refused: "Er is nee gezegd. Dit mag niet."
    case .withdrawn:
      "De toestemming is ingetrokken. Dit mag niet meer. Wat eerder is gedaan, was toegestaan."
    case .conflict:
      "De ene ouder zegt ja en de andere nee. Zolang zij het niet eens zijn, mag dit niet."
    case .unanswered: "Er is nog geen antwoord. Geen antwoord is nee: dit mag niet."
    case .ended: "De toestemming was voor een bepaalde tijd. Die tijd is voorbij: vraag opnieuw."
    case .outdated:
      "De toestemming is gegeven op een oude tekst. De tekst is veranderd: vraag opnieuw."
    case .toConfirm:
      "De ouders gaven toestemming. De leerling is nu 16 en beslist zelf: vraag de leerling. Tot "
        + "dan mag dit nog."
    case .frozen:
      "Gegevens van deze leerling zijn bevroren: er loopt een bezwaar of een beperking. Zolang dat "
        + "duurt, mag dit niet, wat er ook is gezegd. Een nee of intrekken kunt u wel vastleggen."
    }
  }

  /// The rule behind the state.
  package static func rule(_ state: ConsentState) -> RuleID {
    switch state {
    case .given, .refused, .unanswered, .ended, .outdated, .withdrawn: "R-O-1-1"
    case .conflict: "L-06"
    case .toConfirm: "X-03"
    case .frozen: "R-O-8.5-3"
    }
  }

  /// What somebody said.
  package static func word(_ answer: ConsentAnswer) -> String {
    switch answer {
    case .given: "ja"
    case .refused: "nee"
    case .withdrawn: "ingetrokken"
    }
  }

  /// In which way it was said.
  package static func word(_ way: ConsentWay) -> String {
    switch way {
    case .written: "op papier"
    case .digital: "digitaal"
    case .oral: "mondeling"
    }
  }
}
