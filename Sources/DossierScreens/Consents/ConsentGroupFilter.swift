import DossierCore
import DossierOffice
import ScreenKit

/// Which pupils of a group are shown, by what they have answered.
enum ConsentGroupFilter: Hashable, Sendable {
  case everybody
  /// No answer to anything.
  case silent
  /// Something is not answered.
  case incomplete
  /// This purpose is not answered.
  case missing(ConsentPurposeCode)

  private static let words: [ConsentGroupFilter] = [.everybody, .silent, .incomplete]

  /// The filters for these purposes.
  static func all(_ columns: [ConsentGroupAnswer.Column]) -> [ConsentGroupFilter] {
    words + columns.map { .missing($0.purpose) }
  }

  /// The same, to choose one from.
  static func options(_ columns: [ConsentGroupAnswer.Column]) -> [ChoiceOption] {
    let labels = Dictionary(
      columns.map { ($0.purpose, $0.label) }, uniquingKeysWith: { first, _ in first })
    return all(columns).map { filter in
      ChoiceOption(filter.value, label: ConsentGroupWording.word(filter) { labels[$0] ?? $0.text })
    }
  }

  /// The filter with a value of a choice.
  init(_ value: String) {
    self =
      Self.words.first { $0.value == value }
      ?? (value.hasPrefix(Self.missingMark)
        ? .missing(ConsentPurposeCode(String(value.dropFirst(Self.missingMark.count))))
        : .everybody)
  }

  /// The value of the choice.
  var value: String {
    switch self {
    case .everybody: ""
    case .silent: "niets"
    case .incomplete: "iets"
    case .missing(let purpose): Self.missingMark + purpose.text
    }
  }

  private static let missingMark = "doel "

  /// The purpose that it is about, when it is about one.
  var purpose: ConsentPurposeCode? {
    if case .missing(let purpose) = self { purpose } else { nil }
  }

  /// Whether a pupil is shown.
  func keeps(_ row: ConsentGroupAnswer.Row, _ columns: [ConsentGroupAnswer.Column]) -> Bool {
    switch self {
    case .everybody: true
    case .silent: row.states.allSatisfy { $0 == .unanswered }
    case .incomplete: row.owesAnswer(columns)
    case .missing(let purpose):
      zip(columns, row.states).contains { $0.purpose == purpose && $1.awaitsAnswer }
    }
  }
}

extension ConsentGroupAnswer.Row {
  /// Whether something that everybody is asked was not answered.
  ///
  /// What is asked per question, or only when it comes up, is asked of few: nobody owes an answer.
  func owesAnswer(_ columns: [ConsentGroupAnswer.Column]) -> Bool {
    zip(columns, states).contains { $0.isRoutine && $1.awaitsAnswer }
  }
}
