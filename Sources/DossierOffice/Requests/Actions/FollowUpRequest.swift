package import DossierCore

/// Records a complaint, mediation or petition about the answer (R-O-8.9-5).
package struct FollowUpRequest: RequestStepAction {
  package static let name = "request.followUp"
  package static let example = FollowUpRequest(
    request: RequestID(number: 31), route: .complaint, phase: .begun,
    remark: "Klacht bij het bestuur")

  /// Which request.
  package var request: RequestID
  /// Where.
  package var route: RequestFollowUp.Route
  /// What happened.
  package var phase: RequestFollowUp.Phase
  /// In a few words.
  package var remark: String
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen.
  package var seen: Int?

  /// Puts the step together.
  package init(
    request: RequestID, route: RequestFollowUp.Route, phase: RequestFollowUp.Phase, remark: String,
    on: CalendarDate? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.route = route
    self.phase = phase
    self.remark = remark
    self.on = on
    self.seen = seen
  }

  package func change(in office: Office) throws -> RequestChange {
    .followedUp(
      RequestFollowUp(route: route, phase: phase, remark: try checkedReason(remark, "R-O-8.9-5")))
  }
}
