/// A conversation in lines: the terminal in the program, a list of answers in a test.
struct LineDialogue {
  /// Shows a text.
  var tell: (String) -> Void
  /// Asks for a line; `nil` at the end of the input.
  var ask: (String) -> String?
  /// Asks for a line that is not shown while it is typed.
  var askHidden: (String) throws -> String?

  /// Asks until the answer can be read; a complaint is told.
  ///
  /// Throws `brokenOff` at the end.
  func ask<Answer>(
    _ question: String, _ read: (String) throws(Complaint) -> Answer
  ) throws -> Answer {
    while true {
      guard let line = ask(question) else { throw CommandFault.brokenOff }
      do throws(Complaint) {
        return try read(line.withoutBlanks)
      } catch {
        tell(error.sentence)
      }
    }
  }

  /// Why an answer could not be used.
  struct Complaint: Error {
    /// The sentence for the person at the keyboard.
    var sentence: String
  }
}

extension String {
  fileprivate var withoutBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
