package import DossierCore

/// Answers a question or complaint to the FG; nothing is decided.
package struct AnswerQuestion: RequestStepAction {
  package static let name = "request.answer"
  package static let example = AnswerQuestion(
    request: RequestID(number: 31), text: "Foto's worden na een jaar verwijderd.")

  /// Which request.
  package var request: RequestID
  /// The answer.
  package var text: String
  /// Why the answer is later than the due date; needed then.
  package var lateReason: LateReason?
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, text: String, lateReason: LateReason? = nil,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.lateReason = lateReason
    self.text = text
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .answered(try checkedText(text))
  }
}
