package import DossierCore

/// Records that recipients were told of a change, or why they could not be (R-O-8.3-3).
package struct TellRecipients: RequestStepAction {
  package static let name = "request.tell"
  package static let example = TellRecipients(
    request: RequestID(number: 31),
    notices: [
      NoticeGiven(
        recipient: RecordID(number: 41), item: RequestItemGiven(field: "c02.telefoon"),
        result: .told)
    ])

  /// Which request.
  package var request: RequestID
  /// Each recipient with what became of it.
  package var notices: [NoticeGiven]
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, notices: [NoticeGiven],
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.notices = notices
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .recipientsHandled(try notices.map { try $0.notice(office.policy) })
  }
}
