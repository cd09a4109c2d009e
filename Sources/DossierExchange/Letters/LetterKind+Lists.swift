import DossierCore

extension LetterKind {
  /// The lists without which the letter would say nothing.
  var neededLists: [String] {
    switch self {
    case .decisionGranted: ["toegewezen"]
    case .decisionPartly: ["toegewezen", "geweigerd"]
    case .decisionRefused: ["geweigerd"]
    case .completion: ["ontbrekend"]
    case .recipientNotice, .liftingNotice: ["gegevens"]
    case .packageCover: ["inhoud"]
    case .consentReminder, .consentAtSixteen: ["toestemmingen"]
    case .receipt, .identification, .extensionNotice, .withdrawal, .answer: []
    }
  }

  /// The lists that it has no place for, and would leave out without a word.
  var excludedLists: [String] {
    switch self {
    case .decisionGranted: ["geweigerd"]
    case .decisionRefused: ["toegewezen"]
    case .receipt, .identification, .completion, .extensionNotice, .decisionPartly,
      .recipientNotice, .liftingNotice, .packageCover, .withdrawal, .answer, .consentReminder,
      .consentAtSixteen:
      []
    }
  }
}
