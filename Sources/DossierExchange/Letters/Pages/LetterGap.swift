/// What is missing in a request.
package struct LetterGap: Hashable, Sendable {
  /// The question, with its question mark.
  package var question: String
  /// Why it is needed, in whole sentences.
  package var why: String

  /// Asks for one thing.
  package init(
    question: String, why: String = ""
  ) {
    self.question = question
    self.why = why
  }
}
