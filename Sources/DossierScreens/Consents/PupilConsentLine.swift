import DossierCore
import DossierOffice
import ScreenKit

/// One line of the consents of a pupil: a heading, how a purpose stands, or what somebody said.
enum PupilConsentLine: Hashable, Sendable {
  case heading(String)
  case state(ConsentLine)
  case word(ConsentWord)
  case sentence(String)

  /// The lines from top to bottom.
  static func lines(of answer: ConsentsAnswer) -> [PupilConsentLine] {
    typealias Words = PupilConsentWording
    let history: [PupilConsentLine] =
      answer.history.isEmpty
      ? [.sentence(Words.noHistory(isFrozen: answer.lines.contains { $0.state == .frozen }))]
      : answer.history.map(PupilConsentLine.word)
    return answer.lines.map(PupilConsentLine.state) + [.heading(Words.history)] + history
  }

  /// What it is about, so that the cursor finds it again after rereading.
  var anchor: [String] {
    switch self {
    case .heading(let title), .sentence(let title): ["#", title]
    case .state(let line):
      [line.purpose.text, line.subject?.recipient.text ?? "", line.subject?.question ?? ""]
    case .word(let word): ["woord", word.record.text]
    }
  }

  /// The purpose that it is about.
  var purpose: ConsentPurposeCode? {
    switch self {
    case .heading, .sentence: nil
    case .state(let line): line.purpose
    case .word(let word): word.purpose
    }
  }

  /// What the purpose is asked about, for one that is asked per question.
  var subject: ConsentSubjectAnswer? {
    switch self {
    case .heading, .sentence: nil
    case .state(let line): line.subject
    case .word(let word): word.subject
    }
  }
}
