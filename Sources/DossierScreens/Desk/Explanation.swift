/// What a refusal tells: what happened, on which rule, and what to do now.
package struct Explanation: Hashable, Sendable {
  /// The words in the top line of the box.
  package var title: String
  /// What happened.
  package var what: String
  /// The article it rests on, in words; `nil` where no rule is at stake.
  package var why: String?
  /// What the user can do now.
  package var now: String

  /// Puts an explanation together.
  package init(title: String, what: String, why: String? = nil, now: String) {
    self.title = title
    self.what = what
    self.why = why
    self.now = now
  }

  /// The whole text as it stands in a box.
  package var text: String {
    parts.joined(separator: "\n\n")
  }

  /// The whole text on one line, for the command line.
  package var line: String {
    parts.joined(separator: " ")
  }

  private var parts: [String] {
    [what, why, now].compactMap(\.self).filter { !$0.isEmpty }
  }
}
