@testable import dossierkast

/// Somebody at the keyboard who types answers from a list.
final class Typed {
  private var answers: [String]
  private var hidden: [String]
  /// What was shown.
  private(set) var shown: [String] = []

  /// Takes what is typed, and what is typed where nothing is shown.
  init(_ answers: [String], hidden: [String]? = nil) {
    self.answers = answers
    self.hidden = hidden ?? Array(repeating: "een lange zin", count: 20)
  }

  /// Whether everything was typed.
  var isUsedUp: Bool { answers.isEmpty }
  /// How much is left of what is typed where nothing is shown.
  var hiddenLeft: Int { hidden.count }

  /// The conversation.
  var dialogue: LineDialogue {
    LineDialogue(
      tell: { self.shown.append($0) }, ask: { _ in Self.next(&self.answers) },
      askHidden: { _ in Self.next(&self.hidden) })
  }

  private static func next(_ list: inout [String]) -> String? {
    list.isEmpty ? nil : list.removeFirst()
  }
}
