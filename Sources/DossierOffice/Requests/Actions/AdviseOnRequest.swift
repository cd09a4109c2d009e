package import DossierCore

/// Records the advice of the FG, who never decides (R-O-3.3-2).
package struct AdviseOnRequest: RequestStepAction {
  package static let name = "request.advise"
  package static let example = AdviseOnRequest(
    request: RequestID(number: 31), text: "Toewijzen; gegevens van anderen afschermen.")

  /// Which request.
  package var request: RequestID
  /// The advice.
  package var text: String
  /// Whether the board is asked to look.
  package var isFlagged: Bool?
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, text: String, isFlagged: Bool? = nil,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.text = text
    self.isFlagged = isFlagged
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .advised(try checkedText(text), isFlagged: isFlagged ?? false)
  }
}
